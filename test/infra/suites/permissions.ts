import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { at, type Json, list, resources, statements } from "../synthesized.ts";

type Allowed = { readonly by: string; readonly action: string; readonly on: string };

const text = (value: Json): string => (typeof value === "string" ? value : JSON.stringify(value));

/** Everything any role may do: one row an action and resource. */
const allowed: readonly Allowed[] = resources
  .filter(({ type }) => type === "AWS::IAM::Policy")
  .flatMap((policy) =>
    statements(policy).flatMap((statement) =>
      list(at(statement, "Action")).flatMap((action) =>
        list(at(statement, "Resource")).map((on) => ({
          by: policy.name.split("/")[1]?.split("Role")[0] ?? "",
          action: text(action),
          on: text(on),
        })),
      ),
    ),
  );

const may = (by: string, service: string): string[] => [
  ...new Set(
    allowed.filter((row) => row.by === by && row.action.startsWith(service)).map(({ action }) => action),
  ),
];

/** AWS actions that the commands in the adapters' source need. */
function usedBy(folder: string): string[] {
  const source = readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(new URL(`${folder}${file}`, import.meta.url), "utf8"))
    .join("\n");
  const services = { dynamodb: /DynamoDB|client-dynamodb|lib-dynamodb/, s3: /client-s3/, sqs: /client-sqs/ };
  const service = Object.entries(services).find(([, mark]) => mark.test(source))?.[0];
  return [...source.matchAll(/new (\w+)Command\(/g)].map(([, command]) => `${service}:${command}`);
}

describe("permissions", () => {
  it("are written out: no action is a wildcard, in any policy of any resource", () => {
    const granting = resources
      .flatMap(statements)
      .filter((statement) => at(statement, "Effect") === "Allow")
      .flatMap((statement) => list(at(statement, "Action")));
    expect(granting.length).toBeGreaterThan(0);
    expect(granting.filter((action) => text(action).includes("*"))).toEqual([]);
  });

  it("name their resources, but for X-Ray's, which knows none", () => {
    const everywhere = allowed.filter(({ on }) => on === "*").map(({ action }) => action);
    expect([...new Set(everywhere)].sort()).toEqual(["xray:PutTelemetryRecords", "xray:PutTraceSegments"]);
  });

  it("come from no managed policy", () => {
    const roles = resources.filter(({ type }) => type === "AWS::IAM::Role");
    expect(roles).toHaveLength(7);
    for (const { name, properties } of roles) expect(properties.ManagedPolicyArns, name).toBeUndefined();
  });

  it("reach the artefacts before a stage and its own", () => {
    const objects = allowed
      .filter(({ action }) => /^s3:(Get|Put)Object/.test(action))
      .map(({ by, action, on }) => `${by} ${action} ${/\/(\w+)\/\*/.exec(on)?.[1]}`);
    expect(objects.sort()).toEqual([
      "api s3:GetObject classified",
      "api s3:GetObject extracted",
      "api s3:PutObject inbox",
      "classify s3:GetObject extracted",
      "classify s3:PutObject classified",
      "extract s3:GetObject inbox",
      "extract s3:GetObjectVersion inbox",
      "extract s3:PutObject extracted",
      "recognise s3:GetObject inbox",
      "recognise s3:GetObjectVersion inbox",
      "recognise s3:PutObject extracted",
      "store s3:GetObject classified",
    ]);
  });

  it("send along the pipeline only, and back only to read a file again and to take up who waited", () => {
    const sends = allowed
      .filter(({ action }) => action === "sqs:SendMessage")
      .map(({ by, on }) => `${by} → ${/GetAtt(\w+?)Queue/.exec(on)?.[1]}`);
    expect(sends.sort()).toEqual([
      "alert → deliver",
      "api → store",
      "classify → store",
      "extract → recognise",
      "extract → store",
      "recognise → store",
      "store → alert",
      "store → extract",
      "store → store",
    ]);
  });

  it("delete rows for the API only, and change the table for nobody", () => {
    const deleting = allowed.filter(({ action }) => action === "dynamodb:DeleteItem").map(({ by }) => by);
    expect(new Set(deleting)).toEqual(new Set(["api"]));
    for (const by of ["extract", "recognise", "classify", "store", "alert", "deliver", "api"]) {
      expect(may(by, "dynamodb:")).toEqual(
        expect.arrayContaining(["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem"]),
      );
    }
  });

  it("are what the table's adapter calls, no more and no less", () => {
    const used = new Set(usedBy("../../../functions/adapters/dynamodb/"));
    const granted = new Set(
      allowed.filter(({ action }) => action.startsWith("dynamodb:")).map(({ action }) => action),
    );
    // A batch of puts is one action; a batch of reads or a transaction would be others, and show here.
    expect([...granted].map((action) => action.replace("Item", "")).sort()).toEqual(
      [...used].map((action) => action.replace("Item", "")).sort(),
    );
  });
});
