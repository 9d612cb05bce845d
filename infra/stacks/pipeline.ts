import { Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { queueFunctions } from "../../functions/contracts.ts";
import { WorkerFunction } from "../constructs/worker-function.ts";
import type { Settings } from "../settings.ts";
import type { StateStack } from "./state.ts";

export type PipelineStackProps = { readonly settings: Settings; readonly state: StateStack };

/** The stages a manifesto passes, each a Lambda behind its queue. */
export class PipelineStack extends Stack {
  constructor(scope: Construct, id: string, { settings, state }: PipelineStackProps) {
    super(scope, id, { description: "Pledge Ledger: the stages from upload to alert" });
    for (const work of queueFunctions) new WorkerFunction(this, work.name, { work, state, settings });
  }
}
