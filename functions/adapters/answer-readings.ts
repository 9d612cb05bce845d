import { RecogniserFault } from "../core/extract/recognition.ts";
import type { Extractor, ReadingProgress } from "../ports.ts";
import type { ReadingJob, ReadingReport } from "./reading-messages.ts";

/** Milliseconds between two words on progress: often enough for a person, and nothing beside the work itself. */
const PROGRESS_EVERY = 50;

const say = (report: ReadingReport) => process.send?.(report);

/**
 * The whole of a process that reads documents: runs `extract` on what it is sent, one file at a time, and ends
 * when nobody is left to answer. `reading-process.ts` starts and stops it.
 */
export function answerReadings(extract: Extractor): void {
  process.on("disconnect", () => process.exit());
  // A parser drops promises that fail later, even after its file was done: what is waited for tells of itself.
  process.on("unhandledRejection", () => {});
  process.on("message", async ({ bytes, fileName }: ReadingJob) => {
    // While it reads, only the reading keeps the process running: a parser that waits for ever ends it.
    process.channel?.unref();
    let told = 0;
    const onProgress = (progress: ReadingProgress) => {
      if (!progress.recognising && performance.now() - told < PROGRESS_EVERY) return;
      told = performance.now();
      say({ kind: "progress", progress });
    };
    try {
      say({ kind: "done", result: await extract(bytes, fileName, { onProgress }) });
    } catch (error) {
      if (error instanceof RecogniserFault) say({ kind: "fault", error: error.message });
      else say({ kind: "broken", error: placeOf(error) });
    }
    process.channel?.ref();
  });
  say({ kind: "ready" });
}

/** Where an error was thrown, without its message, which may quote the document. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, message, stack = "" } = error;
  // A message of several lines may look like places itself: only what stands behind it tells them.
  const at = stack.indexOf(message);
  const behind = at < 0 ? "" : stack.slice(at + message.length);
  return [name, ...behind.split("\n").filter((line) => /^\s+at /.test(line))].join("\n");
}
