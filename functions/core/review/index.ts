import { isForeign, languageName } from "../language/language-name.ts";
import type { ClassifiedDocument, Failure, HoldReason, Instant } from "../model.ts";

/** Below this share of the raw text in blocks, too much of a document may be missing to publish it unseen. */
const MIN_COVERAGE = 0.8;
/**
 * Below this mean confidence of text recognition over a document's pages (1 for a page that needs none), more than
 * one word in twenty is likely wrong: at .88 it was one in twenty (`test/evaluation/recognition.ts`).
 */
const MIN_CONFIDENCE = 0.85;
/** Above this share of pledges dropped at once, the file is more likely wrong or ill read than the promise broken. */
const MAX_SHARE_GONE = 0.6;
/** With fewer pledges than this a share says little; all of them gone says enough. */
const MIN_PLEDGES_FOR_SHARE = 5;

/**
 * A file that the bucket took more than this before the latest version's comes too late to follow it, in
 * milliseconds: its processing failed and was repeated. Files that arrive closer together are a race, and
 * both are versions.
 */
const MAX_LATENESS_MS = 10 * 60 * 1_000;

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

/** Why a version must wait for a person, in the order of the checks; empty if it may be published. */
export function holdReasons({ document, pledges, arrivedAt, previous, proved }: ReviewCase): HoldReason[] {
  const reasons: HoldReason[] = [];
  if (isLate(arrivedAt, previous?.arrivedAt ?? null)) {
    reasons.push({
      code: "older-than-latest",
      message: "The file arrived well before the one that is now the latest version.",
      remedy:
        "Do nothing if the latest version replaced it; publish it only if it is to follow that version.",
    });
  }
  if (previous !== null && !previous.sameRules) {
    reasons.push({
      code: "rules-changed",
      message: `The rules that find pledges changed since the version before was published, so some changes may be the rules' and not the manifesto's.${
        previous.failure === null
          ? ""
          : ` The file that the older rules read could not be read again: ${previous.failure.message}`
      }`,
      remedy: "Compare the two files, and publish it if what changed is what the ledger would say.",
    });
  }
  if (document.coverage < MIN_COVERAGE) {
    reasons.push({
      code: "low-coverage",
      message: `Only ${Math.round(document.coverage * 100)} % of the file's text could be laid out; pledges may be missing.`,
      remedy:
        "Compare the pledges with the file; publish it if they are complete, or upload another format of it.",
    });
  }
  const damage = damageOf(document);
  if (damage !== null) {
    reasons.push({
      code: "damaged",
      message: `${damage} Pledges may be missing or wrong.`,
      remedy:
        "Export the file anew from the program that made it, or compare the pledges with the file and publish it.",
    });
  }
  const confidence = meanConfidence(document.pageReports);
  if (confidence < MIN_CONFIDENCE) {
    reasons.push({
      code: "low-confidence",
      message: `The file is a scan, and text recognition is only ${Math.round(confidence * 100)} % sure of its words.`,
      remedy:
        "Compare the pledges with the file; publish it if they are right, or upload a better scan or the document it was printed from.",
    });
  }
  if (isForeign(document.language)) {
    reasons.push({
      code: "other-language",
      message: `The text seems to be in ${languageName(document.language)}, not in English.`,
      remedy: "Upload the English text; publish this one only if it is English after all.",
    });
  }
  if (pledges === 0) {
    reasons.push({
      code: "no-pledges",
      message: "No pledge was found in the file.",
      remedy: "Check that this is the manifesto itself; publish it if it really promises nothing.",
    });
  } else if (previous !== null && areMostGone(previous.pledges, previous.gone)) {
    reasons.push({
      code: "most-pledges-gone",
      message: `${previous.gone} of the ${previous.pledges} pledges of the version before are no pledges of the file.`,
      remedy:
        "Check that the file is the whole manifesto of the same party, area and election; publish it if it is.",
    });
  }
  if (!proved) {
    reasons.push({
      code: "proof-failed",
      message: "The list of changes does not lead exactly from the version before to this one.",
      remedy: "Report the two files as a fault of the comparison; publish only after looking at the changes.",
    });
  }
  return reasons;
}

/**
 * Above this share of characters that the file does not tell, words are damaged all over; a healthy file has none,
 * and one with a few odd signs stays far below.
 */
const MAX_UNKNOWN = 0.001;

/** What is damaged in a file that was read all the same, as a sentence; null for nothing. */
function damageOf({ warnings, units }: ReviewCase["document"]): string | null {
  const unreadable = warnings.find(({ code }) => code === "page-unreadable");
  if (unreadable !== undefined) return unreadable.message;
  let letters = 0;
  let unknown = 0;
  for (const { text } of units) {
    letters += text.length;
    unknown += text.split("\ufffd").length - 1;
  }
  return unknown > MAX_UNKNOWN * letters ? `The file does not tell ${unknown} of its characters.` : null;
}

function meanConfidence(pages: ReviewCase["document"]["pageReports"]): number {
  const sure = pages.reduce((sum, { confidence }) => sum + (confidence ?? 1), 0);
  return pages.length === 0 ? 1 : sure / pages.length;
}

function areMostGone(pledges: number, gone: number): boolean {
  if (gone === 0) return false;
  return gone === pledges || (pledges >= MIN_PLEDGES_FOR_SHARE && gone > pledges * MAX_SHARE_GONE);
}

function isLate(arrivedAt: Instant | null, latest: Instant | null): boolean {
  if (arrivedAt === null || latest === null) return false;
  return Date.parse(latest) - Date.parse(arrivedAt) > MAX_LATENESS_MS;
}
