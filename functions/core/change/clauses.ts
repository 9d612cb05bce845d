import type { Finding, Place } from "./finding.ts";
import { quoted } from "./quote.ts";
import { hullOf, type Said, type Texts, wordsOf } from "./said-words.ts";
import type { Phrases } from "./telling.ts";
import { type Stated, toldAmount, toldTime } from "./told-amounts.ts";

/** Findings told in one account; a reader who wants more sees the two wordings beside it. */
const toldFindings = 3;

/**
 * What findings say, as clauses in their order, without full stops: those that another clause tells too are left out,
 * and words that only came, or only went, are told together.
 */
export function clausesOf(findings: readonly Finding[], texts: Texts, phrases: Phrases): string[] {
  const told = findings
    .map((finding): Told => ({ ...finding, words: wordsOf(finding, texts) }))
    .filter((finding, k, all) => !all.some((other, n) => n !== k && isToldBy(finding, other, n < k)))
    .slice(0, toldFindings);
  const plain = told.filter(isOfWords);
  const [came, went] = [
    plain.filter((f) => f.words.before === null),
    plain.filter((f) => f.words.after === null),
  ];
  const clauses = told.flatMap((finding): string[] => {
    if (finding === came[0]) return [phrases.came(came.map((f) => quoted(unjoined(f.words.after ?? ""))))];
    if (finding === went[0]) return [phrases.went(went.map((f) => quoted(unjoined(f.words.before ?? ""))))];
    return came.includes(finding) || went.includes(finding) ? [] : [clauseOf(finding, texts, phrases)];
  });
  return [...new Set(clauses)];
}

type Told = Finding & { readonly words: Said };

/** Whether all that one finding quotes stands in what another quotes; of equals the earlier one stays. */
function isToldBy({ words: { before, after } }: Told, { words: other }: Told, isEarlier: boolean): boolean {
  const isWithin = (text: string | null, whole: string | null) =>
    text === null || (whole?.toLowerCase().includes(text.toLowerCase()) ?? false);
  if (before === null && after === null) return false;
  if (!isWithin(before, other.before) || !isWithin(after, other.after)) return false;
  return before !== other.before || after !== other.after || isEarlier;
}

/** Whether a finding is told by quoting what came or went. */
const isOfWords = ({ about, words: { before, after } }: Told) =>
  /^(?:firmness|scope|measure|gloss)$/.test(about) && (before === null) !== (after === null);

function clauseOf(finding: Told, texts: Texts, phrases: Phrases): string {
  const { about, direction, words: said } = finding;
  const became = () => becameIn(said, phrases) ?? (direction > 0 ? "firmer words" : "softer words");
  switch (about) {
    case "deadline":
      return toldTime(statedIn(finding, texts), phrases) ?? became();
    case "quantity":
      return limited(finding) ?? toldAmount(statedIn(finding, texts), phrases) ?? became();
    case "condition": {
      const [before, after] = [quotedOrNull(said.before), quotedOrNull(said.after)];
      if (before !== null && after !== null)
        return phrases.shifted("the condition", "changed", before, after);
      return after === null
        ? phrases.wentWith("condition", before ?? "")
        : phrases.cameWith("condition", after);
    }
    case "actor":
      return toldActor(finding, phrases) ?? became();
    case "polarity":
      return `reversed: ${becameIn(said, phrases) ?? "what one promises, the other rules out"}`;
    case "firmness":
    case "scope":
    case "measure":
    case "gloss":
      return became();
  }
}

const part = /\bof (?:the|our|its|these|those)\b|^(?:the )?first\b/i;

/** "Eight of the eleven", "the first two years" where all were meant; null for other amounts and times. */
function limited({ before, after }: Finding): string | null {
  if (before === null && after !== null && part.test(after)) return `limited to ${after}`;
  return after === null && before !== null && part.test(before) ? `no longer limited to ${before}` : null;
}

/** Who is to act now; null for words that only name a companion. */
function toldActor({ before, after }: Finding, phrases: Phrases): string | null {
  if (/^(?:with|along|together|jointly)/.test(before ?? after ?? "")) return null;
  const [old, now] = [before, after].map((name) => (name === null ? null : withArticle(name)));
  if (old && now) return phrases.shifted("the one to act", "changed", old, now);
  return now ? phrases.cameWith("actor", now) : phrases.wentWith("actor", old ?? "");
}

const withArticle = (name: string) => (/^(?:we|hm )|s$/.test(name) ? name : `the ${name}`);

/** What words became, or that they came or went; null if there are none to quote. */
function becameIn({ before, after }: Said, phrases: Phrases): string | null {
  if (before !== null && after !== null) return phrases.became(quoted(before), quoted(after));
  if (after !== null) return phrases.came([quoted(unjoined(after))]);
  return before === null ? null : phrases.went([quoted(unjoined(before))]);
}

/** A phrase without the "and" or "or" that joined it to its neighbours. */
const unjoined = (phrase: string) => phrase.replace(/^(?:and|or) (?=\S)|(?<=\S) (?:and|or)$/gi, "");

const quotedOrNull = (text: string | null) => (text === null ? null : quoted(text));

const preposition = /\b(?:by|before|from|after|since|until|till|to)\s+(?:the\s+)?$/i;

/** What a finding of a time or an amount states on either side. */
function statedIn({ about, before, after, places }: Told, texts: Texts) {
  const side = (canonical: string | null, place: Place | null, text: string): Stated | null => {
    if (canonical === null) return null;
    const lead = place === null ? "" : (preposition.exec(text.slice(0, place.start))?.[0] ?? "");
    const words = about === "deadline" ? lead + canonical : canonical;
    return { words, next: place === null ? "" : text.slice(place.end) };
  };
  return {
    before: side(before, hullOf(places.before), texts.before),
    after: side(after, hullOf(places.after), texts.after),
  };
}
