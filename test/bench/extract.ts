/**
 * How long structured extraction takes against pdftotext and against the parser's raw items, and how much
 * memory the reading process holds at most, which only Linux tells. Ratios are of the shortest times of runs that alternate, so that other work on the machine
 * hits all alike.
 *
 *   node test/bench/extract.ts [--rounds N] FILE.pdf…
 *   node test/bench/extract.ts --memory FILE.pdf
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { readingLimits } from "../../functions/adapters/isolated-extractor.ts";
import type { ReadingJob, ReadingReport } from "../../functions/adapters/reading-messages.ts";
import { startProgram } from "../../functions/adapters/reading-program.ts";
import { extract } from "../../functions/core/extract/index.ts";
import { loadParser } from "../../functions/core/extract/pdf/load-parser.ts";
import { withPdf } from "../../functions/core/extract/pdf/open-pdf.ts";
import { readPages } from "../../functions/core/extract/pdf/read-pages.ts";
import { ok } from "../../functions/core/model.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "7" }, memory: { type: "boolean", default: false } },
});

type Step = { readonly name: string; run(bytes: Uint8Array, path: string): Promise<unknown> | unknown };

const steps: readonly Step[] = [
  {
    name: "pdftotext",
    run: (_, path) => execFileSync("pdftotext", [path, "/dev/null"], { stdio: "ignore" }),
  },
  { name: "pdf-parse, raw items", run: readRawItems },
  { name: "text with places", run: (bytes) => withPdf(bytes, (document) => readPages(document, {})) },
  { name: "structured document", run: (bytes, path) => extract(bytes, path, {}) },
];

/** What pdf-parse does for its plain text, without making lines of it. */
async function readRawItems(bytes: Uint8Array): Promise<unknown> {
  const { PDFParse } = await loadParser();
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0, maxImageSize: 1 });
  const { load } = parser as unknown as { load(this: typeof parser): Promise<Loaded> };
  const document = await load.call(parser);
  let items = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    items += (await page.getTextContent()).items.length;
    page.cleanup();
  }
  await parser.destroy();
  return items;
}

type Loaded = {
  readonly numPages: number;
  getPage(
    number: number,
  ): Promise<{ getTextContent(): Promise<{ items: readonly unknown[] }>; cleanup(): void }>;
};

async function countPages(bytes: Uint8Array): Promise<number> {
  const counted = await withPdf(bytes, async ({ numPages }) => ok(numPages));
  return counted.ok ? counted.value : 0;
}

async function measureTimes(path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const times = steps.map(() => Number.POSITIVE_INFINITY);
  // The first round warms up: it compiles.
  for (let round = 0; round <= Number(values.rounds); round++) {
    for (const [i, step] of steps.entries()) {
      const start = performance.now();
      await step.run(bytes, path);
      if (round > 0) times[i] = Math.min(times[i] ?? 0, performance.now() - start);
    }
  }
  const pages = await countPages(bytes);
  const [reference = 1, raw = 1] = times;
  console.log(`${basename(path)}, ${pages} pages, shortest of ${values.rounds}`);
  for (const [i, { name }] of steps.entries()) {
    const time = times[i] ?? 0;
    console.log(
      `  ${name.padEnd(22)}${time.toFixed(0).padStart(7)} ms ${(time / pages).toFixed(2).padStart(6)} ms a page` +
        `${(time / reference).toFixed(2).padStart(7)} × pdftotext ${(time / raw).toFixed(2).padStart(6)} × raw items`,
    );
  }
}

/** Reads one file as a reading process does: with its settings, its messages and its answer. */
async function measureMemory(path: string): Promise<void> {
  const child = startProgram("extract-worker", readingLimits.heapMegabytes);
  const job: ReadingJob = { bytes: new Uint8Array(readFileSync(path)), fileName: path };
  const end = await new Promise<string>((resolve) => {
    child.on("exit", (code, signal) => resolve(`ended by ${signal ?? code}`));
    child.on("message", (report: ReadingReport) => {
      if (report.kind === "ready" || report.kind === "progress") return;
      if (report.kind !== "done") resolve(report.error);
      else
        resolve(report.result.ok ? `${report.result.value.blocks.length} blocks` : report.result.error.code);
    });
    child.send(job);
  });
  const peak = peakOf(child.pid);
  console.log(`${basename(path)}: peak memory ${peak ?? "unknown"} MB, ${end}`);
  child.kill();
}

/** The most that a process has held so far, in MiB. */
function peakOf(pid: number | undefined): string | null {
  if (!existsSync(`/proc/${pid}/status`)) return null;
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1];
  return kilobytes === undefined ? null : (Number(kilobytes) / 1024).toFixed(0);
}

if (positionals.length === 0) {
  console.error("Name a PDF: node test/bench/extract.ts [--rounds N | --memory] FILE.pdf…");
  process.exitCode = 2;
}
for (const path of positionals) await (values.memory ? measureMemory(path) : measureTimes(path));
process.exit();
