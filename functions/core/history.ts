import type { ManifestoId, PledgeId, Quote } from "./model.ts";
import type { PledgeEvent } from "./pledge-events.ts";

/** One pledge through all versions, with those it was split into, merged with or came from. */
export type PledgeHistory = {
  readonly pledge: PledgeId;
  readonly manifesto: ManifestoId;
  /** Every pledge of the family, by the version in which it first appears. */
  readonly pledges: readonly PledgeLine[];
  /** What befell them, each change once, in the order of versions: the edges between the lines. */
  readonly steps: readonly PledgeStep[];
  /** False if the family is larger than what was read. */
  readonly complete: boolean;
};

/** What befell a pledge or several in one version, and whether that version was withdrawn since. */
export type PledgeStep = Omit<PledgeEvent, "pledge" | "quote"> & { readonly withdrawn: boolean };

/** From when to when a pledge stands, in the versions that what stands comes from. */
export type PledgeLine = {
  readonly pledge: PledgeId;
  /** The version in which it was first stated or found. */
  readonly since: number;
  /** The version in which it was dropped, or went into another; null if it stands, or stood in withdrawn ones only. */
  readonly until: number | null;
  /** Whether it is in the version that stands. */
  readonly stands: boolean;
  /** How it read last. */
  readonly quote: Quote | null;
};

/** What was withdrawn of a manifesto, by the numbers of its versions. */
export type WithdrawnVersions = {
  readonly withdrawn: { has(version: number): boolean };
  /** Those of them that what stands does not come from: no version followed them, or only such as are apart too. */
  readonly apart: { has(version: number): boolean };
};

/**
 * The history of a pledge from the events of its family; null if there is none.
 *
 * @param complete whether `events` holds the whole family
 */
export function historyOf(
  pledge: PledgeId,
  events: readonly PledgeEvent[],
  { withdrawn, apart }: WithdrawnVersions,
  complete: boolean,
): PledgeHistory | null {
  const ordered = events.toSorted((a, b) => a.version - b.version || (a.pledge < b.pledge ? -1 : 1));
  const own = ordered.find((event) => event.pledge === pledge);
  if (own === undefined) return null;
  const steps = new Map<string, PledgeStep>();
  for (const { pledge: _, quote: __, ...step } of ordered) {
    const edge = JSON.stringify([step.version, step.kind, step.from, step.to]);
    steps.set(edge, { ...step, withdrawn: withdrawn.has(step.version) });
  }
  const lines = Map.groupBy(ordered, (event) => event.pledge);
  return {
    pledge,
    manifesto: own.manifesto,
    pledges: [...lines].map(([id, all]) => lineOf(id, all, apart)),
    steps: [...steps.values()],
    complete,
  };
}

function lineOf(
  pledge: PledgeId,
  events: readonly PledgeEvent[],
  apart: WithdrawnVersions["apart"],
): PledgeLine {
  const counted = events.filter(({ version }) => !apart.has(version));
  const last = counted.at(-1);
  const told = counted.length > 0 ? counted : events;
  return {
    pledge,
    since: told[0]?.version ?? 0,
    until: last !== undefined && last.quote === null ? last.version : null,
    stands: last !== undefined && last.quote !== null,
    quote: told.findLast((event) => event.quote !== null)?.quote ?? null,
  };
}

/** The other pledges that these events lead to. */
export function relatives(events: readonly PledgeEvent[]): PledgeId[] {
  return [...new Set(events.flatMap(({ from, to }) => [...from, ...to]))];
}
