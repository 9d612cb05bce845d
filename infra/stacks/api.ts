import { CfnOutput, Stack } from "aws-cdk-lib";
import type { Construct, IConstruct } from "constructs";
import { apiFunction } from "../../functions/contracts.ts";
import { ApiRoutes } from "../constructs/api-routes.ts";
import { alarmPeriod, ImpactAlarm } from "../constructs/impact-alarm.ts";
import { LedgerFunction } from "../constructs/ledger-function.ts";
import type { Settings } from "../settings.ts";
import type { StateStack } from "./state.ts";

/** Failed requests in a period that readers notice; single ones are retried by clients and stand in the log. */
const toleratedServerErrors = 4;

export type ApiStackProps = { readonly settings: Settings; readonly state: StateStack };

/** What answers at the public address: pages, JSON and feeds. */
export class ApiStack extends Stack {
  /** The routes, which the gateway lets everybody take: the application judges tokens. */
  readonly routes: readonly IConstruct[];

  constructor(scope: Construct, id: string, { settings, state }: ApiStackProps) {
    super(scope, id, { description: "Pledge Ledger: pages and HTTP API" });
    const { lambda } = new LedgerFunction(this, apiFunction.name, { ...apiFunction, state });
    const { api, routes } = new ApiRoutes(this, "Routes", { lambda, state });
    this.routes = routes;
    new ImpactAlarm(this, "ServerErrorAlarm", {
      metric: api.metricServerError({ period: alarmPeriod, statistic: "sum" }),
      above: toleratedServerErrors,
      impact: "Readers and apps get errors instead of pages, and staff may not be able to upload.",
      remedy: "See the api function's log and the access log; uploads already made go on without the API.",
      settings,
    });
    new ImpactAlarm(this, "ErrorAlarm", {
      metric: lambda.metricErrors({ period: alarmPeriod }),
      above: 0,
      impact: "A request crashed the API or took too long: one reader, or one upload, was turned away.",
      remedy: "See the api function's log.",
      settings,
    });
    new CfnOutput(this, "ApiUrl", { value: api.apiEndpoint });
  }
}
