import { RemovalPolicy } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { HttpApi, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";

/**
 * Requests a second over all readers, and how many may come at once. Far above what a local ledger sees; a bound
 * on the bill, and on how much of the account's Lambda concurrency readers can take from the pipeline.
 */
const throttle = { rateLimit: 50, burstLimit: 100 };

/** No reader's address is kept: who asks about a party's promises is nobody's business. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    time: "$context.requestTime",
    request: "$context.requestId",
    route: "$context.routeKey",
    path: "$context.path",
    status: "$context.status",
    milliseconds: "$context.responseLatency",
    bytes: "$context.responseLength",
    error: "$context.error.message",
    integrationError: "$context.integrationErrorMessage",
  }),
);

/**
 * Where readers, feeds and webhook receivers find the ledger: an HTTP API without routes. It is state, since
 * others hold its address; the API stack hangs its routes on it.
 */
export class PublicAddress extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new HttpApi(this, "HttpApi", {
      description: "Pledge Ledger: the pledges of local manifestos and what changed in them",
      createDefaultStage: false,
    });
    this.api.applyRemovalPolicy(RemovalPolicy.RETAIN);
    const log = new LogGroup(this, "AccessLog", {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, "Stage", {
      httpApi: this.api,
      autoDeploy: true,
      throttle,
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: accessLogFormat },
    });
  }
}
