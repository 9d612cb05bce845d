import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { ReadingProgress } from "../ports.ts";
import type { ReadingJob, ReadingReport } from "./reading-messages.ts";

/** What one reading may take. */
export type ReadingLimits = {
  /** Milliseconds for the whole file … */
  readonly milliseconds: number;
  /** … and as many more for each page that was read, so that long documents get their time but stalled ones do not. */
  readonly millisecondsPerPage: number;
  /** The same for a page that text recognition reads. */
  readonly millisecondsPerRecognisedPage: number;
  /** MiB of memory that the process may hold in all, and of them in JavaScript objects. */
  readonly megabytes: number;
  readonly heapMegabytes: number;
};

export type ReadingEnd =
  | Exclude<ReadingReport, { kind: "progress" }>
  | { readonly kind: "too-long" }
  | { readonly kind: "too-much-memory" }
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
  stop(): void;
};

const mebibyte = 1024 * 1024;

/** Milliseconds between two looks at clock and memory: a parser fills some 20 MB in that time. */
const LOOK_EVERY = 20;

/** The programs that read documents: without text recognition and with it. */
export type ReadingProgram = "extract-worker" | "recognise-worker";

/** A program's file stands beside this one, in the sources as in a bundle. */
const fileOf = (program: ReadingProgram): string =>
  fileURLToPath(new URL(`./${program}${extname(import.meta.url)}`, import.meta.url));

/**
 * Starts the process. It gets no environment variables, hence no credentials. It keeps nobody running between two
 * documents, and ends with whoever started it.
 */
export function startReadingProcess(
  limits: ReadingLimits,
  program: ReadingProgram = "extract-worker",
): ReadingProcess {
  const child = fork(fileOf(program), [], {
    serialization: "advanced",
    env: {},
    execArgv: [`--max-old-space-size=${limits.heapMegabytes}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const keepRunning = (change: "ref" | "unref") => {
    child[change]();
    child.channel?.[change]();
  };
  keepRunning("unref");
  let hear: (word: ReadingReport | ReadingEnd | Error) => void = () => {};
  child.on("message", (report: ReadingReport) => hear(report));
  child.on("exit", (code, signal) => hear(endOf(code, signal)));
  child.on("error", (error) => hear(error));
  const residentBytes = () => (child.pid === undefined ? 0 : residentBytesOf(child.pid));

  async function read(
    job: ReadingJob,
    onProgress?: (progress: ReadingProgress) => void,
  ): Promise<ReadingEnd> {
    let deadline = performance.now() + limits.milliseconds;
    const parsed = { pages: 0 };
    const recognised = { pages: 0 };
    let overrun: ReadingEnd | null = null;
    const look = setInterval(() => {
      if (performance.now() > deadline) overrun ??= { kind: "too-long" };
      else if (residentBytes() > limits.megabytes * mebibyte) overrun ??= { kind: "too-much-memory" };
      if (overrun !== null) child.kill("SIGKILL");
    }, LOOK_EVERY);
    keepRunning("ref");
    try {
      return await new Promise((resolve, reject) => {
        hear = (word) => {
          if (word instanceof Error) reject(word);
          else if (word.kind !== "progress") resolve(overrun ?? word);
          else {
            const { page, recognising } = word.progress;
            const read = recognising ? recognised : parsed;
            const perPage = recognising ? limits.millisecondsPerRecognisedPage : limits.millisecondsPerPage;
            deadline += Math.max(0, page - read.pages) * perPage;
            read.pages = Math.max(read.pages, page);
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
    residentBytes,
    stop: () => void child.kill("SIGKILL"),
  };
}

/** How a process ended that nobody here stopped. */
function endOf(code: number | null, signal: NodeJS.Signals | null): ReadingEnd {
  switch (signal) {
    case "SIGINT":
    case "SIGTERM":
    case "SIGHUP":
      return { kind: "stopped", how: signal };
    // V8 aborts when the heap is full; the system kills when its own memory is.
    case "SIGABRT":
    case "SIGKILL":
      return { kind: "too-much-memory" };
    default:
      return { kind: "crashed", how: signal ?? `exit code ${code}` };
  }
}

/** Linux tells what another process holds; elsewhere only the heap is bounded. */
function residentBytesOf(pid: number): number {
  try {
    const kibibytes = /^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1];
    return Number(kibibytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}
