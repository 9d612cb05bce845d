import { compare, comparerVersion, proveComparison } from "./compare.ts";
import { identifyPledges } from "./identity.ts";
import type {
  Change,
  ClassifiedDocument,
  ClassifiedUnit,
  ExtractionWarning,
  Failure,
  HoldReason,
  Instant,
  LedgerPledge,
  ManifestoId,
  ReadingRules,
  Sha256,
  UploadId,
  Version,
} from "./model.ts";
import { pledgesOf } from "./pledges-among.ts";
import { readAlike } from "./reading-rules.ts";
import { holdReasons } from "./review/index.ts";

/** Warnings that a version repeats; the structured document in the bucket has them all. */
const MAX_WARNINGS = 50;

/** What becomes a version: an upload's facts and what was found in it. */
export type VersionSource = {
  readonly manifesto: ManifestoId;
  readonly upload: UploadId;
  readonly sha256: Sha256;
  readonly fileName: string;
  readonly arrivedAt: Instant | null;
  readonly document: ClassifiedDocument;
  readonly rules: ReadingRules;
};

/** The manifesto's latest version, and when its file arrived. */
export type Predecessor = {
  readonly version: Version;
  /** To compare with, in document order: as published, or as the rules of the new file find them. */
  readonly pledges: readonly LedgerPledge[];
  /** All units that these pledges are among; where they are not kept, the pledges alone. */
  readonly units: readonly ClassifiedUnit[];
  /** Whether they are of a reading under the rules of the new file. */
  readonly anew: boolean;
  /** Why there is no such reading; null where there is, where none is needed, and where no cause is known. */
  readonly failure: Failure | null;
  readonly arrivedAt: Instant | null;
};

/** Everything to be written for a version, decided before anything is. */
export type VersionPlan = {
  readonly version: Version;
  readonly pledges: readonly LedgerPledge[];
  readonly changes: readonly Change[];
  /** Why it must not be published before a person has looked; empty if it may. */
  readonly holds: readonly HoldReason[];
};

/**
 * Decides the version that follows `previous`: its number, its pledges with their identities, the changes
 * from the version before with their proof, and whether it may be published.
 *
 * @param previous null if the manifesto has no version yet
 */
export function planVersion(source: VersionSource, previous: Predecessor | null, at: Instant): VersionPlan {
  const { document } = source;
  const found = pledgesOf(document.units);
  const before = previous?.pledges ?? [];
  const { comparison, alignment } = compare(previous?.units ?? [], document.units);
  const { changes, ...summary } = comparison;
  const version: Version = {
    manifesto: source.manifesto,
    number: (previous?.version.number ?? 0) + 1,
    upload: source.upload,
    follows: previous?.version.number ?? null,
    previousUpload: previous?.version.upload ?? null,
    sha256: source.sha256,
    fileName: source.fileName,
    format: document.format,
    title: document.title,
    pages: document.pages,
    coverage: document.coverage,
    warnings: firstOf(document.warnings),
    units: document.units.length,
    pledges: found.length,
    summary: previous === null ? null : summary,
    rules: { ...source.rules, compare: comparerVersion },
    ...(previous?.anew && { comparedAnew: true }),
    publishedAt: at,
  };
  return {
    version,
    pledges: identifyPledges(source.upload, found, before, alignment),
    changes: previous === null ? [] : changes,
    holds: holdReasons({
      document,
      pledges: found.length,
      arrivedAt: source.arrivedAt,
      previous: previous && {
        pledges: before.length,
        gone: changes.filter(({ relation }) => relation === "removed").length,
        arrivedAt: previous.arrivedAt,
        sameRules: previous.anew || readAlike(previous.version.rules, source.rules),
        failure: previous.failure,
      },
      proved: proveComparison(before, found, comparison),
    }),
  };
}

/** A scan of thousands of pages warns once a page; a version's row must stay small. */
function firstOf(warnings: readonly ExtractionWarning[]): readonly ExtractionWarning[] {
  const left = warnings.length - MAX_WARNINGS;
  if (left <= 0) return warnings;
  return [
    ...warnings.slice(0, MAX_WARNINGS),
    { code: "more-warnings", message: `${left} more warnings are left out here.` },
  ];
}
