import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { freePort } from "../../infra/local/free-port.ts";
import { readSeeds } from "../../infra/local/seeding.ts";

const script = fileURLToPath(new URL("../../infra/local/start.ts", import.meta.url));
const seeds = readSeeds(new URL("../../seeds/manifestos/", import.meta.url));
const events = z.object({
  items: z.array(z.object({ entry: z.int(), manifesto: z.string(), version: z.int() })),
});

let data: string;
let port: number;
let child: ChildProcess | undefined;
let output = "";

function start(...more: string[]): ChildProcess {
  output = "";
  const argv = [script, "--port", String(port), "--data", data, ...more];
  child = spawn(process.execPath, argv, { env: { ...process.env, NO_COLOR: "1" } });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return child;
}

/** Waits until the output matches. */
async function says(pattern: RegExp, seconds = 90): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !pattern.test(output); ) {
    if (Date.now() > end || child?.exitCode !== null) throw new Error(`No ${pattern} in:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function stop(signal: NodeJS.Signals): Promise<{ code: number | null; milliseconds: number }> {
  if (child === undefined || child.exitCode !== null) return { code: null, milliseconds: 0 };
  const started = performance.now();
  child.kill(signal);
  const [code] = await once(child, "exit");
  return { code, milliseconds: performance.now() - started };
}

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), "pledge-ledger-"));
  port = await freePort(0, { fallback: false });
});
afterAll(async () => {
  await stop("SIGKILL");
  for (const folder of [data, `${data}-other`]) rmSync(folder, { recursive: true, force: true });
});

describe("npm start", { timeout: 120_000 }, () => {
  it("brings in every sample version once, though it is killed in the middle", async () => {
    start();
    await says(/version 1 .*\n.*\n\n.*version 1/);
    await stop("SIGKILL");
    start();
    await says(/Pledge Ledger is up/);
    const answer = await fetch(`http://localhost:${port}/v1/events?limit=100`);
    const { items } = events.parse(await answer.json());
    expect(items.map(({ entry }) => entry)).toEqual(seeds.map((_, index) => index + 1));
    expect(items.map(({ manifesto, version }) => `${manifesto} ${version}`).toSorted()).toEqual(
      seeds.map(({ manifesto, version }) => `${manifesto} ${version}`).toSorted(),
    );
  });

  it("tells what changed, in words and with both wordings", () => {
    expect(output).toMatch(/version 2/);
    expect(output).toMatch(/\d+ dropped/);
    expect(output).toMatch(/\n +- .*\[-.+-\]/);
    expect(output).toMatch(/\n +\+ .*\{\+.+\+\}/);
  });

  it("explains why it cannot start: folder in use, also by the cloud on this port; port taken", async () => {
    const running = child;
    const free = await freePort(0, { fallback: false });
    for (const wanted of [port, free]) {
      await once(start("--port", String(wanted)), "close");
      expect(output).toContain(`Another process (${running?.pid}, serving http://localhost:${port})`);
      expect(output).not.toContain("Starting");
      expect(child?.exitCode).toBe(1);
    }
    await once(start("--data", `${data}-other`), "close");
    expect(output).toContain(`Port ${port} is taken`);
    expect(output).not.toContain("Starting");
    expect(child?.exitCode).toBe(1);
    child = running;
  });

  it("writes down where everything is, for this run only", async () => {
    const recorded = JSON.parse(readFileSync(join(data, "cloud.json"), "utf8"));
    expect(recorded).toMatchObject({ pid: child?.pid, publicUrl: `http://localhost:${port}` });
    const { code, milliseconds } = await stop("SIGINT");
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(2_000);
    expect(existsSync(join(data, "cloud.json"))).toBe(false);
  });
});
