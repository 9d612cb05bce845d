import type { Telling } from "../../core/change/index.ts";
import type { ClassifiedDocument, Comparison, Pledge, Sha256 } from "../../core/model.ts";

/** One of the two documents of a report. */
export type ReportedDocument = Pick<
  ClassifiedDocument,
  "format" | "language" | "title" | "pages" | "coverage"
> & {
  readonly fileName: string;
  readonly sha256: Sha256;
  readonly pledges: readonly Pledge[];
};

/** What a report tells. */
export type Report = {
  readonly telling: Telling;
  /** In place of one made from the documents' own titles. */
  readonly title?: string | undefined;
  /** As the reader is to see it, e.g. "1 May 2027"; nothing takes its place. */
  readonly date?: string | undefined;
  readonly before: ReportedDocument;
  readonly after: ReportedDocument;
  readonly comparison: Comparison;
  /** Versions of the rules that read and compared, by what they do. */
  readonly rules: Readonly<Record<string, string>>;
};
