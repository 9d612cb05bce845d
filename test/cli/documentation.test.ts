import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { type Cloud, startCloud } from "../../infra/local/cloud.ts";

const page = resolve("docs/cli.md");

/** A folder to run examples in: what they read is linked, what they write is not left in the project. */
function exampleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ledger-docs-"));
  for (const name of ["seeds", "functions"]) symlinkSync(resolve(name), join(folder, name));
  return folder;
}

/** The id that the page shows for every upload; real ones differ each time. */
const shownId = "5d41402abc4b2a76b9719d9110";
const uploadId = /\b[0-9a-f]{26}\b/g;

/** Answers commands with what a person sees who types them, while `npm start` runs at its usual address. */
function typist(folder: string, cloud: Cloud) {
  let lastId = shownId;
  return async (command: string): Promise<string> => {
    const direct = command
      .replaceAll("npm run -s ledger --", `"${process.execPath}" functions/cli.ts`)
      .replace(/(functions\/cli\.ts (?:ingest|publish) )/, "$1--data .local ")
      .replaceAll(shownId, lastId);
    const output = await new Promise<string>((done) =>
      execFile("sh", ["-c", `${direct} 2>&1`], { cwd: folder }, (_, stdout) => done(stdout)),
    );
    lastId = output.match(uploadId)?.[0] ?? lastId;
    return output.replaceAll(uploadId, shownId).replaceAll(cloud.publicUrl, "http://localhost:3000");
  };
}

/**
 * Every example of the page is run, and its output is what the page shows. After a change on purpose,
 * `npx vitest run test/cli/documentation.test.ts -u` writes the new outputs.
 */
it.skipIf(process.platform === "win32")(
  "docs/cli.md shows what the commands answer",
  async () => {
    const folder = exampleFolder();
    const cloud = await startCloud({ dataDir: join(folder, ".local"), port: 0, portFallback: false });
    const shown = typist(folder, cloud);
    const parts = readFileSync(page, "utf8").split(/(?<=^```console\n)([\s\S]*?)(?=^```$)/m);
    for (const [i, part] of parts.entries()) {
      if (i % 2 === 0) continue;
      let block = "";
      for (const line of part.split("\n").filter((text) => text.startsWith("$ "))) {
        block += `${line}\n${await shown(line.slice(2))}`;
      }
      parts[i] = block;
    }
    await cloud.stop();
    expect(parts.join("")).not.toContain("```text");
    await expect(parts.join("")).toMatchFileSnapshot(page);
  },
  90_000,
);
