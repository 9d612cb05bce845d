import { isSilent, topicsOf } from "./alert/index.ts";
import { manifestoParts } from "./ids.ts";
import type {
  Change,
  ChangeRelation,
  Facet,
  Firmness,
  Instant,
  LedgerPledge,
  ManifestoId,
  PledgeId,
  Primary,
  PublishedEntry,
  Version,
} from "./model.ts";

/** One change as the feed over all manifestos tells it. */
export type PublishedChange = {
  /** The ledger entry that published it. */
  readonly entry: number;
  /** 0-based place among the entry's changes, the most important first. */
  readonly position: number;
  readonly at: Instant;
  readonly manifesto: ManifestoId;
  readonly version: number;
  /** The version it is a change from. */
  readonly follows: number;
  readonly change: Change;
  /** Whose change it is: the ids of what `change` quotes, in its order. */
  readonly pledges: { readonly before: readonly PledgeId[]; readonly after: readonly PledgeId[] };
  /** The entry that withdrew the version; null while it is not withdrawn. */
  readonly withdrawnBy: number | null;
};

/** Which changes are wanted: all fields that are given must match. */
export type ChangeFilter = {
  readonly manifesto?: ManifestoId | undefined;
  readonly area?: string | undefined;
  readonly election?: string | undefined;
  /** A CAP major topic of a pledge on either side. */
  readonly topic?: number | undefined;
  readonly party?: string | undefined;
  readonly facet?: Facet | undefined;
  readonly primary?: Primary | undefined;
  readonly relation?: ChangeRelation | undefined;
  /** Of a pledge on either side. */
  readonly firmness?: Firmness | undefined;
};

/** What each field of a filter is held against; the narrowest field first. */
const offered: {
  readonly [Field in keyof Required<ChangeFilter>]: (one: PublishedChange) => readonly (string | number)[];
} = {
  manifesto: (one) => [one.manifesto],
  area: (one) => [manifestoParts(one.manifesto).area],
  election: (one) => [manifestoParts(one.manifesto).election],
  topic: (one) => topicsOf(one.change),
  party: (one) => [manifestoParts(one.manifesto).party],
  facet: (one) => one.change.facets,
  primary: (one) => (one.change.primary === null ? [] : [one.change.primary]),
  relation: (one) => [one.change.relation],
  firmness: (one) => [...one.change.before, ...one.change.after].map((quote) => quote.firmness),
};
const fields = Object.keys(offered) as readonly (keyof ChangeFilter)[];

/**
 * The fields that have lists of their own. Of the others, a manifesto's changes stand in the short list of its area,
 * and so large a part of all changes has each primary kind and each firmness that any list holds many of them.
 */
const listed = ["area", "election", "topic", "party", "facet", "relation"] as const;

/** The list of changes that differ in spelling or layout only; unless a pledge moved as well, no other holds them. */
const silentList = "silent";

/**
 * The lists of the feed that a change stands in: one for each value of each field that has lists, and "all".
 * Spelling and reflow are silent, as in alerts: they stand nowhere but where they are asked for by name.
 */
export function feedListsOf(one: PublishedChange): string[] {
  const silent = one.change.primary === "cosmetic" ? [silentList] : [];
  if (isSilent(one.change)) return silent;
  const named = listed.flatMap((field) => offered[field](one).map((value) => `${field}/${value}`));
  return ["all", ...silent, ...new Set(named)];
}

/** The list to read for a filter, the narrowest of its fields', and whether it holds nothing else. */
export function feedListFor(filter: ChangeFilter): { readonly list: string; readonly exact: boolean } {
  const exact = fields.filter((field) => filter[field] !== undefined).length <= 1;
  if (filter.primary === "cosmetic") return { list: silentList, exact };
  if (filter.manifesto !== undefined) {
    return { list: `area/${manifestoParts(filter.manifesto).area}`, exact: false };
  }
  const field = listed.find((name) => filter[name] !== undefined);
  if (field !== undefined) return { list: `${field}/${filter[field]}`, exact };
  return { list: "all", exact: filter.primary === undefined && filter.firmness === undefined };
}

/** Whether a change is one of those wanted. */
export function isWantedChange(filter: ChangeFilter, one: PublishedChange): boolean {
  if (isSilent(one.change) && filter.primary !== "cosmetic") return false;
  return fields.every((field) => {
    const wanted = filter[field];
    return wanted === undefined || offered[field](one).includes(wanted);
  });
}

/**
 * The changes of one entry as the feed tells them.
 *
 * @param before the pledges that the changes start from, in document order
 * @param after the version's own pledges, in document order
 */
export function publishedChanges(
  { entry, at }: Pick<PublishedEntry, "entry" | "at">,
  { manifesto, number, follows }: Version,
  changes: readonly Change[],
  before: readonly LedgerPledge[],
  after: readonly LedgerPledge[],
): PublishedChange[] {
  if (follows === null) return [];
  return changes.map((change, position) => ({
    entry,
    position,
    at,
    manifesto,
    version: number,
    follows,
    change,
    pledges: { before: idsOf(change.before, before), after: idsOf(change.after, after) },
    withdrawnBy: null,
  }));
}

function idsOf(quotes: Change["before"], pledges: readonly LedgerPledge[]): PledgeId[] {
  return quotes.map(({ position }) => {
    const pledge = pledges[position];
    if (pledge === undefined)
      throw new RangeError(`A change quotes position ${position}, where no pledge is.`);
    return pledge.id;
  });
}
