import { readerBroke, readingTooLong, readingTooMuchMemory } from "../core/extract/failures.ts";
import { err } from "../core/model.ts";
import type { Extractor, Log } from "../ports.ts";
import type { ReadingLimits } from "./reading-allowance.ts";
import { type ReadingEnd, type ReadingProcess, startReadingProcess } from "./reading-process.ts";
import type { ReadingProgram } from "./reading-program.ts";

/**
 * Bounds of one reading. On a machine of 2026 the slowest real manifesto measured takes 1.5 s, and 2,000 pages take
 * 7 s and 220 MB; a bomb of 2 kB would take 24 s and 1.6 GB. With the process that waits, everything stays below 512 MB.
 */
export const readingLimits: ReadingLimits = {
  milliseconds: 6_000,
  millisecondsPerPage: 5,
  millisecondsPerRecognisedPage: 0,
  clockMilliseconds: 100_000,
  megabytes: 400,
  heapMegabytes: 300,
};

/** Bytes above which a process is not kept for the next document: what stays behind would count against that one. */
const REUSE_BELOW = 200 * 1024 * 1024;

/**
 * The extractor in processes of its own, so that no file can hold up or bring down whoever asks. A process that
 * ended a document well is kept for the next one; documents at the same time get a process each.
 *
 * @param log hears of readers that broke, without a word of the document
 */
export function isolatedExtractor({
  log,
  limits = readingLimits,
  program = "extract-worker",
}: {
  readonly log: Log;
  readonly limits?: ReadingLimits;
  readonly program?: ReadingProgram;
}): Extractor {
  // Starts while the caller still fetches its first file.
  let spare: ReadingProcess | null = startReadingProcess(limits, program);
  const take = () => {
    const reader = spare?.alive ? spare : startReadingProcess(limits, program);
    spare = null;
    return reader;
  };
  const giveBack = (reader: ReadingProcess) => {
    if (spare === null && reader.residentBytes() < REUSE_BELOW) spare = reader;
    else reader.stop();
  };
  return async (bytes, fileName, options) => {
    const reader = take();
    const end = await reader.read({ bytes, fileName }, options?.onProgress);
    if (end.kind === "done") giveBack(reader);
    else reader.stop();
    return resultOf(end, log);
  };
}

function resultOf(end: ReadingEnd, log: Log): Awaited<ReturnType<Extractor>> {
  switch (end.kind) {
    case "done":
      return end.result;
    case "too-long":
      return err(readingTooLong());
    case "too-much-memory":
      return err(readingTooMuchMemory());
    case "fault":
      throw new Error(end.error);
    case "broken":
      log("reader-broke", { error: end.error });
      return err(readerBroke());
    case "crashed":
      log("reader-crashed", { how: end.how });
      return err(readerBroke());
    case "stopped":
      throw new Error(`The reading process was stopped from outside: ${end.how}.`);
  }
}
