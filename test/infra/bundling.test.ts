import { execFile } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { createApi } from "../../functions/api/app.ts";
import { apiFunction, queueFunctions } from "../../functions/contracts.ts";
import * as zodParts from "../../infra/bundled-zod-parts.ts";
import { bundleOptions } from "../../infra/bundling.ts";
import type { FunctionName } from "../../infra/permissions.ts";
import { makePdf, prose } from "../core/extract/make-pdf.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { gatewayEvent, lambdaEnvironment } from "./lambda-process.ts";

/** Megabytes a handler's bundle may have: a cold start reads all of it. */
const maxMegabytes: { readonly [F in FunctionName]: number } = {
  extract: 2,
  recognise: 2,
  // The models are 1.4 of it.
  classify: 3.5,
  store: 2,
  alert: 2,
  deliver: 2,
  // Readers wait for its cold start.
  api: 0.7,
};
/** Megabytes of the program that reads documents, with all parsers. */
const maxReaderMegabytes = 6;

/** Outside the repository, so that nothing in its node_modules can be reached. */
const folder = mkdtempSync(join(tmpdir(), "pledge-ledger-bundles-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Imports the bundle as Lambda would and prints the type of its handler and the time the import took. */
const probe = `
  const start = performance.now();
  const { handler } = await import("./index.mjs");
  console.log(JSON.stringify({ handler: typeof handler, milliseconds: Math.round(performance.now() - start) }));
  process.exit();
`;

async function bundle(name: FunctionName) {
  const cwd = mkdtempSync(join(folder, `${name}-`));
  const { metafile } = await build({ ...bundleOptions(name, cwd), metafile: true });
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([path, { inputs, imports }]) => {
      const own = imports.filter(({ external }) => external !== true);
      const importsOf = (kind: string) =>
        own.filter((one) => one.kind === kind).map(({ path }) => basename(path));
      const facts = {
        inputs: Object.keys(inputs),
        now: importsOf("import-statement"),
        later: importsOf("dynamic-import"),
      };
      return [basename(path), facts];
    }),
  );
  /** A file and those that it imports at once. */
  const withImports = (file: string): string[] => [
    ...new Set([file, ...(outputs.get(file)?.now ?? []).flatMap(withImports)]),
  ];
  const inputsOf = (file: string) => withImports(file).flatMap((each) => outputs.get(each)?.inputs ?? []);
  const megabytesOf = (file: string) =>
    withImports(file).reduce((sum, each) => sum + statSync(join(cwd, each)).size / 1e6, 0);
  return { cwd, inputsOf, megabytesOf, laterThan: (file: string) => outputs.get(file)?.later ?? [] };
}

/** Runs a program in the folder as Lambda's process would, and gives what it printed as JSON. */
async function run(cwd: string, program: string, env: NodeJS.ProcessEnv) {
  const evaluate = ["--input-type=module", "--eval", program];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, evaluate, { cwd, env });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

const parsers = /\/(pdf-parse|pdfjs-dist|linkedom)\//;

describe("bundles", () => {
  it.each([...queueFunctions.map((fn) => fn.name), apiFunction.name])(
    "%s runs from its own folder, without node_modules",
    async (name) => {
      const { cwd, inputsOf, megabytesOf } = await bundle(name);
      const { handler, milliseconds } = await run(cwd, probe, lambdaEnvironment(name));
      const megabytes = megabytesOf("index.mjs");
      process.stdout.write(`${name}: ${megabytes.toFixed(2)} MB, imported in ${milliseconds} ms\n`);
      expect(handler).toBe("function");
      expect(megabytes).toBeLessThan(maxMegabytes[name]);
      const inputs = inputsOf("index.mjs");
      expect(inputs.filter((input) => /node_modules\/@aws-sdk\//.test(input)).length).toBeGreaterThan(0);
      expect(inputs.filter((input) => parsers.test(input))).toEqual([]);
    },
  );

  it("api's compares by code that it does not import before", async () => {
    const { cwd, inputsOf, laterThan } = await bundle("api");
    const comparing = /functions\/core\/(align|compare)/;
    expect(inputsOf("index.mjs").filter((input) => comparing.test(input))).toEqual([]);
    const later = laterThan("index.mjs").find((file) => file.startsWith("compare"));
    const program = `
      await import("./index.mjs");
      const { compare } = await import("./${later}");
      console.log(JSON.stringify(compare([], []).comparison));
      process.exit();`;
    const { headline } = await run(cwd, program, lambdaEnvironment("api"));
    expect(headline).toBe("No pledges in either version.");
  });

  it("hold every part of zod that the source uses", () => {
    const root = new URL("../../", import.meta.url);
    const used = globSync("functions/**/*.ts", { cwd: root }).flatMap((path) =>
      [...readFileSync(new URL(path, root), "utf8").matchAll(/\bz\.(\w+)/g)].map(([, name]) => name),
    );
    const typesOnly = ["core", "infer", "input", "ZodRawShape"];
    const lacking = new Set(used.filter((name) => name !== undefined && !(name in zodParts)));
    expect([...lacking].sort()).toEqual(typesOnly.sort());
  });

  it("api's describes the API as the source does, though its names are short", async () => {
    const { cwd } = await bundle("api");
    const event = gatewayEvent("/openapi.json", { "accept-encoding": "gzip" });
    const program = `
      import { gunzipSync } from "node:zlib";
      const { handler } = await import("./index.mjs");
      const answer = await handler(${JSON.stringify(event)});
      const description = gunzipSync(Buffer.from(answer.body, "base64"));
      // A pipe takes a part at a time: the process ends when all of it is through.
      process.stdout.write(description, () => process.exit());`;
    const own = createApi(memoryWorld({ publicUrl: "https://example.org" }).world);
    expect(await run(cwd, program, lambdaEnvironment("api"))).toEqual(
      await (await own.request("/openapi.json")).json(),
    );
  });

  it("api's serves the pages' style from beside it, smaller than it is written", async () => {
    const { cwd } = await bundle("api");
    const program = `
      const { handler } = await import("./index.mjs");
      const get = (path) => handler(JSON.parse(${JSON.stringify(JSON.stringify(gatewayEvent("PATH")))}.replaceAll("PATH", path)));
      const { body: page } = await get("/docs");
      const { statusCode, body } = await get(page.match(/\\/assets\\/style[^"]+/)[0]);
      process.stdout.write(JSON.stringify({ statusCode, body }), () => process.exit());`;
    const { statusCode, body } = await run(cwd, program, lambdaEnvironment("api"));
    expect(statusCode).toBe(200);
    for (const selector of [".card{", ".change{", ".flow{", ".history{", ".steps{"]) {
      expect(body).toContain(selector);
    }
    const api = createApi(memoryWorld({ publicUrl: "https://example.org" }).world);
    const page = await (await api.request("/docs")).text();
    const written = await (await api.request(page.match(/\/assets\/style[^"]+/)?.[0] ?? "")).text();
    expect(body.length).toBeLessThan(0.95 * written.length);
  });

  it("extract's reader stands beside it, starts as a process and reads a PDF", async () => {
    const { cwd, inputsOf, megabytesOf } = await bundle("extract");
    writeFileSync(join(cwd, "plan.pdf"), await makePdf((pdf) => void pdf.font("Helvetica").text(prose)));
    const program = `
      import { fork } from "node:child_process";
      import { readFileSync } from "node:fs";
      const reader = fork("./extract-worker.mjs", { serialization: "advanced", env: {}, execArgv: [] });
      reader.on("message", (report) => {
        if (["ready", "progress"].includes(report.kind)) return;
        console.log(JSON.stringify(report));
        reader.disconnect();
      });
      reader.send({ bytes: readFileSync("plan.pdf"), fileName: "plan.pdf" });`;
    const { result } = await run(cwd, program, {});
    expect(result).toMatchObject({ ok: true, value: { format: "pdf", blocks: [{ text: prose }] } });
    const megabytes = megabytesOf("extract-worker.mjs");
    process.stdout.write(`extract-worker: ${megabytes.toFixed(2)} MB\n`);
    expect(megabytes).toBeLessThan(maxReaderMegabytes);
    expect(inputsOf("extract-worker.mjs").some((input) => parsers.test(input))).toBe(true);
  });

  it("recognise's reader finds its engine and its language beside it", async () => {
    const { cwd } = await bundle("recognise");
    cpSync(new URL("../adapters/fixtures/scan.pdf", import.meta.url), join(cwd, "scan.pdf"));
    const program = `
      import { fork } from "node:child_process";
      import { readFileSync } from "node:fs";
      const reader = fork("./recognise-worker.mjs", { serialization: "advanced", env: {}, execArgv: [] });
      reader.on("message", (report) => {
        if (["ready", "progress"].includes(report.kind)) return;
        console.log(JSON.stringify(report));
        reader.disconnect();
      });
      reader.send({ bytes: readFileSync("scan.pdf"), fileName: "scan.pdf" });`;
    const { result } = await run(cwd, program, {});
    expect(result).toMatchObject({ ok: true, value: { title: "A fair deal for Brackenford" } });
  }, 60_000);
});
