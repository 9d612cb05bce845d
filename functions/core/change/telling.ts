import type { Direction } from "./finding.ts";

/** What two wordings are to each other: versions of one manifesto, or of two, which are then called A and B. */
export const tellings = ["versions", "manifestos"] as const;
export type Telling = (typeof tellings)[number];

/** The turns of phrase in which changes are told, without capitals and full stops; quotes come with their marks. */
export type Phrases = {
  readonly same: string;
  readonly added: (quote: string) => string;
  readonly removed: (quote: string) => string;
  /** What stood there before, or goes on, is a unit but no pledge. */
  readonly nowPledge: (was: string) => string;
  readonly noLongerPledge: (became: string) => string;
  /** The same in unchanged words, which are read otherwise because of what stands around them. */
  readonly nowReadAsPledge: string;
  readonly noLongerReadAsPledge: string;
  /** From which section or place to which; "" where places say nothing. */
  readonly moved: (before: string, after: string) => string;
  readonly cosmetic: string;
  readonly reworded: string;
  /** The words are the same; the sentence that opens their list came or went. */
  readonly nowUnder: (opening: string) => string;
  readonly noLongerUnder: (opening: string) => string;
  readonly different: string;
  readonly split: (parts: number) => string;
  readonly merged: (parts: number) => string;
  /** What opens an account of more or less promised. */
  readonly direction: (direction: Exclude<Direction, 0>) => string;
  readonly became: (before: string, after: string) => string;
  readonly came: (quotes: readonly string[]) => string;
  readonly went: (quotes: readonly string[]) => string;
  /** `what` has its article: "the deadline"; `verb` says how it went: "moved", "rose". */
  readonly shifted: (what: string, verb: string, before: string, after: string) => string;
  /** `what` has none: "condition". */
  readonly cameWith: (what: string, which: readonly string[]) => string;
  readonly wentWith: (what: string, which: readonly string[]) => string;
  /** `who` is now named as the one to act, or not any more. */
  readonly cameToAct: (who: string) => string;
  readonly wentFromActing: (who: string) => string;
};

const versions: Phrases = {
  same: "unchanged",
  added: (quote) => `new: ${quote}`,
  removed: (quote) => `dropped: ${quote}`,
  nowPledge: (was) => `now a pledge; before, only ${was}`,
  noLongerPledge: (became) => `no longer a pledge; it now reads ${became}`,
  nowReadAsPledge: "the words stood there before, but read as a pledge only now",
  noLongerReadAsPledge: "the words still stand, but no longer read as a pledge",
  moved: (before, after) => `moved from ${before} to ${after}`,
  cosmetic: "spelling, punctuation or layout only",
  reworded: "reworded, with nothing promised more or less",
  nowUnder: (opening) => `the same words, now in a list that opens ${opening}`,
  noLongerUnder: (opening) => `the same words, no longer in a list that opens ${opening}`,
  different: "replaced by a different pledge",
  split: (parts) => `split into ${parts} pledges`,
  merged: (parts) => `${parts} pledges merged into one`,
  direction: (direction) => (direction > 0 ? "strengthened" : "weakened"),
  became: (before, after) => `${before} became ${after}`,
  came: (quotes) => `now says ${listed(quotes)}`,
  went: (quotes) => `no longer says ${listed(quotes)}`,
  shifted: (what, verb, before, after) => `${what} ${verb} from ${before} to ${after}`,
  cameWith: (what, which) => `${counted(what, which)} ${wasOrWere(which)} added, ${listed(which)}`,
  wentWith: (what, which) => `the ${nounFor(what, which)} ${listed(which)} ${wasOrWere(which)} dropped`,
  cameToAct: (who) => `now names ${who} as the one to act`,
  wentFromActing: (who) => `no longer names ${who} as the one to act`,
};

const manifestos: Phrases = {
  same: "the same in both",
  added: (quote) => `only in B: ${quote}`,
  removed: (quote) => `only in A: ${quote}`,
  nowPledge: (was) => `a pledge only in B; A says ${was}`,
  noLongerPledge: (became) => `a pledge only in A; B says ${became}`,
  nowReadAsPledge: "in both, but a pledge only in B",
  noLongerReadAsPledge: "in both, but a pledge only in A",
  moved: () => "",
  cosmetic: "the same in both but for spelling, punctuation or layout",
  reworded: "the same in other words, with nothing promised more or less",
  nowUnder: (opening) => `the same words in both, in B in a list that opens ${opening}`,
  noLongerUnder: (opening) => `the same words in both, in A in a list that opens ${opening}`,
  different: "different pledges",
  split: (parts) => `one pledge in A, ${parts} in B`,
  merged: (parts) => `${parts} pledges in A, one in B`,
  direction: (direction) => (direction > 0 ? "B promises more" : "B promises less"),
  became: (before, after) => `A says ${before}, B ${after}`,
  came: (quotes) => `only B says ${listed(quotes)}`,
  went: (quotes) => `only A says ${listed(quotes)}`,
  shifted: (what, _, before, after) => `${what} is ${before} in A and ${after} in B`,
  cameWith: (what, which) => `only B has ${counted(what, which)}, ${listed(which)}`,
  wentWith: (what, which) => `only A has ${counted(what, which)}, ${listed(which)}`,
  cameToAct: (who) => `only B names ${who} as the one to act`,
  wentFromActing: (who) => `only A names ${who} as the one to act`,
};

/** The turns of phrase of a telling. */
export const phrasesOf: Readonly<Record<Telling, Phrases>> = { versions, manifestos };

const nounFor = (noun: string, which: readonly string[]) => (which.length === 1 ? noun : `${noun}s`);
const wasOrWere = (which: readonly string[]) => (which.length === 1 ? "was" : "were");

/** "A condition", "an amount", "amounts". */
const counted = (noun: string, which: readonly string[]) =>
  which.length === 1 ? `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}` : nounFor(noun, which);

/** "a", "a and b", "a, b and c". */
function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
