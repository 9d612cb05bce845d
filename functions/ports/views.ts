import type { ChangeFilter, PublishedChange } from "../core/feed.ts";
import type { FoundFilter, FoundPledge } from "../core/found-pledge.ts";
import type { PledgeId } from "../core/model.ts";
import type { PledgeEvent } from "../core/pledge-events.ts";
import type { Tallied, Tally } from "../core/tally.ts";
import type { ViewRows } from "../core/views.ts";
import type { Page, PageRequest } from "./pages.ts";

/** What is derived from the ledger, entry by entry, for reading in other ways than entry by entry. */
export interface Views {
  /**
   * Writes what one entry means for all views. Entries come in order, but one may be written again, by several at
   * once, and after later ones by someone who was slow: what stands then is as if each had been written once.
   */
  write(rows: ViewRows): Promise<void>;
}

/** Which changes, and between which entries of the ledger. */
export type FeedQuery = {
  readonly filter: ChangeFilter;
  /** Only changes of later entries than this. */
  readonly after?: number | undefined;
  /** Only changes of entries up to this. Up to `Checkpoints.get(viewsReader)`, what a feed says never grows. */
  readonly upTo?: number | undefined;
};

export interface Feed {
  /**
   * Changes of all manifestos, the newest entry first; within an entry the most important first. A page may have
   * fewer items than asked for, or none, though others follow: a request looks at a bounded number of changes.
   */
  changes(query: FeedQuery, page: PageRequest): Promise<Page<PublishedChange>>;
}

export interface FoundPledges {
  /**
   * Pledges of the versions that stand, of all manifestos, by manifesto and in document order. A page may have fewer
   * items than asked for, or none, though others follow.
   */
  find(filter: FoundFilter, page: PageRequest): Promise<Page<FoundPledge>>;
}

export interface Histories {
  /** What befell a pledge, by version; empty if there is no such pledge. At most the first thousand events. */
  of(pledge: PledgeId): Promise<readonly PledgeEvent[]>;
}

export interface Tallies {
  /** The counts of each party, area, election or topic, by name (topics as numbers). */
  list(of: Exclude<Tallied, "total">, page: PageRequest): Promise<Page<Tally>>;
  /** The counts of the whole ledger. */
  total(): Promise<Tally>;
}
