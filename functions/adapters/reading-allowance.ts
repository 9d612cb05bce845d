import type { ReadingProgress } from "../ports.ts";

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

/** What a reading has taken so far. */
export type ReadingUse = {
  /** Milliseconds by the clock. */
  readonly waited: number;
  /** Milliseconds of a processor, and bytes of memory held; null where the system does not tell. */
  readonly processor: number | null;
  readonly residentBytes: number | null;
};

export type Overrun = { readonly kind: "too-long" } | { readonly kind: "too-much-memory" };

/** What one reading may still take. */
export type ReadingAllowance = {
  /** Another page was read: its time is added, once for each. */
  readonly pageRead: (progress: ReadingProgress) => void;
  /** What was taken beyond the bounds; null while all is well. */
  readonly overrun: (use: ReadingUse) => Overrun | null;
};

const mebibyte = 1024 * 1024;

/** Times its processor time that a reading may take by the clock, on a machine that has little to spare for it. */
const PATIENCE = 4;

/** A new reading's allowance. Where the system does not tell of the processor, the clock's time counts as its own. */
export function allowanceOf(limits: ReadingLimits): ReadingAllowance {
  let allowed = limits.milliseconds;
  const pagesRead = { parsed: 0, recognised: 0 };
  return {
    pageRead({ page, recognising }) {
      const kind = recognising ? "recognised" : "parsed";
      const perPage = recognising ? limits.millisecondsPerRecognisedPage : limits.millisecondsPerPage;
      allowed += Math.max(0, page - pagesRead[kind]) * perPage;
      pagesRead[kind] = Math.max(pagesRead[kind], page);
    },
    overrun({ waited, processor, residentBytes }) {
      const longest = Math.min(allowed * PATIENCE, limits.clockMilliseconds);
      if ((processor ?? waited) > allowed || waited > longest) return { kind: "too-long" };
      return (residentBytes ?? 0) > limits.megabytes * mebibyte ? { kind: "too-much-memory" } : null;
    },
  };
}
