import type { App } from "aws-cdk-lib";
import { acknowledgeFindings } from "./acknowledged-findings.ts";
import { readSettings } from "./settings.ts";
import { ApiStack } from "./stacks/api.ts";
import { PipelineStack } from "./stacks/pipeline.ts";
import { StateStack } from "./stacks/state.ts";

/**
 * Adds the three stacks to the app. `<name>-State` keeps what must outlive every deployment; `<name>-Pipeline`
 * and `<name>-Api` hold code only, know the state and not each other, and can be destroyed and made again.
 *
 * The stacks name no account or region, so synthesis needs neither credentials nor network.
 */
export function addPledgeLedger(app: App): void {
  const settings = readSettings(app.node);
  const state = new StateStack(app, `${settings.name}-State`, settings);
  const pipeline = new PipelineStack(app, `${settings.name}-Pipeline`, { settings, state });
  const api = new ApiStack(app, `${settings.name}-Api`, { settings, state });
  acknowledgeFindings({ state, pipeline, api });
}
