import type { PublishedChange } from "./feed.ts";
import type { Change, ChangeRelation, Instant, LedgerPledge, ManifestoId, PledgeId, Quote } from "./model.ts";
import { quoteOf } from "./quote.ts";

/**
 * What can befall a pledge in a version: to be there from the first version on; a change; or, where the rules that
 * find pledges changed in between, to be found or not to be found any more without any change of the author's.
 */
export type PledgeEventKind = "first" | ChangeRelation | "found-anew" | "lost-anew";

/** What befell one pledge in one version; versions in which nothing did have none. */
export type PledgeEvent = {
  readonly pledge: PledgeId;
  readonly kind: PledgeEventKind;
  readonly manifesto: ManifestoId;
  readonly version: number;
  readonly entry: number;
  readonly at: Instant;
  /** The pledges it comes from and those it becomes, this one among them. */
  readonly from: readonly PledgeId[];
  readonly to: readonly PledgeId[];
  /** Null where the author changed nothing. */
  readonly change: Change | null;
  /** How it reads in this version; null if it is not there any more. */
  readonly quote: Quote | null;
};

/** The lists of pledges that a version's events are read from, each in document order. */
export type PledgesAround = {
  /** As the version followed was published; empty where none is followed. */
  readonly published: readonly LedgerPledge[];
  readonly after: readonly LedgerPledge[];
};

/** What befell each pledge in one version; a first version's pledges are all "first". */
export function pledgeEvents(
  version: Pick<PublishedChange, "entry" | "at" | "manifesto" | "version">,
  follows: number | null,
  changes: readonly PublishedChange[],
  { published, after }: PledgesAround,
): PledgeEvent[] {
  const { entry, at, manifesto, version: number } = version;
  const facts = { entry, at, manifesto, version: number };
  const standing = new Map(after.map((pledge) => [pledge.id, pledge]));
  const quoted = (id: PledgeId) => {
    const pledge = standing.get(id);
    return pledge === undefined ? null : quoteOf(pledge);
  };
  const alone = (pledge: PledgeId, kind: PledgeEventKind): PledgeEvent => {
    const quote = quoted(pledge);
    const to = quote === null ? [] : [pledge];
    const from = quote === null ? [pledge] : [];
    return { ...facts, pledge, kind, from, to, change: null, quote };
  };
  if (follows === null) return after.map(({ id }) => alone(id, "first"));

  const changed = changes.flatMap(({ change, pledges }) =>
    [...new Set([...pledges.before, ...pledges.after])].map(
      (pledge): PledgeEvent => ({
        ...facts,
        pledge,
        kind: change.relation,
        from: pledges.before,
        to: pledges.after,
        change,
        quote: quoted(pledge),
      }),
    ),
  );
  const told = new Set(changed.map(({ pledge }) => pledge));
  const known = new Set(published.map(({ id }) => id));
  const found = after.filter(({ id }) => !told.has(id) && !known.has(id));
  const lost = published.filter(({ id }) => !told.has(id) && !standing.has(id));
  return [
    ...changed,
    ...found.map(({ id }) => alone(id, "found-anew")),
    ...lost.map(({ id }) => alone(id, "lost-anew")),
  ];
}
