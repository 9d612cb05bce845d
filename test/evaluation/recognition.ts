/**
 * How right text recognition is, how sure it says it is, and how long it takes: on scans as they are, and on the
 * same made worse on purpose.
 *
 * Usage: node test/evaluation/recognition.ts [--pages <n>] [--as-is]
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { tesseractRecogniser } from "../../functions/adapters/recogniser.ts";
import { extract } from "../../functions/core/extract/index.ts";
import type { Picture, Recognise } from "../../functions/core/extract/recognition.ts";

const { values } = parseArgs({
  options: { pages: { type: "string", default: "5" }, "as-is": { type: "boolean", default: false } },
});

const fixture = new URL("../adapters/fixtures/scan.pdf", import.meta.url);
const shared = new URL("../../../shared/corpora/documents/synthetic/", import.meta.url);

type Worse = { readonly name: string; readonly of: (picture: Picture) => Picture };
const asIs: Worse = { name: "as it is", of: (picture) => picture };
const worse: readonly Worse[] = [
  { name: "at 100 dpi", of: (picture) => coarser(picture, 100) },
  { name: "at 75 dpi", of: (picture) => coarser(picture, 75) },
  { name: "at 60 dpi", of: (picture) => coarser(picture, 60) },
  { name: "noise of 60 greys", of: (picture) => noisy(picture, 60) },
  { name: "noise of 120 greys", of: (picture) => noisy(picture, 120) },
  { name: "noise of 180 greys", of: (picture) => noisy(picture, 180) },
  { name: "75 dpi, noise of 60", of: (picture) => noisy(coarser(picture, 75), 60) },
];

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}£%]+(?:[.,’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** Letters of a picture spread over as many pixels as a coarser scan would have. */
function coarser(picture: Picture, dpi: number): Picture {
  const { width, height, grey } = picture;
  const step = picture.dpi / dpi;
  const means = new Map<number, number>();
  const meanAt = (column: number, row: number): number => {
    const key = row * width + column;
    const known = means.get(key);
    if (known !== undefined) return known;
    let [sum, count] = [0, 0];
    for (let y = Math.floor(row * step); y < Math.min(height, (row + 1) * step); y++) {
      for (let x = Math.floor(column * step); x < Math.min(width, (column + 1) * step); x++, count++)
        sum += grey[y * width + x] ?? 255;
    }
    means.set(key, count === 0 ? 255 : sum / count);
    return means.get(key) ?? 255;
  };
  const spread = grey.map((_, at) =>
    meanAt(Math.floor((at % width) / step), Math.floor(Math.floor(at / width) / step)),
  );
  return { ...picture, grey: spread };
}

/** The same noise every time: a linear congruential generator (Numerical Recipes). */
function noisy(picture: Picture, greys: number): Picture {
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const grey = picture.grey.map((value) =>
    Math.min(255, Math.max(0, Math.round(value + (random() - 0.5) * 2 * greys))),
  );
  return { ...picture, grey };
}

/** Words in the same order in both: the longest common subsequence. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    const next = new Uint32Array(b.length + 1);
    b.forEach((other, j) => {
      next[j + 1] = word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0);
    });
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Reads a scan and tells the share of its words that are right, of `truth` or of what was read, the lesser. */
async function measure(bytes: Uint8Array, truth: readonly string[], recognise: Recognise, name: string) {
  const times: number[] = [];
  const timed: Recognise = async (picture) => {
    const start = performance.now();
    const lines = await recognise(picture);
    times.push(performance.now() - start);
    return lines;
  };
  const result = await extract(bytes, "scan.pdf", { recognise: timed });
  const seconds = times.reduce((sum, time) => sum + time, 0) / 1_000 / Math.max(1, times.length);
  if (!result.ok) return console.log(`${name.padEnd(24)} ${result.error.code}`);
  const { blocks, pageReports } = result.value;
  const read = wordsOf(blocks.map((block) => block.text).join("\n"));
  const right = inCommon(read, truth) / Math.max(read.length, truth.length);
  const sure = pageReports.map((page) => page.confidence ?? 1);
  const mean = sure.reduce((sum, one) => sum + one, 0) / sure.length;
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${name.padEnd(24)} words right ${right.toFixed(3)}  confidence ${mean.toFixed(3)}  ${seconds.toFixed(1)} s a page  ${megabytes} MB  (${read.length} words)`,
  );
}

const recogniser = tesseractRecogniser();
const truth = wordsOf(readFileSync(new URL("../adapters/fixtures/scan.txt", import.meta.url), "utf8"));
console.log("fixtures/scan.pdf: 1 page, 150 dpi, JPEG quality 30, 0.6 degrees askew");
for (const { name, of } of values["as-is"] ? [asIs] : [asIs, ...worse]) {
  await measure(readFileSync(fixture), truth, async (picture) => recogniser.recognise(of(picture)), name);
}
const scan = new URL("scanned_5p_200dpi.pdf", shared);
if (existsSync(scan)) {
  console.log("scanned_5p_200dpi.pdf: 5 pages, 200 dpi, against the same pages of the PDF with text");
  const typed = await extract(readFileSync(new URL("single_chrome_tagged.pdf", shared)), "typed.pdf");
  const pages = Math.min(5, Number(values.pages));
  const text = typed.ok
    ? typed.value.blocks.filter((block) => block.page <= pages).map((block) => block.text)
    : [];
  await measure(readFileSync(scan), wordsOf(text.join("\n")), recogniser.recognise, "as it is");
}
await recogniser.close();
