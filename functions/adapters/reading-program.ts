import { type ChildProcess, fork } from "node:child_process";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

/** The programs that read documents: without text recognition and with it. */
export type ReadingProgram = "extract-worker" | "recognise-worker";

/**
 * Where V8 puts new objects. Its own choice lets garbage lie longer: 2,000 pages then hold 384 MB in all instead
 * of 215, and take no less time.
 */
const YOUNG_MEGABYTES = 4;

/**
 * How the system's allocator keeps what is outside V8's heap: glibc gives each thread an arena and holds on to what
 * was freed in them, which is another 20 MB after 2,000 pages. Elsewhere these settings are ignored.
 */
const allocation = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "131072" };

/** Starts a program as a process. It gets nothing of the caller's environment, hence no credentials. */
export function startProgram(program: ReadingProgram, heapMegabytes: number): ChildProcess {
  return fork(fileOf(program), [], {
    serialization: "advanced",
    env: allocation,
    execArgv: [
      `--max-old-space-size=${heapMegabytes}`,
      `--max-semi-space-size=${YOUNG_MEGABYTES}`,
      ...permissionsOf(program),
    ],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

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
