import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, expect, it } from "vitest";
import type { Upload, UploadId } from "../../functions/core/model.ts";
import { dynamoTables } from "../contract/dynamo-tables.ts";
import { at, manifesto, subscriptionNamed } from "../contract/samples.ts";
import { makeScan, recognisedLines } from "../core/extract/make-scan.ts";
import { pipelineRun, stageAtWork } from "../pipeline/pipeline-run.ts";
import { list, resources, statements, at as valueAt } from "./synthesized.ts";

/** What a function may do to rows: an action, and the partitions it is held to, if any. */
type Grant = { readonly by: string; readonly action: string; readonly partition: string };

const grants: readonly Grant[] = resources
  .filter(({ type }) => type === "AWS::IAM::Policy")
  .flatMap((policy) =>
    statements(policy).flatMap((statement) => {
      const held = valueAt(statement, "Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys");
      const partitions = held === undefined ? ["*"] : list(held);
      return list(valueAt(statement, "Action")).flatMap((action) =>
        partitions.map((partition) => ({
          by: policy.name.split("/")[1]?.split("Role")[0] ?? "",
          action: String(action),
          partition: String(partition),
        })),
      );
    }),
  )
  .filter(({ action }) => action.startsWith("dynamodb:"));

const covers = (pattern: string, partition: string) =>
  pattern.endsWith("*") ? partition.startsWith(pattern.slice(0, -1)) : pattern === partition;

const used = new Set<Grant>();

/** The partitions that a request names, whether its values are marshalled or not. */
function partitionsOf(input: Record<string, unknown>): string[] {
  const text = (value: unknown) =>
    String(typeof value === "object" && value !== null && "S" in value ? value.S : value);
  const read = (input as { ExpressionAttributeValues?: Record<string, unknown> }).ExpressionAttributeValues;
  const row = (input.Key ?? input.Item) as { pk?: unknown } | undefined;
  if (row?.pk !== undefined) return [text(row.pk)];
  if (input.RequestItems !== undefined) {
    type Write = { PutRequest?: { Item: { pk: unknown } }; DeleteRequest?: { Key: { pk: unknown } } };
    return Object.values(input.RequestItems as Record<string, Write[]>)
      .flat()
      .map((write) => text(write.PutRequest?.Item.pk ?? write.DeleteRequest?.Key.pk));
  }
  return [text(read?.[":pk"])];
}

/** Refuses every request of a client that the policy of the function at work does not allow, as IAM would. */
function enforce(client: DynamoDBClient): void {
  client.middlewareStack.add(
    (next, context) => (args) => {
      const by = stageAtWork.getStore() ?? "api";
      const command = context.commandName?.replace(/Command$/, "") ?? "";
      const action = `dynamodb:${/^(Get|Put|Update|Delete|BatchWrite)$/.test(command) ? `${command}Item` : command}`;
      for (const partition of partitionsOf(args.input as Record<string, unknown>)) {
        const allowing = grants.filter(
          (grant) => grant.by === by && grant.action === action && covers(grant.partition, partition),
        );
        if (allowing.length === 0) throw new Error(`AccessDenied: ${by} ${action} ${partition}`);
        for (const grant of allowing) used.add(grant);
      }
      return next(args);
    },
    { step: "initialize", name: "policies" },
  );
}

const tables = dynamoTables();
afterAll(() => tables.stop());
const folder = "inbox/riverside/netherby/2027-05-06";
const plan = (...pledges: string[]) => `We will:\n\n${pledges.map((pledge) => `- ${pledge}\n`).join("")}`;

it("each function may touch the rows that its work needs, and is granted none besides", async () => {
  expect(grants.filter(({ partition }) => partition === "*").map(({ by }) => by)).not.toContain("extract");
  const client = await tables.freshClient();
  enforce(client);
  const run = pipelineRun(client);
  const { store } = run;
  run.recognises(async () => recognisedLines(["Our promises", "We will plant 9,000 trees in Netherby."]));
  const heldOne = async () => {
    const [held] = (await run.uploads()).filter(({ state }) => state.name === "held");
    return held as Upload;
  };

  // The API takes a subscription and announces a file, under a key that tells repeated requests.
  await store.subscriptions.add({ ...subscriptionNamed("s"), filter: {} });
  const request = { key: "k", fingerprint: "f", at };
  await store.idempotency.begin(request);
  const key = `${folder}/t-abcdefgh/first.txt`;
  await store.uploads.openTicket({ id: "t-abcdefgh", key, fileName: "first.txt", manifesto, at });
  const record = { act: "hold-requested", at, by: "staff", manifesto, version: null, note: "" } as const;
  await store.audits.record({ ...record, upload: "t-abcdefgh" as UploadId });
  await store.idempotency.finish("k", { status: 201, headers: {}, body: "{}" }, at);

  // Typed files, one of them reviewed; a webhook that is tried twice; a scan; a withdrawal.
  run.drop(key, plan("Build 200 council homes by 2029", "Plant 4,000 trees"));
  await run.drain();
  run.answers.push(500);
  run.drop(`${folder}/second.txt`, plan("Build 150 council homes by 2031", "Plant 4,000 trees"), {
    review: "true",
  });
  await run.drain();
  await run.approve(await heldOne());
  await run.drain();
  run.drop(`${folder}/scan.pdf`, await makeScan(1));
  await run.drain();
  const scanned = await heldOne();
  if (scanned !== undefined) await run.approve(scanned);
  await run.drain();
  await run.withdraw(manifesto, 2);
  await run.drain();

  // A file that a release with other rules read, and its successor.
  const other = "inbox/greens/netherby/2027-05-06";
  const rules = { extract: "0", classify: "0" };
  await run.dropAsOnceRead(
    `${other}/first.txt`,
    plan("Plant 300 trees", "Open the baths"),
    rules,
    (read) => read,
  );
  await run.drain();
  run.drop(`${other}/second.txt`, plan("Plant 500 trees", "Open the baths"));
  await run.drain();
  // And one whose file is gone when it is to be read again.
  const lost = "inbox/lost/netherby/2027-05-06";
  await run.dropAsOnceRead(
    `${lost}/first.txt`,
    plan("Plant 300 trees", "Open the baths"),
    rules,
    (read) => read,
  );
  await run.drain();
  run.forget(`${lost}/first.txt`);
  run.drop(`${lost}/second.txt`, plan("Plant 500 trees", "Open the baths"));
  await run.drain();

  const seen = await run.published(manifesto);
  expect(seen.ledger.map(({ kind }) => kind)).toContain("withdrawn");
  expect(seen.deliveries.length).toBeGreaterThan(0);
  await store.subscriptions.remove("s");
  await store.idempotency.giveUp("k");
  const idle = grants.filter((grant) => !used.has(grant));
  // What a stage asks only where it gives up reading a file again: who waits for that.
  expect(idle.map(({ by, action, partition }) => `${by} ${action} ${partition}`)).toEqual([
    "recognise dynamodb:Query UPLOAD#*",
    "classify dynamodb:Query UPLOAD#*",
  ]);
});
