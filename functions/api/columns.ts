import type { PublishedChange } from "../core/feed.ts";
import type { FoundPledge } from "../core/found-pledge.ts";
import { wordingOf } from "../core/language/tokens.ts";
import type { Change, LedgerEntry, LedgerPledge, Manifesto, Quote, Version } from "../core/model.ts";
import type { Columns } from "./csv.ts";
import { joined } from "./exports.ts";

/** The columns of each list as a table. */

const wordings = (quotes: readonly Quote[]) => quotes.map(wordingOf).join(" | ");

const changeFacts: Columns<Change> = {
  relation: ({ relation }) => relation,
  primary: ({ primary }) => primary,
  facets: ({ facets }) => joined(facets),
  account: ({ account }) => account,
  before: ({ before }) => wordings(before),
  after: ({ after }) => wordings(after),
  topics: ({ before, after }) => joined([...new Set([...before, ...after].map(({ topic }) => topic.major))]),
  pagesBefore: ({ before }) => joined(before.map(({ page }) => page)),
  pagesAfter: ({ after }) => joined(after.map(({ page }) => page)),
};

/** The same columns of something that holds the item. */
function inside<Outer, Inner>(columns: Columns<Inner>, of: (outer: Outer) => Inner): Columns<Outer> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, read]) => [name, (outer: Outer) => read(of(outer))]),
  );
}

export const changeColumns: Columns<PublishedChange> = {
  entry: ({ entry }) => entry,
  position: ({ position }) => position,
  at: ({ at }) => at,
  manifesto: ({ manifesto }) => manifesto,
  version: ({ version }) => version,
  follows: ({ follows }) => follows,
  ...inside(changeFacts, ({ change }: PublishedChange) => change),
  pledgesBefore: ({ pledges }) => joined(pledges.before),
  pledgesAfter: ({ pledges }) => joined(pledges.after),
  withdrawnBy: ({ withdrawnBy }) => withdrawnBy,
};

const quoteColumns: Columns<Quote> = {
  position: ({ position }) => position,
  stem: ({ stem }) => stem,
  text: ({ text }) => text,
  headings: ({ headings }) => headings.join(" › "),
  page: ({ page }) => page,
  pageLabel: ({ pageLabel }) => pageLabel,
  firmness: ({ firmness }) => firmness,
  testable: ({ testable }) => testable,
  topic: ({ topic }) => topic.major,
  topicLabel: ({ topic }) => topic.label,
  subtopic: ({ topic }) => topic.subtopic?.code ?? null,
};

export const pledgeColumns: Columns<LedgerPledge> = {
  id: ({ id }) => id,
  ...quoteColumns,
  body: ({ terms }) => terms.responsibility.body,
  amounts: ({ terms }) => joined(terms.amounts.map(({ text }) => text)),
  times: ({ terms }) => joined(terms.times.map(({ text }) => text)),
  reason: ({ reason }) => reason,
};

export const foundColumns: Columns<FoundPledge> = {
  id: ({ id }) => id,
  manifesto: ({ manifesto }) => manifesto,
  ...quoteColumns,
};

export const versionColumns: Columns<Version> = {
  manifesto: ({ manifesto }) => manifesto,
  version: ({ number }) => number,
  follows: ({ follows }) => follows,
  publishedAt: ({ publishedAt }) => publishedAt,
  fileName: ({ fileName }) => fileName,
  format: ({ format }) => format,
  sha256: ({ sha256 }) => sha256,
  title: ({ title }) => title,
  pages: ({ pages }) => pages,
  coverage: ({ coverage }) => coverage,
  units: ({ units }) => units,
  pledges: ({ pledges }) => pledges,
  headline: ({ summary }) => summary?.headline ?? null,
};

export const manifestoColumns: Columns<Manifesto> = {
  id: ({ id }) => id,
  party: ({ party }) => party,
  area: ({ area }) => area,
  election: ({ election }) => election,
  ...inside(versionColumns, ({ latest }: Manifesto) => latest),
};

export const eventColumns: Columns<LedgerEntry> = {
  entry: ({ entry }) => entry,
  kind: ({ kind }) => kind,
  at: ({ at }) => at,
  manifesto: ({ manifesto }) => manifesto,
  version: ({ version }) => version,
  upload: ({ upload }) => upload,
  headline: (entry) => (entry.kind === "published" ? (entry.summary?.headline ?? null) : null),
  reason: (entry) => (entry.kind === "withdrawn" ? entry.reason : null),
  fallsBackTo: (entry) => (entry.kind === "withdrawn" ? entry.fallsBackTo : null),
};
