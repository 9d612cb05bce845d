import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { hostileFiles } from "../fuzz/hostile.ts";

/** A file that keeps its reader busy for seconds. */
const path = join(tmpdir(), `interrupted-${process.pid}.pdf`);

const childrenOf = (pid: number | undefined): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "latin1").split(" ").filter(Boolean).map(Number);

const lives = (pid: number): boolean => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "latin1"));
  } catch {
    return false;
  }
};

describe.skipIf(process.platform !== "linux")(
  "a reading that is interrupted (looked at in /proc: Linux alone)",
  () => {
    it.each([
      ["SIGINT", 130],
      ["SIGTERM", 143],
    ] as const)(
      "ends at once by %s, with its reader, and exit code %d",
      async (signal, code) => {
        writeFileSync(path, hostileFiles.get("same-page-two-thousand-times.pdf")?.() ?? "");
        const cli = spawn(process.execPath, ["functions/cli.ts", "extract", path], { stdio: "ignore" });
        while (childrenOf(cli.pid).length === 0) await wait(20);
        await wait(500);
        const readers = childrenOf(cli.pid);
        expect(readers.filter(lives)).toHaveLength(readers.length);
        cli.kill(signal);
        const [ended] = await once(cli, "exit");
        expect(ended).toBe(code);
        await wait(200);
        expect(readers.filter(lives)).toEqual([]);
      },
      20_000,
    );
  },
);
