import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePdf, prose } from "../make-pdf.ts";

/** What a Lambda runs: one file, far from any node_modules, with nothing else beside it. */
describe("the bundled extractor", () => {
  const folder = mkdtempSync(join(tmpdir(), "pledge-ledger-bundle-"));
  const bundle = join(folder, "extract.mjs");

  beforeAll(async () => {
    await build({
      entryPoints: [resolve("functions/core/extract/index.ts")],
      outfile: bundle,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node24",
      mainFields: ["module", "main"],
      external: ["@napi-rs/canvas"],
      banner: {
        js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
      },
      logLevel: "error",
    });
    writeFileSync(join(folder, "plan.pdf"), await makePdf((pdf) => void pdf.font("Helvetica").text(prose)));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("reads a PDF in a process of its own, and prints nothing else", async () => {
    const program = `
      import { readFileSync } from "node:fs";
      import { extract } from "./extract.mjs";
      const result = await extract(new Uint8Array(readFileSync("plan.pdf")), "plan.pdf");
      process.stdout.write(JSON.stringify(result.value.blocks.map((block) => block.text)));`;
    writeFileSync(join(folder, "run.mjs"), program);
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ["run.mjs"], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual([prose]);
    expect(stderr).toBe("");
  });
});
