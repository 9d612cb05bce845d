import type { ClassifiedDocument, Failure, HoldReason, Instant } from "../model.ts";

/** What the decision to publish rests on. */
export type ReviewCase = {
  readonly document: Pick<ClassifiedDocument, "coverage" | "language" | "pageReports" | "warnings" | "units">;
  readonly pledges: number;
  /** When the bucket took the file; null if unknown. */
  readonly arrivedAt: Instant | null;
  /** The version before, and what became of its pledges; null for a first version. */
  readonly previous: {
    readonly pledges: number;
    /** How many of them no pledge of this version goes on from, also where their words still stand. */
    readonly gone: number;
    readonly arrivedAt: Instant | null;
    /** Whether the same rules read both files and found the pledges of both. */
    readonly sameRules: boolean;
    /** Why the file that the older rules read could not be read again, if that was tried. */
    readonly failure: Failure | null;
  } | null;
  /** Whether applying the changes to the version before gave this one, exactly. */
  readonly proved: boolean;
};

/** One rule: why a version must wait for a person; null where it need not for this. */
export type Check = (version: ReviewCase) => HoldReason | null;
