import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PolicyViolation } from "aws-cdk-lib";
import { App } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { expect } from "vitest";
import { addPledgeLedger } from "../../infra/pledge-ledger.ts";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Properties = { [key: string]: Json };
export type Resource = {
  /** `<stack>/<logical id>`, for messages. */
  readonly name: string;
  readonly type: string;
  readonly properties: Properties;
  readonly deletionPolicy: string | null;
};

type Template = {
  readonly Resources: {
    readonly [id: string]: { Type: string; Properties?: Properties; DeletionPolicy?: string };
  };
};

/** The stacks as CloudFormation would get them, with nothing bundled, and what cdk-nag says of them. */
export function synthesize(context: Record<string, unknown> = {}): {
  readonly resources: readonly Resource[];
  readonly findings: readonly PolicyViolation[];
} {
  const settings = JSON.parse(readFileSync(new URL("../../cdk.json", import.meta.url), "utf8"));
  const app = new App({
    context: { ...settings.context, "aws:cdk:bundling-stacks": [], ...context },
    outdir: mkdtempSync(join(tmpdir(), "pledge-ledger-synth-")),
  });
  addPledgeLedger(app);
  const resources = app.synth().stacks.flatMap((stack) =>
    Object.entries((stack.template as Template).Resources).map(([id, resource]) => ({
      name: `${stack.stackName}/${id}`,
      type: resource.Type,
      properties: resource.Properties ?? {},
      deletionPolicy: resource.DeletionPolicy ?? null,
    })),
  );
  return { resources, findings: new AwsSolutionsChecks(app).validateScope(app).violations };
}

/** The value at a path of keys and positions; undefined where the path ends early. */
export function at(value: Json | undefined, ...path: (string | number)[]): Json | undefined {
  let here = value;
  for (const step of path) {
    if (Array.isArray(here)) here = here[Number(step)];
    else if (typeof here === "object" && here !== null) here = here[step];
    else return undefined;
  }
  return here;
}

/** A property that may be one value or a list, as a list. */
export function list(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** All statements of a resource's policy document. */
export function statements(resource: Resource): Json[] {
  return list(at(resource.properties, "PolicyDocument", "Statement"));
}

/** The stacks of this repository's cdk.json, synthesised once for all suites. */
export const { resources, findings } = synthesize();

/** All resources of a type; a type that nothing has would make every invariant about it true. */
export function all(type: string, atLeast = 1): readonly Resource[] {
  const found = resources.filter((resource) => resource.type === type);
  expect(found.length, type).toBeGreaterThanOrEqual(atLeast);
  return found;
}

/** The one resource of a type whose logical id starts with `part`. */
export function named(type: string, part: string): Resource {
  const [found, ...more] = all(type).filter(({ name }) => name.split("/")[1]?.startsWith(part));
  if (!found || more.length > 0) throw new Error(`not exactly one ${type} is named ${part}…`);
  return found;
}

/** The logical id or export that a reference leads to. */
export const reference = (value: Json | undefined): string => JSON.stringify(value ?? null);

/** Whether a resource policy denies everything that does not come by TLS. */
export function refusesPlainHttp(policy: Resource): boolean {
  return statements(policy).some(
    (statement) =>
      at(statement, "Effect") === "Deny" &&
      at(statement, "Condition", "Bool", "aws:SecureTransport") === "false",
  );
}
