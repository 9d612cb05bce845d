import { readFileSync } from "node:fs";

/** What a process holds and has used so far. */
export type ProcessUsage = {
  readonly residentBytes: number;
  /** Of all its threads, in user and system mode. */
  readonly processorMilliseconds: number;
};

/** Linux counts processor time in hundredths of a second, whatever the machine (`USER_HZ`, proc_pid_stat(5)). */
const MILLISECONDS_PER_TICK = 10;

/** Linux tells it of any process of one's own. Null elsewhere, and for a process that is gone. */
export function usageOf(pid: number | undefined): ProcessUsage | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The program's name, in brackets, may hold spaces; state and numbers follow, the 12th and 13th are the times.
    const [user, system] = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .slice(11, 13);
    return {
      residentBytes: Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024,
      processorMilliseconds: (Number(user) + Number(system)) * MILLISECONDS_PER_TICK,
    };
  } catch {
    return null;
  }
}
