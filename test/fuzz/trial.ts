import { readFileSync } from "node:fs";
import type { Extractor } from "../../functions/ports.ts";

/** What became of one file. */
export type Trial = {
  readonly name: string;
  /** "read", "read with warnings", or the failure's code. */
  readonly outcome: string;
  readonly milliseconds: number;
  /** Most memory of the reading processes seen, in MiB; 0 where the system does not tell. */
  readonly megabytes: number;
};

/** What no file may pass, see `isBounded`: a person waits no longer, and the smallest machines have no more. */
export const bounds = { milliseconds: 10_000, megabytes: 512 };

export const isBounded = ({ milliseconds, megabytes }: Trial): boolean =>
  milliseconds <= bounds.milliseconds && megabytes <= bounds.megabytes;

/** Gives a file to the extractor, looking at time and memory. An extractor that throws ends the run: it never may. */
export async function tryFile(extractor: Extractor, name: string, bytes: Uint8Array): Promise<Trial> {
  let megabytes = 0;
  const look = () => {
    megabytes = Math.max(megabytes, megabytesOfChildren());
  };
  const sampling = setInterval(look, 10);
  const start = performance.now();
  try {
    const result = await extractor(bytes, name);
    const milliseconds = Math.round(performance.now() - start);
    look();
    if (!result.ok) return { name, outcome: result.error.code, milliseconds, megabytes };
    const outcome = result.value.warnings.length > 0 ? "read with warnings" : "read";
    return { name, outcome, milliseconds, megabytes };
  } finally {
    clearInterval(sampling);
  }
}

/** Resident memory of this thread's child processes, as Linux tells it. */
function megabytesOfChildren(): number {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, "latin1").trim();
    if (children === "") return 0;
    const kibibytes = children.split(" ").map((pid) => {
      const status = readFileSync(`/proc/${pid}/status`, "latin1");
      return Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0);
    });
    return Math.round(kibibytes.reduce((sum, each) => sum + each, 0) / 1024);
  } catch {
    return 0;
  }
}
