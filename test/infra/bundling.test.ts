import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { apiFunction, environmentNames, environmentOf, queueFunctions } from "../../functions/contracts.ts";
import { bundleFile, bundleOptions } from "../../infra/bundling.ts";
import type { FunctionName } from "../../infra/permissions.ts";

/** Megabytes a bundle may have. A cold start reads all of it; only extract carries document parsers. */
const maxMegabytes: { readonly [F in FunctionName]: number } = {
  extract: 8,
  classify: 2,
  store: 2,
  alert: 2,
  deliver: 2,
  api: 3,
};

/** Outside the repository, so that nothing in its node_modules can be reached. */
const folder = mkdtempSync(join(tmpdir(), "pledge-ledger-bundles-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Imports the bundle as Lambda would and prints the type of its handler and the time the import took. */
const probe = `
  const start = performance.now();
  const { handler } = await import("./${bundleFile}");
  console.log(JSON.stringify({ handler: typeof handler, milliseconds: Math.round(performance.now() - start) }));
  process.exit();
`;

/** What a Lambda's process has: the variables of the contracts, region and credentials, nothing of ours. */
function environment(name: FunctionName): NodeJS.ProcessEnv {
  const variables = environmentOf[name].map((variable) => [
    environmentNames[variable],
    "https://example.org",
  ]);
  return {
    ...Object.fromEntries(variables),
    AWS_REGION: "eu-west-2",
    AWS_ACCESS_KEY_ID: "none",
    AWS_SECRET_ACCESS_KEY: "none",
  };
}

async function bundle(name: FunctionName) {
  const cwd = mkdtempSync(join(folder, `${name}-`));
  const outfile = join(cwd, bundleFile);
  const { metafile } = await build({ ...bundleOptions(name), outfile, metafile: true });
  return { cwd, megabytes: statSync(outfile).size / 1e6, inputs: Object.keys(metafile.inputs) };
}

describe("bundles", () => {
  it.each([...queueFunctions.map((fn) => fn.name), apiFunction.name])(
    "%s runs from one file, without node_modules",
    async (name) => {
      const { cwd, megabytes, inputs } = await bundle(name);
      const { stdout, stderr } = await promisify(execFile)(
        process.execPath,
        ["--input-type=module", "--eval", probe],
        { cwd, env: environment(name) },
      );
      const { handler, milliseconds } = JSON.parse(stdout);
      process.stdout.write(`${name}: ${megabytes.toFixed(2)} MB, imported in ${milliseconds} ms\n`);
      expect(handler).toBe("function");
      expect(stderr).toBe("");
      expect(megabytes).toBeLessThan(maxMegabytes[name]);
      expect(inputs.filter((input) => /node_modules\/@aws-sdk\//.test(input)).length).toBeGreaterThan(0);
      if (name !== "extract") {
        expect(inputs.filter((input) => /\/(pdf-parse|pdfjs-dist|mammoth|linkedom)\//.test(input))).toEqual(
          [],
        );
      }
    },
  );
});
