import { fork } from "node:child_process";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { ReadingProgress } from "../ports.ts";
import { endWithCaller } from "./end-with-caller.ts";
import { usageOf } from "./process-usage.ts";
import type { ReadingJob, ReadingReport } from "./reading-messages.ts";

/**
 * Where V8 puts new objects. Its own choice lets garbage lie longer: 2,000 pages then hold 320 MB in all instead
 * of 220, and take no less time.
 */
const YOUNG_MEGABYTES = 4;

/** What one reading may take. */
export type ReadingLimits = {
  /**
   * Milliseconds of a processor for the whole file: unlike those of the clock, they do not make the end depend on
   * what else the machine does …
   */
  readonly milliseconds: number;
  /** … and as many more for each page that was read, so that long documents get their time but stalled ones do not. */
  readonly millisecondsPerPage: number;
  /** The same for a page that text recognition reads. */
  readonly millisecondsPerRecognisedPage: number;
  /** Milliseconds of the clock after which it ends in any case, before the time of the function that waits is over. */
  readonly clockMilliseconds: number;
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
  stop(signal?: NodeJS.Signals): void;
};

const mebibyte = 1024 * 1024;

/** Milliseconds between two looks at clock and memory: a parser fills some 20 MB in that time. */
const LOOK_EVERY = 20;

/** Times its processor time that a reading may take by the clock, on a machine that has little to spare for it. */
const PATIENCE = 4;

/** The programs that read documents: without text recognition and with it. */
export type ReadingProgram = "extract-worker" | "recognise-worker";

/** A program's file stands beside this one, in the sources as in a bundle. */
const fileOf = (program: ReadingProgram): string =>
  fileURLToPath(new URL(`./${program}${extname(import.meta.url)}`, import.meta.url));

/**
 * What a program may do by Node's permission model: read the code it is made of, which in the sources stands two
 * folders up and in a bundle beside it, and start threads for text recognition; but write no file, start no process,
 * and read no other file, such as the caller's environment in `/proc`.
 */
function permissionsOf(program: ReadingProgram): string[] {
  const root = fileURLToPath(new URL(extname(import.meta.url) === ".ts" ? "../../" : "./", import.meta.url));
  const permissions = ["--permission", `--allow-fs-read=${root}`];
  return program === "recognise-worker" ? [...permissions, "--allow-worker"] : permissions;
}

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
    execArgv: [
      `--max-old-space-size=${limits.heapMegabytes}`,
      `--max-semi-space-size=${YOUNG_MEGABYTES}`,
      ...permissionsOf(program),
    ],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  endWithCaller(child);
  const keepRunning = (change: "ref" | "unref") => {
    child[change]();
    child.channel?.[change]();
  };
  keepRunning("unref");
  let hear: (word: ReadingReport | ReadingEnd | Error) => void = () => {};
  child.on("message", (report: ReadingReport) => hear(report));
  child.on("exit", (code, signal) => hear(endOf(code, signal)));
  child.on("error", (error) => hear(error));
  async function read(
    job: ReadingJob,
    onProgress?: (progress: ReadingProgress) => void,
  ): Promise<ReadingEnd> {
    let allowed = limits.milliseconds;
    const start = performance.now();
    const usedBefore = usageOf(child.pid)?.processorMilliseconds ?? 0;
    const parsed = { pages: 0 };
    const recognised = { pages: 0 };
    let overrun: ReadingEnd | null = null;
    const look = setInterval(() => {
      const usage = usageOf(child.pid);
      const waited = performance.now() - start;
      const used = usage ? usage.processorMilliseconds - usedBefore : waited;
      if (used > allowed || waited > Math.min(allowed * PATIENCE, limits.clockMilliseconds))
        overrun ??= { kind: "too-long" };
      else if (usage && usage.residentBytes > limits.megabytes * mebibyte)
        overrun ??= { kind: "too-much-memory" };
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
            allowed += Math.max(0, page - read.pages) * perPage;
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
    residentBytes: () => usageOf(child.pid)?.residentBytes ?? 0,
    stop: (signal = "SIGKILL") => void child.kill(signal),
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
