import { randomUUID } from "node:crypto";
import type { ScheduledEvent } from "aws-lambda";
import type { QueueFunction } from "../../functions/contracts.ts";
import type { Lambda } from "./lambda.ts";
import { account, region } from "./names.ts";

/**
 * EventBridge's part: invokes the function once now and then every so many minutes. A failed run is only
 * reported: the next one is the retry.
 *
 * @returns stops the schedule
 */
export function schedule(
  fn: QueueFunction,
  everyMinutes: number,
  lambda: Lambda,
  onFailure: (reason: string) => void,
): () => void {
  let stopped = false;
  const run = async () => {
    const outcome = await lambda.invoke(scheduledEvent(fn));
    if (!outcome.ok && !stopped) onFailure(outcome.reason);
  };
  void run();
  const timer = setInterval(() => void run(), everyMinutes * 60_000);
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}

function scheduledEvent(fn: QueueFunction): ScheduledEvent {
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": "Scheduled Event",
    source: "aws.events",
    account,
    time: new Date().toISOString(),
    region,
    resources: [`arn:aws:events:${region}:${account}:rule/pledge-ledger-${fn.name}`],
    detail: {},
  };
}
