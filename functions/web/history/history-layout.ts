import type { PledgeHistory, PledgeStep } from "../../core/history.ts";
import type { PledgeId } from "../../core/model.ts";

/** Sizes of the drawing, in its own units. */
const sizes = { column: 96, row: 44, margin: 30, head: 26 } as const;
/** Versions up to which every one has a column; of more, only those in which something happened, and the latest. */
const everyVersion = 24;

/** One pledge of the family: a line from where it began to where it ended. */
export type PlacedLine = {
  readonly pledge: PledgeId;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  /** Whether it was dropped at its end, and did not go into another. */
  readonly isDropped: boolean;
};

/** A version in which something befell a pledge. */
export type PlacedStep = { readonly step: PledgeStep; readonly x: number; readonly y: number };

/** Where one pledge became, or went into, another. */
export type PlacedJoint = { readonly path: string };

export type HistoryLayout = {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly version: number; readonly x: number }[];
  readonly lines: readonly PlacedLine[];
  readonly joints: readonly PlacedJoint[];
  readonly steps: readonly PlacedStep[];
};

/** Places a family of pledges: versions from left to right, each pledge on a row of its own. */
export function layOutHistory({ pledges, steps }: PledgeHistory, latest: number): HistoryLayout {
  const versions = columnsOf(steps, latest);
  const xs = new Map(versions.map((version, i) => [version, sizes.margin + i * sizes.column]));
  const ys = new Map(pledges.map(({ pledge }, i) => [pledge, sizes.head + sizes.margin + i * sizes.row]));
  const x = (version: number) => xs.get(version) ?? sizes.margin;
  const y = (pledge: PledgeId) => ys.get(pledge) ?? sizes.head + sizes.margin;
  const goesOnIn = (until: number, pledge: PledgeId) =>
    steps.some(
      ({ version, from, to }) =>
        version === until && from.includes(pledge) && to.length > 0 && !to.includes(pledge),
    );
  const lastToldOf = (pledge: PledgeId) =>
    steps.findLast(({ from, to }) => from.includes(pledge) || to.includes(pledge))?.version ?? latest;

  const lines = pledges.map(({ pledge, since, until, stands }): PlacedLine => {
    const goesOn = until !== null && goesOnIn(until, pledge);
    const isDropped = until !== null && !goesOn;
    const end = stands ? latest : (until ?? lastToldOf(pledge));
    return {
      pledge,
      y: y(pledge),
      from: x(since),
      to: Math.max(x(since), x(goesOn ? before(versions, end) : end)),
      isDropped,
    };
  });
  const joints = steps.flatMap(({ version, from, to }) =>
    from.flatMap((source) =>
      to
        .filter((target) => target !== source && !(from.includes(target) && to.includes(source)))
        .map((target) => ({
          path: curve(x(before(versions, version)), y(source), x(version), y(target)),
        })),
    ),
  );
  const placed = steps.flatMap((step) =>
    [...new Set(step.to.length > 0 ? step.to : step.from)].map((pledge) => ({
      step,
      x: x(step.version),
      y: y(pledge),
    })),
  );
  return {
    width: 2 * sizes.margin + (versions.length - 1) * sizes.column,
    height: sizes.head + 2 * sizes.margin + (pledges.length - 1) * sizes.row,
    columns: versions.map((version) => ({ version, x: x(version) })),
    lines,
    joints,
    steps: placed,
  };
}

function columnsOf(steps: readonly PledgeStep[], latest: number): number[] {
  const told = [...new Set([...steps.map(({ version }) => version), latest])].sort((a, b) => a - b);
  const first = told[0] ?? latest;
  const count = (told.at(-1) ?? latest) - first + 1;
  return count > everyVersion ? told : Array.from({ length: count }, (_, i) => first + i);
}

/** The column before a version's, or the version's own if it is the first. */
const before = (versions: readonly number[], version: number) =>
  versions[Math.max(0, versions.indexOf(version) - 1)] ?? version;

function curve(x0: number, y0: number, x1: number, y1: number): string {
  const half = (x0 + x1) / 2;
  return `M${x0} ${y0}C${half} ${y0} ${half} ${y1} ${x1} ${y1}`;
}
