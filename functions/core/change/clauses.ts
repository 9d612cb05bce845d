import { alone, type Clause, inWords } from "./clause.ts";
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
  return inWords(
    told.map((finding) => clauseOf(finding, texts, phrases)),
    phrases,
  );
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

function clauseOf(finding: Told, texts: Texts, phrases: Phrases): Clause {
  const { about, direction, words } = finding;
  const told = () => toldWords(words, phrases) ?? alone(direction > 0 ? "firmer words" : "softer words");
  switch (about) {
    case "deadline":
      return limited(finding) ?? toldTime(statedIn(finding, texts), phrases) ?? told();
    case "quantity":
      return limited(finding) ?? toldAmount(statedIn(finding, texts), phrases) ?? told();
    case "condition":
      return toldCondition(words, phrases) ?? told();
    case "actor":
      return toldActor(finding, phrases) ?? told();
    case "polarity":
      return alone(`reversed: ${toldReversal(words, phrases)}`);
    case "firmness":
    case "scope":
    case "measure":
    case "gloss":
      return told();
  }
}

const part = /\bof (?:the|our|its|these|those)\b|^(?:the )?first\b/i;

/** "Eight of the eleven", "the first two years" where all were meant; null for other amounts and times. */
function limited({ before, after }: Finding): Clause | null {
  if (before === null && after !== null && part.test(after)) return alone(`limited to ${after}`);
  if (after !== null || before === null || !part.test(before)) return null;
  return alone(`no longer limited to ${before}`);
}

/** Words that open what limits a promise, and not what stood in its place. */
const limits =
  /^(?:if|unless|until|once|where|when|who|whose|whom|that|which|or|only|even if|except|excluding|other than|outside|but not|apart from|with|subject|conditional|depend|pending|provid|so|as|on|in|at|following|after)\b/i;

function toldCondition(said: Said, phrases: Phrases): Clause | null {
  const isLimit = (words: string | null) => words === null || limits.test(words);
  const [isOld, isNow] = [isLimit(said.before), isLimit(said.after)];
  const before = isOld || !isNow ? said.before : null;
  const after = isNow || !isOld ? said.after : null;
  if (before !== null && after !== null)
    return alone(phrases.shifted("the condition", "changed", quoted(before), quoted(after)));
  if (after !== null) return { side: "came", what: "condition", which: quoted(after) };
  return before === null ? null : { side: "went", what: "condition", which: quoted(before) };
}

/** Who is to act now; null for words that only name a companion. */
function toldActor({ before, after }: Finding, phrases: Phrases): Clause | null {
  if (/^(?:with|along|together|jointly)/.test(before ?? after ?? "")) return null;
  const [old, now] = [before, after].map((name) => (name === null ? null : withArticle(name)));
  if (old && now) return alone(phrases.shifted("the one to act", "changed", old, now));
  return alone(now ? phrases.cameToAct(now) : phrases.wentFromActing(old ?? ""));
}

const withArticle = (name: string) => (/^(?:we|hm )|s$/.test(name) ? name : `the ${name}`);

/** What words became, or that they came or went; null if there are none to quote. */
function toldWords({ before, after }: Said, phrases: Phrases): Clause | null {
  if (before !== null && after !== null) return alone(phrases.became(quoted(before), quoted(after)));
  if (after !== null) return { side: "came", what: null, which: quoted(unjoined(after)) };
  return before === null ? null : { side: "went", what: null, which: quoted(unjoined(before)) };
}

function toldReversal(words: Said, phrases: Phrases): string {
  const clause = toldWords(words, phrases);
  return clause === null ? "what one promises, the other rules out" : (inWords([clause], phrases)[0] ?? "");
}

/** A phrase without the "and" or "or" that joined it to its neighbours. */
const unjoined = (phrase: string) => phrase.replace(/^(?:and|or) (?=\S)|(?<=\S) (?:and|or)$/gi, "");

const preposition = /\b(?:by|before|from|after|since|until|till|to|within|in)\s+(?:the\s+)?$/i;

/** What a finding of a time or an amount states on either side. */
function statedIn({ about, before, after, places }: Told, texts: Texts) {
  const side = (canonical: string | null, place: Place | null, text: string): Stated | null => {
    if (canonical === null) return null;
    const lead = place === null ? "" : (preposition.exec(text.slice(0, place.start))?.[0] ?? "");
    const next = place === null ? "" : text.slice(place.end);
    // What is written on to a number belongs to it: "3.0x".
    const words = about === "deadline" ? lead + canonical : canonical + (/^\p{L}+/u.exec(next)?.[0] ?? "");
    return { words, next };
  };
  return {
    before: side(before, hullOf(places.before), texts.before),
    after: side(after, hullOf(places.after), texts.after),
  };
}
