import { manifestoParts } from "./ids.ts";
import { stemOf } from "./language/stems.ts";
import { isFunctionWord, wordingOf, words } from "./language/tokens.ts";
import type { Firmness, LedgerPledge, ManifestoId, PledgeId, Quote } from "./model.ts";
import { quoteOf } from "./quote.ts";

/** A pledge of a manifesto as it stands, found among those of all manifestos. */
export type FoundPledge = Quote & { readonly id: PledgeId; readonly manifesto: ManifestoId };

/** Which pledges are wanted: all fields that are given must match. */
export type FoundFilter = {
  readonly area?: string | undefined;
  /** Words as `searchWords` gives them, at least one: all must be in the pledge or in the sentence it completes. */
  readonly words?: readonly string[] | undefined;
  readonly election?: string | undefined;
  /** A CAP major topic. */
  readonly topic?: number | undefined;
  readonly party?: string | undefined;
  readonly firmness?: Firmness | undefined;
  readonly testable?: boolean | undefined;
};

/** Words by which one pledge is found; longer ones are sentences that a table's row ran into. */
const MAX_WORDS = 40;

/** The words of a text that a search looks for: without articles and the like, inflections and British spelling folded. */
export function searchWords(text: string): string[] {
  const said = words(text).filter((word) => !isFunctionWord(word));
  return [...new Set(said.map(stemOf))].slice(0, MAX_WORDS);
}

/** The lists that a pledge stands in: one for each of its words and other values, and "all". */
export function foundListsOf(pledge: FoundPledge): string[] {
  const { party, area, election } = manifestoParts(pledge.manifesto);
  return [
    "all",
    `area/${area}`,
    `election/${election}`,
    `party/${party}`,
    `topic/${pledge.topic.major}`,
    ...searchWords(wordingOf(pledge)).map((word) => `word/${word}`),
  ];
}

/**
 * The list to read for a filter: an area's, which is short; then the longest word's, as longer words are rarer; then
 * the narrowest of the others. `exact`: it holds nothing else.
 */
export function foundListFor(filter: FoundFilter): { readonly list: string; readonly exact: boolean } {
  const longest = [...(filter.words ?? [])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
  const lists = [
    filter.area !== undefined && `area/${filter.area}`,
    longest !== undefined && `word/${longest}`,
    filter.election !== undefined && `election/${filter.election}`,
    filter.topic !== undefined && `topic/${filter.topic}`,
    filter.party !== undefined && `party/${filter.party}`,
  ].filter((list) => list !== false);
  const others =
    Number(filter.firmness !== undefined) +
    Number(filter.testable !== undefined) +
    Math.max(0, (filter.words?.length ?? 0) - 1);
  return { list: lists[0] ?? "all", exact: lists.length + others <= (lists.length === 0 ? 0 : 1) };
}

/** Whether a pledge is one of those wanted. */
export function isWantedFound(filter: FoundFilter, pledge: FoundPledge): boolean {
  const { party, area, election } = manifestoParts(pledge.manifesto);
  return (
    (filter.area === undefined || filter.area === area) &&
    (filter.election === undefined || filter.election === election) &&
    (filter.party === undefined || filter.party === party) &&
    (filter.topic === undefined || filter.topic === pledge.topic.major) &&
    (filter.firmness === undefined || filter.firmness === pledge.firmness) &&
    (filter.testable === undefined || filter.testable === pledge.testable) &&
    (filter.words === undefined || saysWords(pledge, filter.words))
  );
}

/** Whether a pledge, with the sentence it completes, says all these words, as `searchWords` gives them. */
export function saysWords(pledge: Pick<LedgerPledge, "text" | "stem">, wanted: readonly string[]): boolean {
  const said = new Set(searchWords(wordingOf(pledge)));
  return wanted.every((word) => said.has(word));
}

/** A version's pledge as searches over all manifestos show it. */
export function asFound(manifesto: ManifestoId, pledge: LedgerPledge): FoundPledge {
  return { id: pledge.id, manifesto, ...quoteOf(pledge) };
}
