import { Duration } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import type { Construct } from "constructs";
import { type QueueFunction, retrySpanSeconds } from "../../functions/contracts.ts";
import type { Settings } from "../settings.ts";
import type { StateStack } from "../stacks/state.ts";
import { alarmPeriod, ImpactAlarm } from "./impact-alarm.ts";
import { LedgerFunction } from "./ledger-function.ts";

/**
 * Copies of a function that may run at once; 2 is the least SQS sources allow. Storing and alerting contend for the
 * same few rows, so more of them would only retry; recognising is dear, and scans can wait for each other; deliveries
 * stay gentle on a receiver that has many subscriptions.
 */
const maxConcurrency: { readonly [F in QueueFunction["name"]]: number } = {
  extract: 10,
  recognise: 4,
  classify: 10,
  store: 4,
  alert: 2,
  deliver: 8,
};

export type WorkerFunctionProps = {
  readonly work: QueueFunction;
  readonly state: StateStack;
  readonly settings: Settings;
};

/** A Lambda that works through its queue, and where the contracts say so on a schedule too, with its alarms. */
export class WorkerFunction extends LedgerFunction {
  constructor(scope: Construct, id: string, props: WorkerFunctionProps) {
    const { work, state } = props;
    super(scope, id, { ...work, state });
    this.lambda.addEventSource(
      new SqsEventSource(state.queueOf(work.name).queue, {
        batchSize: work.batchSize,
        maxConcurrency: maxConcurrency[work.name],
        reportBatchItemFailures: true,
      }),
    );
    if (work.everyMinutes !== null) this.runEvery(Duration.minutes(work.everyMinutes));
    this.watch(props);
  }

  /** A scheduled run that could not be handed over is not made up for: the next one takes up its work. */
  private runEvery(interval: Duration): void {
    new Rule(this, "Schedule", {
      description: "A lost message costs minutes, not work",
      schedule: Schedule.rate(interval),
      targets: [new LambdaFunction(this.lambda, { retryAttempts: 0, maxEventAge: interval })],
    });
  }

  private watch({ work, state, settings }: WorkerFunctionProps): void {
    const { queue, deadLetters } = state.queueOf(work.name);
    const log = `See the log of ${work.name}`;
    new ImpactAlarm(this, "DeadLetterAlarm", {
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: alarmPeriod, statistic: "max" }),
      above: 0,
      impact: work.impact,
      remedy: `${log}, mend the cause, then redrive the dead letters: nothing is lost and nothing happens twice.`,
      settings,
    });
    new ImpactAlarm(this, "ErrorAlarm", {
      metric: this.lambda.metricErrors({ period: alarmPeriod }),
      above: 0,
      impact: `${work.name} crashed or ran out of time; its messages are tried up to ${work.maxReceives} times. If they keep failing: ${work.impact}`,
      remedy: `${log}; the dead-letter alarm says if the retries failed too.`,
      settings,
    });
    new ImpactAlarm(this, "BacklogAlarm", {
      metric: queue.metricApproximateAgeOfOldestMessage({ period: alarmPeriod, statistic: "max" }),
      // By then one bad message would be a dead letter: an older one means that work comes faster than it is done.
      above: retrySpanSeconds(work),
      impact: `Work for ${work.name} waits longer than all its retries take. Until it runs: ${work.impact}`,
      remedy: "See whether the function is throttled or disabled; the queue empties by itself once it runs.",
      settings,
    });
  }
}
