import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { run } from "../../functions/cli/program.ts";
import type { Terminal } from "../../functions/cli/terminal.ts";

export type Ending = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** A terminal of strings. */
export function memoryTerminal(options: { stdin?: Iterable<Uint8Array | string>; isTTY?: boolean } = {}) {
  const written = { stdout: "", stderr: "" };
  const into = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    });
  const stdin = Readable.from([...(options.stdin ?? [])].map((chunk) => Buffer.from(chunk)));
  const stdout = Object.assign(into("stdout"), { isTTY: options.isTTY ?? false });
  const terminal: Terminal = { stdin, stdout, stderr: into("stderr"), env: {} };
  return { terminal, written };
}

/** Runs a command line in this process: quick, for everything but the process itself. */
export async function ledger(
  argv: readonly string[],
  stdin: Iterable<Uint8Array | string> = [],
): Promise<Ending> {
  const { terminal, written } = memoryTerminal({ stdin });
  const code = await run(argv, terminal);
  return { code, ...written };
}

/** Runs a command line as people do: a process of its own. */
export async function ledgerProcess(argv: readonly string[], stdin = ""): Promise<Ending> {
  const child = spawn(process.execPath, ["functions/cli.ts", ...argv], { stdio: "pipe" });
  child.stdin.end(stdin);
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await closed, stdout, stderr };
}

/** Writes files into a new folder and gives their paths. */
export function temporaryFiles<Name extends string>(
  files: Record<Name, string | Uint8Array>,
): Record<Name, string> {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  const paths: Partial<Record<Name, string>> = {};
  for (const name of Object.keys(files) as Name[]) {
    const path = join(folder, name);
    writeFileSync(path, files[name]);
    paths[name] = path;
  }
  return paths as Record<Name, string>;
}

/** The JSON objects of an output, one a line. */
export function parsedLines(output: string): unknown[] {
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
