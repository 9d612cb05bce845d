import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { Queue, QueueEncryption, type QueueProps } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { type QueueFunction, visibilityTimeoutSeconds } from "../../functions/contracts.ts";

const kept: QueueProps = {
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
  // The longest SQS keeps a message: work outlasts an outage of days, and a dead letter any holiday.
  retentionPeriod: Duration.days(14),
  removalPolicy: RemovalPolicy.RETAIN,
};

/** One function's queue and, behind it, its dead letters. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, fn: QueueFunction) {
    super(scope, id);
    this.deadLetters = new Queue(this, "DeadLetters", kept);
    this.queue = new Queue(this, "Queue", {
      ...kept,
      visibilityTimeout: Duration.seconds(visibilityTimeoutSeconds(fn)),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: fn.maxReceives },
    });
  }
}
