import type { Extractor, Log } from "../ports.ts";
import { isolatedExtractor } from "./isolated-extractor.ts";
import type { ReadingLimits } from "./reading-process.ts";

/**
 * Bounds of a reading with text recognition, about five times what was measured: an A4 page at 200 or 300 dots an
 * inch takes 4 to 6 s of one processor, and the process holds 350 MB, or 700 MB at 600 dots in colour. All pages
 * together have the 15 minutes of a Lambda, less one to fetch the file and to write what was read.
 */
export const recognitionLimits: ReadingLimits = {
  milliseconds: 60_000,
  millisecondsPerPage: 10,
  millisecondsPerRecognisedPage: 30_000,
  clockMilliseconds: 840_000,
  megabytes: 1_800,
  heapMegabytes: 600,
};

/** An extractor that also reads pages that are pictures of text, which takes seconds a page. */
export const recognisingExtractor = ({ log }: { readonly log: Log }): Extractor =>
  isolatedExtractor({ log, limits: recognitionLimits, program: "recognise-worker" });
