import { isCalendar } from "../language/describing.ts";
import { isFunctionWord, words } from "../language/tokens.ts";
import type { Link, Quote } from "../model.ts";
import type { Finding } from "./finding.ts";
import { directionOf, type Edit } from "./judge.ts";
import { asWritten, quoted } from "./quote.ts";

/** Findings told in one account; a reader who wants more sees the two wordings beside it. */
const toldFindings = 3;

type Sides = { readonly before: readonly Quote[]; readonly after: readonly Quote[] };

/** One sentence for people about a link; `edit` is null where no wording differs. */
export function accountOf(relation: Link["relation"], { before, after }: Sides, edit: Edit | null): string {
  const texts = {
    before: before.map((q) => q.text).join(" "),
    after: after.map((q) => q.text).join(" "),
  };
  switch (relation) {
    case "same":
      return "Unchanged.";
    case "added":
      return `New: ${quoted(texts.after)}.`;
    case "removed":
      return `Dropped: ${quoted(texts.before)}.`;
    case "modified":
      return sentence(editClause(edit, texts));
    case "moved": {
      const moved = `Moved from ${place(before[0])} to ${place(after[0])} place`;
      return edit === null
        ? `${moved}, words unchanged.`
        : `${moved}; ${uncapitalised(editClause(edit, texts))}.`;
    }
    case "split":
      return sentence(parting(`Split into ${after.length} pledges`, edit, texts));
    case "merged":
      return sentence(parting(`${before.length} pledges merged into one`, edit, texts));
  }
}

type Texts = { readonly before: string; readonly after: string };

const parting = (clause: string, edit: Edit | null, texts: Texts) =>
  edit?.primary === "substantive"
    ? `${clause}; ${uncapitalised(editClause(edit, texts))}`
    : `${clause}, with nothing promised more or less`;

function editClause(edit: Edit | null, texts: Texts): string {
  switch (edit?.primary) {
    case undefined:
    case "cosmetic":
      return "Spelling, punctuation or layout only";
    case "reworded":
      return "Reworded, with nothing promised more or less";
    case "different":
      return "Replaced by a different pledge";
    case "substantive":
      return substantiveClause(edit?.findings ?? [], texts);
  }
}

function substantiveClause(findings: readonly Finding[], texts: Texts): string {
  const clauses = [...new Set(findings.map((finding) => clauseOf(finding, texts)))].slice(0, toldFindings);
  const direction = directionOf(findings);
  if (direction === 0) return capitalised(clauses.join("; "));
  const word = direction > 0 ? "strengthened" : "weakened";
  return findings[0]?.about === "firmness"
    ? `${capitalised(word)}: ${clauses.join("; ")}`
    : `${capitalised(clauses.join("; "))} (${word})`;
}

function clauseOf({ about, direction, before, after }: Finding, texts: Texts): string {
  switch (about) {
    case "deadline":
    case "quantity": {
      if ([before, after].every(namesTime)) return becameIn(texts, before, after) ?? "";
      return (
        limited(before, after) ??
        came(about === "quantity" ? "amount" : timeName(before, after), before, after)
      );
    }
    case "condition":
      return came("condition", quotedOrNull(before), quotedOrNull(after));
    case "actor":
      return /^(?:with|along|together|jointly)/.test(before ?? after ?? "")
        ? (becameIn(texts, before, after) ?? "")
        : came("actor", before, after);
    case "firmness":
    case "scope":
    case "measure":
    case "gloss":
      return becameIn(texts, before, after) ?? (direction > 0 ? "firmer words" : "softer words");
    case "polarity": {
      const clause = becameIn(texts, before, after);
      return `reversed: ${clause ?? "what one promises, the other rules out"}`;
    }
  }
}

/** Whether a phrase only names days or months ("November and"), so that it reads as words and not as a date. */
const namesTime = (phrase: string | null) =>
  words(phrase ?? "").every((word) => isCalendar(word) || isFunctionWord(word));

const duration = /\b(?:minute|hour|day|week|month|year)s?\b/i;

const timeName = (before: string | null, after: string | null) =>
  [before, after].every((text) => text === null || duration.test(text)) ? "time limit" : "deadline";

const part = /\bof (?:the|our|its|these|those)\b|^(?:the )?first\b/i;

/** "Eight of the eleven", "the first two years" where all were meant; null for other amounts and times. */
function limited(before: string | null, after: string | null): string | null {
  if (before === null && after !== null && part.test(after)) return `limited to ${after}`;
  return after === null && before !== null && part.test(before) ? `no longer limited to ${before}` : null;
}

function came(what: string, before: string | null, after: string | null): string {
  if (before === null || after === null)
    return after === null ? `${what} dropped: ${before}` : `${what} added: ${after}`;
  return `${what} ${what === "deadline" ? "moved" : "changed"} from ${before} to ${after}`;
}

/** What words became, or that they came or went; null if there are none to quote. */
function becameIn(texts: Texts, before: string | null, after: string | null): string | null {
  if (before !== null && after !== null)
    return `${quoted(asWritten(before, texts.before))} became ${quoted(asWritten(after, texts.after))}`;
  if (after !== null) {
    const joined = unjoined(after) === after ? "" : "also ";
    return `now ${joined}says ${quoted(asWritten(unjoined(after), texts.after))}`;
  }
  return before === null ? null : `no longer says ${quoted(asWritten(unjoined(before), texts.before))}`;
}

/** A phrase without the "and" or "or" that joined it to its neighbours. */
const unjoined = (phrase: string) => phrase.replace(/^(?:and|or) (?=\w)|(?<=\w) (?:and|or)$/g, "");

const quotedOrNull = (text: string | null) => (text === null ? null : quoted(text));
const sentence = (clause: string) => `${clause}.`;
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const uncapitalised = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "1st", "2nd", "11th": a quote's place among its version's pledges, counted from 1. */
function place(quote: Quote | undefined): string {
  const n = (quote?.position ?? 0) + 1;
  const ending = n % 100 >= 11 && n % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}
