import { isSilent, topicsOf } from "./alert/index.ts";
import type { PublishedChange } from "./feed.ts";
import { manifestoParts } from "./ids.ts";
import type { LedgerEntry, LedgerPledge, Standing } from "./model.ts";

/** By what the ledger is counted. */
const tallied = ["total", "party", "area", "election", "topic"] as const;
export type Tallied = (typeof tallied)[number];

/** How much stands in the ledger. */
export type Counts = {
  /** Manifestos of which a version stands. */
  readonly manifestos: number;
  /** Versions published and not withdrawn. */
  readonly versions: number;
  readonly withdrawn: number;
  /** Pledges of the versions that stand. */
  readonly pledges: number;
  /** Changes published with versions that were not withdrawn; without spelling and reflow. */
  readonly changes: number;
};

/** The counts of one party, area, election or topic, or of all: `value` is "all" then. */
export type Tally = Counts & { readonly value: string };

/** What an entry adds to one tally; may be negative. */
export type TallyStep = { readonly of: Tallied; readonly value: string; readonly counts: Counts };

const none: Counts = { manifestos: 0, versions: 0, withdrawn: 0, pledges: 0, changes: 0 };

/** What one entry adds to the tallies: each list and value once, without those it leaves as they are. */
export function tallySteps(
  entry: Pick<LedgerEntry, "kind" | "manifesto">,
  standing: { readonly before: Standing | null; readonly after: Standing },
  pledges: { readonly before: readonly LedgerPledge[]; readonly after: readonly LedgerPledge[] },
  changes: readonly PublishedChange[],
): TallyStep[] {
  const sign = entry.kind === "published" ? 1 : -1;
  const heard = changes.filter(({ change }) => !isSilent(change));
  const stood = standing.before?.version != null;
  const whole: Counts = {
    manifestos: Number(standing.after.version !== null) - Number(stood),
    versions: sign,
    withdrawn: sign === 1 ? 0 : 1,
    pledges: pledges.after.length - pledges.before.length,
    changes: sign * heard.length,
  };
  const { party, area, election } = manifestoParts(entry.manifesto);
  return [
    { of: "total", value: "all", counts: whole },
    { of: "party", value: party, counts: whole },
    { of: "area", value: area, counts: whole },
    { of: "election", value: election, counts: whole },
    ...topicSteps(pledges, heard, sign),
  ];
}

function topicSteps(
  pledges: { readonly before: readonly LedgerPledge[]; readonly after: readonly LedgerPledge[] },
  changes: readonly PublishedChange[],
  sign: number,
): TallyStep[] {
  const topics = new Map<number, { pledges: number; changes: number }>();
  const of = (major: number) => {
    const counts = topics.get(major) ?? { pledges: 0, changes: 0 };
    topics.set(major, counts);
    return counts;
  };
  for (const { topic } of pledges.before) of(topic.major).pledges--;
  for (const { topic } of pledges.after) of(topic.major).pledges++;
  for (const { change } of changes) for (const major of new Set(topicsOf(change))) of(major).changes += sign;
  return [...topics]
    .filter(([, counts]) => counts.pledges !== 0 || counts.changes !== 0)
    .sort(([a], [b]) => a - b)
    .map(([major, counts]) => ({ of: "topic", value: String(major), counts: { ...none, ...counts } }));
}
