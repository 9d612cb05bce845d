import type { Band, Flow, TopicRow } from "./flow.ts";

/** Sizes of the drawing, in its own units; a browser scales it to the page. */
const sizes = { width: 720, labels: 210, counts: 44, bar: 10, gap: 14, least: 18, stub: 0.2 } as const;
/** Height that all pledges share, more where there are more topics; few are not drawn thicker than `thickest` each. */
const pledgesHeight = (topics: number) => Math.min(560, 120 + 60 * topics);
const thickest = 12;

/** Where a topic stands: its row, and the height of its bar on either side, in the middle of the row. */
export type PlacedTopic = {
  readonly topic: TopicRow;
  readonly top: number;
  readonly middle: number;
  readonly before: number;
  readonly after: number;
};

/** A band as the outline of its shape. */
export type PlacedBand = { readonly band: Band; readonly path: string };

/** A drawing: x of the bars, and everything placed; plain numbers, so that the same flow is always drawn alike. */
export type FlowLayout = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bar: number;
  readonly topics: readonly PlacedTopic[];
  readonly bands: readonly PlacedBand[];
};

/**
 * Places a flow: one row a topic, its pledges before as a bar on the left and those after on the right, each in the
 * middle of the row with its bands stacked from its top. Topics stand level on both sides, so that what stayed flows
 * straight.
 */
export function layOut({ topics, bands }: Flow): FlowLayout {
  const left = sizes.labels + sizes.counts;
  const right = sizes.width - sizes.counts;
  const total = topics.reduce((sum, { before, after }) => sum + Math.max(before, after), 0);
  const thickness = Math.min(thickest, pledgesHeight(topics.length) / Math.max(1, total));

  let top = 0;
  const placed = topics.map((topic): PlacedTopic => {
    const [before, after] = [topic.before * thickness, topic.after * thickness];
    const height = Math.max(before, after, sizes.least);
    const row = { topic, top, middle: top + height / 2, before, after };
    top += height + sizes.gap;
    return row;
  });

  const starts = (side: "before" | "after") =>
    new Map(placed.map((row) => [row.topic.major, row.middle - row[side] / 2]));
  const before = stacked(
    bands,
    ({ from }) => from,
    (band) => band.before * thickness,
    starts("before"),
  );
  const after = stacked(
    bands,
    ({ to }) => to,
    (band) => band.after * thickness,
    starts("after"),
  );
  const [x0, x1] = [left + sizes.bar, right - sizes.bar];
  return {
    width: sizes.width,
    height: Math.max(0, top - sizes.gap),
    left,
    right: x1,
    bar: sizes.bar,
    topics: placed,
    bands: bands.map((band, k) => ({ band, path: outline(before[k] ?? null, after[k] ?? null, x0, x1) })),
  };
}

type Edge = readonly [top: number, bottom: number] | null;

/** Where each band meets the bar of its topic: stacked from the bar's top, in the order of the bands. */
function stacked(
  bands: readonly Band[],
  topicOf: (band: Band) => number | null,
  heightOf: (band: Band) => number,
  starts: ReadonlyMap<number, number>,
): Edge[] {
  const next = new Map(starts);
  return bands.map((band) => {
    const topic = topicOf(band);
    if (topic === null) return null;
    const top = next.get(topic) ?? 0;
    next.set(topic, top + heightOf(band));
    return [top, top + heightOf(band)];
  });
}

/** From edge to edge in a curve; with one edge only, a stub that tapers off. */
function outline(from: Edge, to: Edge, x0: number, x1: number): string {
  const stub = (x1 - x0) * sizes.stub;
  if (from !== null && to !== null) {
    const half = (x0 + x1) / 2;
    return (
      `M${n(x0)} ${n(from[0])}C${n(half)} ${n(from[0])} ${n(half)} ${n(to[0])} ${n(x1)} ${n(to[0])}` +
      `V${n(to[1])}C${n(half)} ${n(to[1])} ${n(half)} ${n(from[1])} ${n(x0)} ${n(from[1])}Z`
    );
  }
  const edge = from ?? to;
  if (edge === null) return "";
  const [base, tip] = from === null ? [x1, x1 - stub] : [x0, x0 + stub];
  return `M${n(base)} ${n(edge[0])}L${n(tip)} ${n((edge[0] + edge[1]) / 2)}L${n(base)} ${n(edge[1])}Z`;
}

/** To a tenth, without a trailing zero. */
const n = (value: number) => String(Math.round(value * 10) / 10);
