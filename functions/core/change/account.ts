import { wordingOf, words } from "../language/tokens.ts";
import type { PledgeLink, Quote, UnitQuote } from "../model.ts";
import { clausesOf } from "./clauses.ts";
import { joinedText } from "./evidence.ts";
import { directionOf } from "./facets-of.ts";
import type { Edit } from "./judge.ts";
import { quoted } from "./quote.ts";
import { type Phrases, phrasesOf, type Telling } from "./telling.ts";

type Sides = { readonly before: readonly Quote[]; readonly after: readonly Quote[] };

/** One sentence for people about a link; `edit` is null where no wording differs. */
export function accountOf(link: PledgeLink, sides: Sides, edit: Edit | null, telling: Telling): string {
  return `${capitalised(account(link, sides, edit, telling))}.`;
}

function account(
  { relation, became, was }: PledgeLink,
  { before, after }: Sides,
  edit: Edit | null,
  telling: Telling,
): string {
  const phrases = phrasesOf[telling];
  const told = () => editClause(edit, { before, after }, telling);
  switch (relation) {
    case "same":
      return phrases.same;
    case "added":
      if (was === undefined) return phrases.added(quoted(joinedText(after)));
      return isSaidBy(was, after) ? phrases.nowReadAsPledge : phrases.nowPledge(quoteOf(was));
    case "removed":
      if (became === undefined) return phrases.removed(quoted(joinedText(before)));
      return isSaidBy(became, before)
        ? phrases.noLongerReadAsPledge
        : phrases.noLongerPledge(quoteOf(became));
    case "modified":
      return told();
    case "moved": {
      const moved = phrases.moved(...places(before[0], after[0]));
      if (edit === null) return moved === "" ? phrases.same : `${moved}, words unchanged`;
      return moved === "" ? told() : `${moved}; ${told()}`;
    }
    case "split":
      return `${phrases.split(after.length)}${ofParts(edit, told)}`;
    case "merged":
      return `${phrases.merged(before.length)}${ofParts(edit, told)}`;
  }
}

const ofParts = (edit: Edit | null, told: () => string) =>
  edit?.primary === "substantive" ? `; ${told()}` : ", with nothing promised more or less";

function editClause(edit: Edit | null, { before, after }: Sides, telling: Telling): string {
  const phrases = phrasesOf[telling];
  switch (edit?.primary) {
    case undefined:
    case "cosmetic":
      return phrases.cosmetic;
    case "reworded":
      return toldLeadIn(before, after, phrases) ?? phrases.reworded;
    case "different":
      return phrases.different;
    case "substantive": {
      const { findings } = edit;
      const texts = { before: wordingOfAll(before), after: wordingOfAll(after) };
      const clauses = clausesOf(findings, texts, phrases).join("; ");
      const direction = directionOf(findings);
      return direction === 0 ? clauses : `${phrases.direction(direction)}: ${clauses}`;
    }
  }
}

/** That words were kept and only the open sentence before them came or went; null for all else. */
function toldLeadIn([old]: readonly Quote[], [now]: readonly Quote[], phrases: Phrases): string | null {
  if (old === undefined || now === undefined || !saysSame(old.text, now.text)) return null;
  if (old.stem === null && now.stem !== null) return phrases.nowUnder(quoted(now.stem));
  return old.stem !== null && now.stem === null ? phrases.noLongerUnder(quoted(old.stem)) : null;
}

/** Several quotes read as one, as the judge reads them. */
const wordingOfAll = (quotes: readonly Quote[]) =>
  wordingOf({ stem: quotes[0]?.stem ?? null, text: joinedText(quotes) });

/** Whether a unit that is no pledge has the words of these pledges, so that only what stands around it changed. */
const isSaidBy = (unit: UnitQuote, pledges: readonly Quote[]) => saysSame(unit.text, joinedText(pledges));

const saysSame = (one: string, other: string) => words(one).join(" ") === words(other).join(" ");

const quoteOf = (unit: UnitQuote) => quoted(wordingOf(unit));

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** From which section to which, where the headings right above differ; else from which place to which. */
function places(before: Quote | undefined, after: Quote | undefined): [before: string, after: string] {
  const [old, now] = [before?.headings.at(-1), after?.headings.at(-1)];
  if (old !== undefined && now !== undefined && old !== now) return [quoted(old), quoted(now)];
  return [`${ordinal(before)} place`, `${ordinal(after)} place`];
}

/** "1st", "2nd", "11th": a quote's place among its version's pledges, counted from 1. */
function ordinal(quote: Quote | undefined): string {
  const n = (quote?.position ?? 0) + 1;
  const ending = n % 100 >= 11 && n % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}
