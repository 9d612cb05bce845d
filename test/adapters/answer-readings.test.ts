import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "answer-readings-"));
afterAll(() => rmSync(folder, { recursive: true }));
const program = pathToFileURL("functions/adapters/answer-readings.ts").href;

/** Starts a reading process whose extractor has the given body, and sends it a file once it is ready. */
async function startWith(name: string, extract: string): Promise<ChildProcess> {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `import { answerReadings } from "${program}";\nanswerReadings(${extract});\n`);
  const child = fork(path, [], {
    serialization: "advanced",
    execArgv: [],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  expect(await once(child, "message")).toMatchObject([{ kind: "ready" }, undefined]);
  child.send({ bytes: new Uint8Array(), fileName: "Ash Ward, secret plan.txt" });
  return child;
}

describe("a reading process", () => {
  it("outlives a promise that a parser dropped", async () => {
    const child = await startWith(
      "dropped",
      `async () => { Promise.reject(new Error("late")); return { ok: false }; }`,
    );
    expect(await once(child, "message")).toMatchObject([{ kind: "done", result: { ok: false } }, undefined]);
    child.send({ bytes: new Uint8Array(), fileName: "b.txt" });
    expect(await once(child, "message")).toMatchObject([{ kind: "done" }, undefined]);
    child.disconnect();
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("ends where its parser waits for what never comes", async () => {
    const child = await startWith("waiting", "() => new Promise(() => {})");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("tells where an extractor threw, and nothing of the file", async () => {
    const child = await startWith("thrown", "async (_, name) => { throw new TypeError(name); }");
    const [report] = await once(child, "message");
    expect(report.kind).toBe("broken");
    expect(report.error).toMatch(/^TypeError\n\s+at .*thrown\.mjs/);
    expect(report.error).not.toContain("secret");
    child.disconnect();
  });

  it("takes no line of a file that looks like a place in a program for one", async () => {
    const child = await startWith(
      "quoting",
      `async (_, name) => { throw new TypeError("Of two lines:\\n    at " + name); }`,
    );
    const [report] = await once(child, "message");
    expect(report.error).toMatch(/^TypeError\n\s+at .*quoting\.mjs/);
    expect(report.error).not.toContain("secret");
    child.disconnect();
  });
});
