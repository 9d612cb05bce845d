import { Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";
import { prefixes } from "../functions/contracts.ts";
import type { ApiStack } from "./stacks/api.ts";
import type { PipelineStack } from "./stacks/pipeline.ts";
import type { StateStack } from "./stacks/state.ts";

type Stacks = { readonly state: StateStack; readonly pipeline: PipelineStack; readonly api: ApiStack };

/** Every finding of cdk-nag's AwsSolutions rules that stands on purpose, with its reason. There is no other place. */
export function acknowledgeFindings({ state, pipeline, api }: Stacks): void {
  // Findings name the bucket as the other stacks know it: by the state's export.
  const bucket: unknown = state.resolve(state.exportValue(state.bucket.bucketArn))["Fn::ImportValue"];
  const objectsUnder = (prefix: keyof typeof prefixes) =>
    `AwsSolutions-IAM5[Resource::${bucket}/${prefixes[prefix]}*]`;

  acknowledge(
    [pipeline],
    [objectsUnder("inbox"), objectsUnder("extracted"), objectsUnder("classified")],
    "A stage reads or writes all objects of one prefix, and objects have no names before they exist.",
  );
  acknowledge(
    [api],
    [objectsUnder("inbox"), objectsUnder("extracted"), objectsUnder("classified")],
    "A presigned post may create any object of the inbox, and the API chooses the key it signs; any version's text can be shown, and any two versions' units be compared.",
  );
  acknowledge(
    [pipeline, api],
    ["AwsSolutions-IAM5[Resource::*]"],
    "X-Ray's two write actions know no resources. A test holds that nothing else is allowed on '*'.",
  );
  acknowledge(
    api.routes,
    ["AwsSolutions-APIG4"],
    "The application verifies tokens itself, so that every refusal is a problem with its reason, and so that the same code is tested locally. A test holds that every route which writes asks for a scope.",
  );
  acknowledge(
    [state.writers.pool],
    ["AwsSolutions-COG8"],
    "The Plus plan watches people's sign-ins. This pool gives tokens to programs by client credentials; should an administrator add people, they must use a second factor.",
  );
}

function acknowledge(at: readonly IConstruct[], ids: readonly string[], reason: string): void {
  for (const construct of at) Validations.of(construct).acknowledge(...ids.map((id) => ({ id, reason })));
}
