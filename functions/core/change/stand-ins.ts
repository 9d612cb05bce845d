import { isFunctionWord } from "../language/tokens.ts";

/** What two wordings have in one place. */
type Replaced = {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** The word before it and the word behind it, which both have; "" at the beginning and at the end. */
  readonly lead: string;
  readonly tail: string;
};

/** The words of a place that stand for others of the other wording, so that neither says more than the other. */
export function standIns(replaced: Replaced): ReadonlySet<string> {
  const { removed, added, lead } = replaced;
  if (isSubjectNamed(replaced) || isAssured(replaced) || isCountedAlike(replaced))
    return new Set([...removed, ...added]);
  return new Set([
    ...takenUp(lead, removed, added),
    ...takenUp(lead, added, removed),
    ...authorNamed(lead, removed, added),
    ...authorNamed(lead, added, removed),
  ]);
}

/** Words with which a sentence only points at what was named before it. */
const pointing = /^(?:and|but|so|it|they|this|that|these|those|he|she|also|which)$/;
const pointedAt = /^(?:the|these|those|this|that|such)$/;
const finite = /^(?:will|shall|must|should|would|is|are|was|were|has|have|had|can|may)$/;
/** Words of a subject at most; more are a clause. */
const subjectWords = 6;

/** "And will continue", "it will continue": the subject, which the sentence before it names and one wording repeats. */
function isSubjectNamed({ removed, added, lead, tail }: Replaced): boolean {
  if (lead !== "" || !finite.test(tail)) return false;
  const isPair = (one: readonly string[], other: readonly string[]) =>
    one.length > 0 &&
    one.every((word) => pointing.test(word)) &&
    other.length <= subjectWords &&
    pointedAt.test(other[0] ?? "");
  return isPair(removed, added) || isPair(added, removed);
}

/** "To ensure that tenants get", "tenants get": what is promised is to happen either way. */
function isAssured({ removed, added }: Replaced): boolean {
  const content = [...removed, ...added].filter((word) => !isFunctionWord(word));
  return content.length === 1 && /^(?:ensur(?:e|es|ing)|make-sure|see-that)$/.test(content[0] ?? "");
}

/** "One third", "a third". */
const isCountedAlike = ({ removed, added }: Replaced): boolean =>
  /^(?:one an?|an? one)$/.test(`${removed.join(" ")} ${added.join(" ")}`);

const demonstrative = /^(?:this|that|these|those|such)$/;
/** Nouns that take up what was said before, whatever it was. */
const takingUp =
  /^(?:progress|work|changes?|measures?|reforms?|polic(?:y|ies)|proposals?|steps?|actions?|improvements?|efforts?|achievements?|initiatives?|commitments?|pledges?|promises?|aims?|goals?|objectives?|approach|problems?|challenges?|issues?)$/;

/** "This progress" that became "this work": what it points at, it points at in both. */
function takenUp(lead: string, words: readonly string[], other: readonly string[]): string[] {
  if (!demonstrative.test(lead) && !other.some((word) => demonstrative.test(word))) return [];
  return words.filter((word, k) => takingUp.test(word) && demonstrative.test(words[k - 1] ?? lead));
}

const party =
  "labour|conservatives?|liberal democrats?|lib dems?|greens?|alliance|plaid cymru|snp|ukip|reform uk";
/** The author in the third person: "Labour", "the Green Party", "a new Labour government". */
const author = new RegExp(
  `^(?:(?:the )?(?:${party})(?: party| group)?|(?:an?|the)(?: next| new| incoming| future)? (?:${party}) (?:government|council|administration|group))(?= |$)`,
);

/** The words that name the author where the other wording has "we", or no subject before its "will". */
function authorNamed(lead: string, words: readonly string[], other: readonly string[]): string[] {
  const named = lead === "" || lead === "and" ? author.exec(words.join(" "))?.[0] : undefined;
  return named === undefined || !/^(?:we|i)$/.test(other[0] ?? "") ? [] : named.split(" ");
}
