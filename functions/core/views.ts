import { type PublishedChange, publishedChanges } from "./feed.ts";
import { asFound, type FoundPledge } from "./found-pledge.ts";
import type { Change, LedgerEntry, LedgerPledge, Standing, Version } from "./model.ts";
import { type PledgeEvent, pledgeEvents } from "./pledge-events.ts";
import { type TallyStep, tallySteps } from "./tally.ts";

/** The name under which the views keep how far they have read the ledger. */
export const viewsReader = "views";

/** What one entry of the ledger means for all that is derived from it. */
export type ViewRows = {
  readonly standing: Standing;
  readonly changes: readonly PublishedChange[];
  readonly events: readonly PledgeEvent[];
  /** The manifesto's pledges that can be found, where this entry makes others of them. */
  readonly found: FoundSets | null;
  readonly tallies: readonly TallyStep[];
};

/** The pledges of a manifesto that can be found from an entry on, instead of those found before. */
export type FoundSets = {
  /** The entry that brought those found before; null if none could be found. */
  readonly since: number | null;
  readonly before: readonly FoundPledge[];
  readonly after: readonly FoundPledge[];
};

/** All that the views of one entry are derived from. */
export type ViewSource = {
  readonly entry: LedgerEntry;
  /** The version that the entry is about, its pledges and its changes from the version it follows. */
  readonly version: Version;
  readonly pledges: readonly LedgerPledge[];
  readonly changes: readonly Change[];
  /** What the changes start from: pledges of the version it follows, as published or read anew. */
  readonly compared: readonly LedgerPledge[];
  /** The pledges of the version it follows as published. */
  readonly published: readonly LedgerPledge[];
  /** What stands before and after the entry, each with its pledges. */
  readonly standing: { readonly before: Standing | null; readonly after: Standing };
  readonly standingPledges: {
    readonly before: readonly LedgerPledge[];
    readonly after: readonly LedgerPledge[];
  };
};

/** What stands after an entry. @param fallsBack the version that a withdrawal's entry names */
export function standingAfter(
  entry: LedgerEntry,
  before: Standing | null,
  version: Version,
  fallsBack: Version | null,
): Standing {
  const { manifesto, entry: number, at } = entry;
  const versions = Math.max(before?.versions ?? 0, version.number);
  const facts = { manifesto, entry: number, at, versions };
  switch (entry.kind) {
    case "published":
      return { ...facts, since: number, version };
    case "withdrawn":
      if (before !== null && before.version?.number !== version.number) {
        return { ...facts, since: before.since, version: before.version };
      }
      return { ...facts, since: number, version: fallsBack };
  }
}

/**
 * Decides what an entry means for all views. A withdrawal marks what its version's own entry put there, under that
 * entry's number and instant, and counts it out.
 *
 * @param published the entry that published the version: `source.entry` itself, or an earlier one
 */
export function viewsOf(source: ViewSource, published: Pick<LedgerEntry, "entry" | "at">): ViewRows {
  const { entry, version, pledges, compared, standing, standingPledges } = source;
  const withdrawnBy = entry.kind === "withdrawn" ? entry.entry : null;
  const changes = publishedChanges(published, version, source.changes, compared, pledges).map((change) => ({
    ...change,
    withdrawnBy,
  }));
  const about = {
    entry: published.entry,
    at: published.at,
    manifesto: version.manifesto,
    version: version.number,
  };
  const found = (all: readonly LedgerPledge[]) => all.map((pledge) => asFound(version.manifesto, pledge));
  return {
    standing: standing.after,
    changes,
    events: pledgeEvents(about, version.follows, changes, { published: source.published, after: pledges }),
    found:
      standing.after.since === entry.entry
        ? {
            since: standing.before?.since ?? null,
            before: found(standingPledges.before),
            after: found(standingPledges.after),
          }
        : null,
    tallies: tallySteps(entry, standing, standingPledges, changes),
  };
}
