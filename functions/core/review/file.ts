/** Whether the file is one whose pledges can be published as they were found. */
import { isForeign, languageName } from "../language/language-name.ts";
import type { Check, ReviewCase } from "./case.ts";

/** Below this share of the raw text in blocks, too much of a document may be missing to publish it unseen. */
const MIN_COVERAGE = 0.8;
/**
 * Above this share of characters that the file does not tell, words are damaged all over; a healthy file has none,
 * and one with a few odd signs stays far below.
 */
const MAX_UNKNOWN = 0.001;
/**
 * Below this mean confidence of text recognition over a document's pages (1 for a page that needs none), more than
 * one word in twenty is likely wrong: at .88 it was one in twenty (`test/evaluation/recognition.ts`).
 */
const MIN_CONFIDENCE = 0.85;

/** Text was left out. */
export const lowCoverage: Check = ({ document }) =>
  document.coverage >= MIN_COVERAGE
    ? null
    : {
        code: "low-coverage",
        message: `Only ${Math.round(document.coverage * 100)} % of the file's text could be laid out; pledges may be missing.`,
        remedy:
          "Compare the pledges with the file; publish it if they are complete, or upload another format of it.",
      };

/** Pages cannot be read, or characters are not told. */
export const damaged: Check = ({ document }) => {
  const damage = damageOf(document);
  return damage === null
    ? null
    : {
        code: "damaged",
        message: `${damage} Pledges may be missing or wrong.`,
        remedy:
          "Export the file anew from the program that made it, or compare the pledges with the file and publish it.",
      };
};

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

/** A scan's words are uncertain. */
export const lowConfidence: Check = ({ document }) => {
  const confidence = meanConfidence(document.pageReports);
  return confidence >= MIN_CONFIDENCE
    ? null
    : {
        code: "low-confidence",
        message: `The file is a scan, and text recognition is only ${Math.round(confidence * 100)} % sure of its words.`,
        remedy:
          "Compare the pledges with the file; publish it if they are right, or upload a better scan or the document it was printed from.",
      };
};

function meanConfidence(pages: ReviewCase["document"]["pageReports"]): number {
  const sure = pages.reduce((sum, { confidence }) => sum + (confidence ?? 1), 0);
  return pages.length === 0 ? 1 : sure / pages.length;
}

/** The rules that find pledges know English only. */
export const otherLanguage: Check = ({ document }) =>
  isForeign(document.language)
    ? {
        code: "other-language",
        message: `The text seems to be in ${languageName(document.language)}, not in English.`,
        remedy: "Upload the English text; publish this one only if it is English after all.",
      }
    : null;

/** Nothing is promised. */
export const noPledges: Check = ({ pledges }) =>
  pledges > 0
    ? null
    : {
        code: "no-pledges",
        message: "No pledge was found in the file.",
        remedy: "Check that this is the manifesto itself; publish it if it really promises nothing.",
      };
