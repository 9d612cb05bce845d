import { afterEach, describe, expect, it } from "vitest";
import { createLambda, type Lambda } from "../../infra/local/lambda.ts";
import { objectCreatedEvent } from "../../infra/local/object-event.ts";
import { handlersDir } from "./fixtures/functions.ts";
import { eventually } from "./fixtures/heard.ts";

const lines: string[] = [];
let lambda: Lambda | undefined;

function start(limits: { timeoutSeconds?: number; memoryMb?: number } = {}): Lambda {
  lines.length = 0;
  lambda = createLambda({
    entry: new URL("extract.ts", `file://${handlersDir}/`).href,
    name: "extract",
    arn: "arn:aws:lambda:eu-west-2:000000000000:function:extract",
    memoryMb: 128,
    timeoutSeconds: 5,
    variables: { ONLY: "this" },
    onLine: (line) => void lines.push(line),
    ...limits,
  });
  return lambda;
}

function eventFor(key: string): object {
  const body = JSON.stringify(objectCreatedEvent({ key, size: 1, eTag: '"00"', lastModified: new Date(0) }));
  return { Records: [{ body, attributes: { ApproximateReceiveCount: "1" } }] };
}

afterEach(() => lambda?.stop());

describe("a Lambda in a worker thread", () => {
  it("answers with what the handler returns, and runs with its own variables alone", async () => {
    const outcome = await start().invoke(eventFor("inbox/fine"));
    expect(outcome).toEqual({ ok: true, result: { batchItemFailures: [] } });
    const seen = JSON.parse(await eventually(() => lines[0]));
    expect(seen.variables).toEqual(["ONLY"]);
    expect(seen.remaining).toBeGreaterThan(3_000);
    expect(seen.remaining).toBeLessThanOrEqual(5_000);
  });

  it("reports what the handler throws, and works on", async () => {
    const fn = start();
    expect(await fn.invoke(eventFor("inbox/throw"))).toMatchObject({
      ok: false,
      reason: expect.stringContaining("as the key asked"),
    });
    expect(await fn.invoke(eventFor("inbox/fine"))).toMatchObject({ ok: true });
  });

  it("ends a handler that holds its thread beyond the timeout, and works on", async () => {
    const fn = start({ timeoutSeconds: 1 });
    await fn.invoke(eventFor("inbox/fine"));
    const started = performance.now();
    expect(await fn.invoke(eventFor("inbox/hang"))).toEqual({
      ok: false,
      reason: "extract timed out after 1 s",
    });
    expect(performance.now() - started).toBeLessThan(2_500);
    expect(await fn.invoke(eventFor("inbox/fine"))).toMatchObject({ ok: true });
  });

  it("outlives a handler that exhausts its memory", async () => {
    const fn = start({ memoryMb: 32, timeoutSeconds: 20 });
    expect(await fn.invoke(eventFor("inbox/hoard"))).toMatchObject({
      ok: false,
      reason: expect.stringContaining("memory limit"),
    });
    expect(await fn.invoke(eventFor("inbox/fine"))).toMatchObject({ ok: true });
  });

  it("outlives an exception outside the handler's promise", async () => {
    const fn = start();
    expect(await fn.invoke(eventFor("inbox/crash"))).toMatchObject({
      ok: false,
      reason: expect.stringContaining("thrown outside any promise"),
    });
    expect(await fn.invoke(eventFor("inbox/fine"))).toMatchObject({ ok: true });
  });

  it("runs two events at once in two environments", async () => {
    const fn = start();
    await fn.invoke(eventFor("inbox/fine"));
    const started = performance.now();
    const outcomes = await Promise.all([
      fn.invoke(eventFor("inbox/slow.1")),
      fn.invoke(eventFor("inbox/slow.2")),
    ]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(performance.now() - started).toBeLessThan(2_800);
  });
});
