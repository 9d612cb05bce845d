import type { Result, StructuredDocument } from "../core/model.ts";
import type { ReadingProgress } from "../ports.ts";

/** One file for the reading process. */
export type ReadingJob = { readonly bytes: Uint8Array; readonly fileName: string };

/** What the reading process tells: that it is there; then of each file how far it is, and how it ended. */
export type ReadingReport =
  /** All its code is loaded: from now on, what ends it is the file's doing. */
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly progress: ReadingProgress }
  | { readonly kind: "done"; readonly result: Result<StructuredDocument> }
  /** What the reader depends on is broken, and the file had no part in it. */
  | { readonly kind: "fault"; readonly error: string }
  /** The reader threw, which it never should: `error` is for its developers. */
  | { readonly kind: "broken"; readonly error: string };
