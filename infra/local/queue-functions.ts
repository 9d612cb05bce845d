import type { SQSClient } from "@aws-sdk/client-sqs";
import type { QueueFunction } from "../../functions/contracts.ts";
import type { CloudEvents } from "./cloud-events.ts";
import { type Choices, environmentFor } from "./environment.ts";
import { createLambda, type Lambda } from "./lambda.ts";
import { type Endpoints, functionArn, queueArn, queueName, queueUrl } from "./names.ts";
import { feedFromQueue } from "./queue-source.ts";
import { schedule } from "./schedule.ts";

/** Milliseconds that running functions get to finish when the cloud stops. */
const grace = 800;

export type QueueFunctionsOptions = {
  readonly functions: readonly QueueFunction[];
  readonly sqs: SQSClient;
  readonly endpoints: Endpoints;
  readonly publicUrl: string;
  readonly choices: Choices;
  /** URL of the folder of the handlers, with a slash at the end. */
  readonly handlers: URL;
  readonly concurrency: number;
  readonly retrySeconds: number;
  readonly on: CloudEvents;
};

/** The functions behind queues, at work. */
export type RunningFunctions = {
  /** Starts a thread for each function that has none yet, so that the first event need not wait for it. */
  warm(): void;
  stop(): Promise<void>;
};

/** Runs the functions that queues drive, until they are stopped. */
export function runQueueFunctions(options: QueueFunctionsOptions): RunningFunctions {
  const running = options.functions.map((fn) => run(fn, options));
  return {
    warm() {
      for (const { lambda } of running) lambda.warm();
    },
    async stop() {
      const drained = Promise.all(running.map((fn) => fn.drain()));
      await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, grace))]);
      await Promise.all(running.map(({ lambda }) => lambda.stop()));
    },
  };
}

function run(fn: QueueFunction, options: QueueFunctionsOptions): { lambda: Lambda; drain(): Promise<void> } {
  const { endpoints, publicUrl, choices, sqs, on } = options;
  const lambda = createLambda({
    entry: new URL(`${fn.name}.ts`, options.handlers).href,
    name: `pledge-ledger-${fn.name}`,
    arn: functionArn(fn.name),
    memoryMb: fn.memoryMb,
    variables: environmentFor(fn.name, endpoints, publicUrl, choices),
    timeoutSeconds: fn.timeoutSeconds,
    onLine: (line) => on.line?.(fn.name, line),
  });
  const onFailure = (reason: string) => on.failure?.(fn, reason);
  const drainQueue = feedFromQueue({
    sqs,
    url: queueUrl(endpoints.sqs, queueName(fn.name)),
    arn: queueArn(queueName(fn.name)),
    batchSize: fn.batchSize,
    concurrency: options.concurrency,
    retrySeconds: options.retrySeconds,
    lambda,
    onFailure,
  });
  const stopSchedule = fn.everyMinutes === null ? () => {} : schedule(fn, fn.everyMinutes, lambda, onFailure);
  return {
    lambda,
    drain() {
      stopSchedule();
      return drainQueue();
    },
  };
}
