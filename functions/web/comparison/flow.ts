import { type Heading, headingOf } from "../../core/change/headline.ts";
import type { Change, Pledge } from "../../core/model.ts";
import { topicLabel } from "../../core/topics.ts";

/** What became of the pledges of a band, in the order in which bands are stacked. */
export const fates = ["unchanged", "changed", "dropped", "new"] as const;
export type Fate = (typeof fates)[number];

/** Pledges that share a fate and their topics: `from` is null for new ones, `to` for dropped ones. */
export type Band = {
  readonly fate: Fate;
  /** CAP major topics. */
  readonly from: number | null;
  readonly to: number | null;
  /** Pledges on either side; one that came apart into three of one topic is 1 before and 3 after. */
  readonly before: number;
  readonly after: number;
};

/** A topic with its pledges before and after. */
export type TopicRow = {
  readonly major: number;
  readonly label: string;
  readonly before: number;
  readonly after: number;
};

/** How pledges went from one list to the other, by topic. */
export type Flow = {
  /** The greatest first, those without a topic last. */
  readonly topics: readonly TopicRow[];
  /** By topic before, then after, in the order of `topics`; then by fate. */
  readonly bands: readonly Band[];
};

/**
 * Counts the flow of pledges by topic. A pledge whose words only moved is unchanged; its topic is that of the later
 * list on both sides, since only what stands around it can have made it another. One whose words stand but which reads
 * as a pledge on one side only is unchanged too, and counts on that side alone: its words went nowhere. One that split
 * or merged counts once on its side, in parts where the other side has several.
 *
 * @param changes all of a comparison's; their positions count the pledges of their side
 * @param after the later pledges, in document order: those that no change names are unchanged
 */
export function flowOf(changes: readonly Change[], after: readonly Pick<Pledge, "topic">[]): Flow {
  const bands = new Map<string, Band>();
  const add = (band: Band) => {
    const key = `${band.from} ${band.to} ${band.fate}`;
    const known = bands.get(key);
    bands.set(key, {
      ...band,
      before: band.before + (known?.before ?? 0),
      after: band.after + (known?.after ?? 0),
    });
  };
  const named = new Set(changes.flatMap((change) => change.after.map(({ position }) => position)));
  for (const [position, pledge] of after.entries()) {
    const topic = topicIn(pledge);
    if (!named.has(position)) add({ fate: "unchanged", from: topic, to: topic, before: 1, after: 1 });
  }
  for (const change of changes) bandsOf(change).forEach(add);
  const topics = rowsOf([...bands.values()]);
  const place = new Map<number | null, number>(topics.map(({ major }, i) => [major, i]));
  const placeOf = (topic: number | null) => place.get(topic) ?? topics.length;
  return {
    topics,
    bands: [...bands.values()].sort(
      (a, b) =>
        placeOf(a.from) - placeOf(b.from) ||
        placeOf(a.to) - placeOf(b.to) ||
        fates.indexOf(a.fate) - fates.indexOf(b.fate),
    ),
  };
}

/** Changes that readers would not call such: of place, spelling or layout, or of reading alone. */
const stillSays: ReadonlySet<Heading> = new Set(["unchanged", "moved", "rejudged"]);

/** The bands of one change: each of its pledges once, on its side. */
function bandsOf(change: Change): Band[] {
  const isKept = stillSays.has(headingOf(change));
  const [old, now] = [change.before.map(topicIn), change.after.map(topicIn)];
  if (now.length === 0)
    return old.map((from) =>
      isKept ? band("unchanged", from, from, 1, 0) : band("dropped", from, null, 1, 0),
    );
  if (old.length === 0)
    return now.map((to) => (isKept ? band("unchanged", to, to, 0, 1) : band("new", null, to, 0, 1)));
  const sources = isKept ? now : old;
  const fate = isKept ? "unchanged" : "changed";
  return sources.flatMap((from) => now.map((to) => band(fate, from, to, 1 / now.length, 1 / sources.length)));
}

const band = (fate: Fate, from: number | null, to: number | null, before: number, after: number): Band => ({
  fate,
  from,
  to,
  before,
  after,
});

const topicIn = ({ topic }: Pick<Pledge, "topic">) => topic.major;

function rowsOf(bands: readonly Band[]): TopicRow[] {
  const majors = new Set(bands.flatMap(({ from, to }) => [from, to]).filter((major) => major !== null));
  const count = (side: "before" | "after", isOf: (band: Band) => boolean) =>
    Math.round(bands.filter(isOf).reduce((sum, band) => sum + band[side], 0));
  return [...majors]
    .map((major) => ({
      major,
      label: topicLabel(major),
      before: count("before", ({ from }) => from === major),
      after: count("after", ({ to }) => to === major),
    }))
    .sort(
      (a, b) =>
        Number(a.major === 0) - Number(b.major === 0) ||
        b.before + b.after - (a.before + a.after) ||
        a.major - b.major,
    );
}
