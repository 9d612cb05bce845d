import { warnOfRecognitionGivenUp } from "../core/extract/recognition/warnings.ts";
import { ok } from "../core/model.ts";
import type { Extractor, Log } from "../ports.ts";
import { isolatedExtractor } from "./isolated-extractor.ts";
import type { ReadingLimits } from "./reading-allowance.ts";

/**
 * Bounds of a reading with text recognition, about five times what was measured: an A4 page at 200 or 300 dots an
 * inch takes 4 to 6 s of one processor, and the process holds 350 MB, or 700 MB at 600 dots in colour. All pages
 * together have the 15 minutes of a Lambda, less two to fetch the file, to read it without recognition should they
 * not be enough, and to write what was read.
 */
export const recognitionLimits: ReadingLimits = {
  milliseconds: 60_000,
  millisecondsPerPage: 10,
  millisecondsPerRecognisedPage: 30_000,
  clockMilliseconds: 780_000,
  megabytes: 1_800,
  heapMegabytes: 600,
};

/** What a page that is a picture can bring on a file that is read well without it. */
const ends: ReadonlySet<string> = new Set(["timed-out", "too-large", "corrupt"]);

/**
 * An extractor that also reads pages that are pictures of text, which takes seconds a page. Where that goes beyond
 * its bounds, the file is read without them, with a warning; a file of nothing but pictures fails for what stopped it.
 */
export function recognisingExtractor({
  log,
  limits = recognitionLimits,
}: {
  readonly log: Log;
  readonly limits?: ReadingLimits;
}): Extractor {
  const recognising = isolatedExtractor({ log, limits, program: "recognise-worker" });
  let plain: Extractor | null = null;
  return async (bytes, fileName, options) => {
    const read = await recognising(bytes, fileName, options);
    if (read.ok || !ends.has(read.error.code)) return read;
    plain ??= isolatedExtractor({ log });
    const without = await plain(bytes, fileName);
    if (!without.ok) return read;
    const { warnings } = without.value;
    return ok({ ...without.value, warnings: [...warnings, warnOfRecognitionGivenUp()] });
  };
}
