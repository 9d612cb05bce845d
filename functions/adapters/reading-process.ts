import type { ReadingProgress } from "../ports.ts";
import { endWithCaller } from "./end-with-caller.ts";
import { usageOf } from "./process-usage.ts";
import { allowanceOf, type Overrun, type ReadingLimits } from "./reading-allowance.ts";
import type { ReadingJob, ReadingReport } from "./reading-messages.ts";
import { type ReadingProgram, startProgram } from "./reading-program.ts";

export type ReadingEnd =
  | Exclude<ReadingReport, { kind: "ready" | "progress" }>
  | Overrun
  /** The process ended by itself; `how` names the exit code or signal. */
  | { readonly kind: "crashed"; readonly how: string }
  /** Somebody else ended it, as Ctrl-C does: that says nothing about the file. */
  | { readonly kind: "stopped"; readonly how: string };

/** A process that reads one document at a time and can be stopped in the middle of one. */
export type ReadingProcess = {
  /**
   * Whatever the file does is an end; where that is none of the reader's own words, the process is gone.
   * @throws Error where no process can be started
   */
  read(job: ReadingJob, onProgress?: ((progress: ReadingProgress) => void) | undefined): Promise<ReadingEnd>;
  readonly alive: boolean;
  /** Bytes of memory that it holds; 0 where the system does not tell. */
  residentBytes(): number;
  stop(signal?: NodeJS.Signals): void;
};

/** Milliseconds between two looks at clock and memory: a parser fills some 20 MB in that time. */
const LOOK_EVERY = 20;

/** Starts the process. It keeps nobody running between two documents, and ends with whoever started it. */
export function startReadingProcess(
  limits: ReadingLimits,
  program: ReadingProgram = "extract-worker",
): ReadingProcess {
  const child = startProgram(program, limits.heapMegabytes);
  endWithCaller(child);
  const keepRunning = (change: "ref" | "unref") => {
    child[change]();
    child.channel?.[change]();
  };
  keepRunning("unref");
  let hear: (word: Exclude<ReadingReport, { kind: "ready" }> | ReadingEnd | Error) => void = () => {};
  let isReady = false;
  child.on("message", (report: ReadingReport) => {
    if (report.kind === "ready") isReady = true;
    else hear(report);
  });
  child.on("exit", (code, signal) => hear(endOf(code, signal, isReady)));
  child.on("error", (error) => hear(error));

  async function read(
    job: ReadingJob,
    onProgress?: (progress: ReadingProgress) => void,
  ): Promise<ReadingEnd> {
    const allowance = allowanceOf(limits);
    const start = performance.now();
    const usedBefore = usageOf(child.pid)?.processorMilliseconds ?? 0;
    let overrun: Overrun | null = null;
    const look = setInterval(() => {
      const usage = usageOf(child.pid);
      overrun ??= allowance.overrun({
        waited: performance.now() - start,
        processor: usage === null ? null : usage.processorMilliseconds - usedBefore,
        residentBytes: usage?.residentBytes ?? null,
      });
      if (overrun !== null) child.kill("SIGKILL");
    }, LOOK_EVERY);
    keepRunning("ref");
    try {
      return await new Promise((resolve, reject) => {
        hear = (word) => {
          if (word instanceof Error) reject(word);
          else if (word.kind !== "progress") resolve(overrun ?? word);
          else {
            allowance.pageRead(word.progress);
            onProgress?.(word.progress);
          }
        };
        // That a process cannot be sent to is heard as its exit.
        child.send(job, () => {});
      });
    } finally {
      clearInterval(look);
      hear = () => {};
      keepRunning("unref");
    }
  }

  return {
    read,
    get alive() {
      return child.connected && child.exitCode === null && child.signalCode === null;
    },
    residentBytes: () => usageOf(child.pid)?.residentBytes ?? 0,
    stop: (signal = "SIGKILL") => void child.kill(signal),
  };
}

/** How a process ended that nobody here stopped. One that was not ready had not looked at any file. */
function endOf(code: number | null, signal: NodeJS.Signals | null, wasReady: boolean): ReadingEnd {
  const how = signal ?? `exit code ${code}`;
  switch (signal) {
    case "SIGINT":
    case "SIGTERM":
    case "SIGHUP":
      return { kind: "stopped", how };
    default:
      if (!wasReady) return { kind: "fault", error: `${cannotStart} (${how}).` };
      // V8 aborts when the heap is full; the system kills when its own memory is.
      return signal === "SIGABRT" || signal === "SIGKILL"
        ? { kind: "too-much-memory" }
        : { kind: "crashed", how };
  }
}

const cannotStart =
  "The process that reads documents could not start: its packages must be installed beside the program, by npm ci";
