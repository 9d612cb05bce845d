import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PolicyViolation } from "aws-cdk-lib";
import { App } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
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

/** The deployed stacks as CloudFormation would get them, with nothing bundled, and what cdk-nag says of them. */
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
