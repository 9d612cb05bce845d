/**
 * How a cold start of the API goes: `node test/bench/start.ts [--runs 30] [--against FOLDER]`. Builds the API Lambda's
 * bundle and, in a fresh process each time, imports it and asks for an address that there is not, which needs no table.
 * Tells the milliseconds until Node itself was ready, of the import alone, and of the first answer after it.
 *
 * With `--against`, the bundle in another folder (as `--keep FOLDER` leaves one) takes turns with this one, so that both
 * meet the machine as it is.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { bundleOptions } from "../../infra/bundling.ts";
import { gatewayEvent, lambdaEnvironment } from "../infra/lambda-process.ts";
import { quantile } from "./quantile.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "30" },
    against: { type: "string" },
    keep: { type: "string" },
  },
});

const steps = ["node", "import", "answer"] as const;
type Start = Readonly<Record<(typeof steps)[number], number>>;

const probe = `
  const node = performance.now();
  const { handler } = await import("./index.mjs");
  const imported = performance.now();
  const { statusCode } = await handler(${JSON.stringify(gatewayEvent("/v1/nothing"))});
  if (statusCode !== 404) throw new Error("answered " + statusCode);
  const answered = performance.now();
  const told = JSON.stringify({ node, import: imported - node, answer: answered - imported });
  process.stdout.write(told, () => process.exit());`;

function start(folder: string): Start {
  const evaluate = ["--input-type=module", "--eval", probe];
  return JSON.parse(
    execFileSync(process.execPath, evaluate, { cwd: folder, env: lambdaEnvironment("api") }).toString(),
  );
}

const made = values.keep ?? mkdtempSync(join(tmpdir(), "pledge-ledger-start-"));
await build(bundleOptions("api", made));
const folders = [made, ...(values.against === undefined ? [] : [values.against])];
const starts = new Map<string, Start[]>(folders.map((folder) => [folder, []]));
for (let run = 0; run < Number(values.runs); run++) {
  for (const [folder, all] of starts) all.push(start(folder));
}
for (const [folder, all] of starts) {
  const told = steps.map((step) => {
    const times = all.map((one) => one[step]);
    return `${step} ${quantile(times, 0.5).toFixed(0)} ms (fastest ${quantile(times, 0).toFixed(0)})`;
  });
  const kilobytes = (statSync(join(folder, "index.mjs")).size / 1e3).toFixed(0);
  process.stdout.write(
    `${folder === made ? "as it is" : folder}: ${kilobytes} kB; median ${told.join(", ")}\n`,
  );
}
if (values.keep === undefined) rmSync(made, { recursive: true });
