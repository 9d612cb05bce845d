import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const page = resolve("docs/cli.md");

/** A folder to run examples in: what they read is linked, what they write is not left in the project. */
function exampleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ledger-docs-"));
  for (const name of ["seeds", "functions"]) symlinkSync(resolve(name), join(folder, name));
  return folder;
}

/** What a person sees who types the command. */
function shown(command: string, folder: string): Promise<string> {
  const direct = command.replaceAll("npm run -s ledger --", `"${process.execPath}" functions/cli.ts`);
  return new Promise((done) =>
    execFile("sh", ["-c", `${direct} 2>&1`], { cwd: folder }, (_, stdout) => done(stdout)),
  );
}

/**
 * Every example of the page is run, and its output is what the page shows. After a change on purpose,
 * `npx vitest run test/cli/documentation.test.ts -u` writes the new outputs.
 */
it.skipIf(process.platform === "win32")("docs/cli.md shows what the commands answer", async () => {
  const folder = exampleFolder();
  const parts = readFileSync(page, "utf8").split(/(?<=^```console\n)([\s\S]*?)(?=^```$)/m);
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 0) continue;
    let block = "";
    for (const line of part.split("\n").filter((text) => text.startsWith("$ "))) {
      block += `${line}\n${await shown(line.slice(2), folder)}`;
    }
    parts[i] = block;
  }
  await expect(parts.join("")).toMatchFileSnapshot(page);
});
