import type { SQSEvent } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { queueFunctions, retrySpanSeconds } from "../../functions/contracts.ts";
import { eachMessage } from "../../functions/handlers/batch.ts";

const eventOf = (...receives: readonly number[]) =>
  ({
    Records: receives.map((count, i) => ({
      messageId: `m${i}`,
      receiptHandle: `r${i}`,
      body: String(i),
      attributes: { ApproximateReceiveCount: String(count) },
    })),
  }) as unknown as SQSEvent;
const silent = () => {};

describe("eachMessage", () => {
  it("answers with the messages that failed, and only those", async () => {
    const answer = await eachMessage("alert", eventOf(1, 1, 1), silent, async (body) => {
      if (body === "1") throw new Error("no");
    });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "m1" }] });
  });

  it("logs what failed and where in the code", async () => {
    const logged: unknown[] = [];
    const log = (event: string, facts?: object) => void logged.push({ event, ...facts });
    await eachMessage("store", eventOf(1), log, async function claimsAVersion() {
      throw new RangeError("no such version");
    });
    expect(logged).toEqual([
      {
        event: "message-failed",
        function: "store",
        message: "m0",
        error: "RangeError: no such version",
        stack: expect.stringContaining("claimsAVersion"),
      },
    ]);
  });

  it("tells the last attempt", async () => {
    const last: boolean[] = [];
    await eachMessage("extract", eventOf(1, 2, 3, 4), silent, async (_body, lastAttempt) => {
      last.push(lastAttempt);
    });
    expect(last).toEqual([false, false, true, true]);
  });

  it("puts failed deliveries off, longer and longer, and the last one no more", async () => {
    const postponed: [string, number][] = [];
    const postpone = async (handle: string, seconds: number) => void postponed.push([handle, seconds]);
    const fail = () => Promise.reject(new Error("no"));
    await eachMessage("deliver", eventOf(1, 4, 12), silent, fail, { postpone });
    expect(postponed).toEqual([
      ["r0", 60],
      ["r1", 900],
    ]);
  });

  it("leaves a message that cannot be put off to the queue, and goes on with the next", async () => {
    const logged: string[] = [];
    const done: string[] = [];
    const work = async (body: string) => {
      if (body === "0") throw new Error("no");
      done.push(body);
    };
    const postpone = () => Promise.reject(new Error("the queue does not answer"));
    const answer = await eachMessage("deliver", eventOf(1, 1), (event) => void logged.push(event), work, {
      postpone,
    });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "m0" }] });
    expect(done).toEqual(["1"]);
    expect(logged).toEqual(["message-failed", "message-not-postponed"]);
  });

  it("leaves other functions' messages to the queue", async () => {
    const postpone = () => Promise.reject(new Error("not to be called"));
    const fail = () => Promise.reject(new Error("no"));
    const answer = await eachMessage("store", eventOf(1), silent, fail, { postpone });
    expect(answer.batchItemFailures).toHaveLength(1);
  });
});

describe("the pauses between attempts at a webhook", () => {
  it("last more than a day, and each is one that SQS can keep", () => {
    const deliver = queueFunctions.find((fn) => fn.name === "deliver");
    expect(deliver?.pauses).toHaveLength((deliver?.maxReceives ?? 0) - 1);
    expect(Math.max(...(deliver?.pauses ?? []))).toBeLessThanOrEqual(12 * 3_600);
    expect(deliver && retrySpanSeconds(deliver)).toBeGreaterThan(24 * 3_600);
  });
});
