import type { Rect } from "./draw/matrix.ts";
import { ladders } from "./rule-ladders.ts";
import type { Rule, RuledTable } from "./rules.ts";
import type { Shape } from "./shapes.ts";
import type { Stretch } from "./stretches.ts";

/** Points by which rules that meet, or that go on from each other, may miss each other. */
const TOLERANCE = 2;
/** Rules of one direction on a page, and places that a table's rules part it in: no table that people read has more. */
const MAX_RULES = 400;
const MAX_PLACES = 12_000;

/**
 * The tables that a page's rules draw: rules that touch each other and enclose two cells or more, and flat rules
 * one below the other between which texts stand in columns.
 *
 * @param texts what is written on the page
 */
export function ruledTables(
  shapes: readonly Shape[],
  texts: readonly (Stretch & { readonly baseline: number; readonly size: number })[],
): RuledTable[] {
  const rects = shapes.filter(({ kind }) => kind === "rule").map(({ rect }) => rect);
  const isFlat = ({ left, top, right, bottom }: Rect): boolean => right - left >= bottom - top;
  const flat = joinRules(rects.filter(isFlat).map(toFlat));
  const steep = joinRules(rects.filter((rect) => !isFlat(rect)).map(toSteep));
  if (flat.length > MAX_RULES || steep.length > MAX_RULES) return [];
  const sets = connected(flat, steep);
  const inSets = new Set(sets.flatMap((set) => set.flat));
  const closed = sets.flatMap((set) => {
    const cells = cellsBetween(set.flat, set.steep);
    return cells.length > 1 ? [{ cells }] : [];
  });
  const open = flat.filter((rule) => !inSets.has(rule));
  return [...closed, ...ladders(open, texts)];
}

const toFlat = ({ left, top, right, bottom }: Rect): Rule => ({
  at: (top + bottom) / 2,
  from: left,
  to: right,
});
const toSteep = ({ left, top, right, bottom }: Rect): Rule => ({
  at: (left + right) / 2,
  from: top,
  to: bottom,
});

/** Joins the pieces of rules that cells draw side by side. */
function joinRules(pieces: readonly Rule[]): Rule[] {
  const lines: Rule[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line?.[0] && piece.at - line[0].at <= TOLERANCE) line.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line) => {
    const rules: Rule[] = [];
    for (const piece of line.sort((a, b) => a.from - b.from)) {
      const last = rules.at(-1);
      if (last && piece.from - last.to <= TOLERANCE) last.to = Math.max(last.to, piece.to);
      else rules.push({ ...piece });
    }
    return rules;
  });
}

/** The rules in sets of those that touch each other. */
function connected(flat: readonly Rule[], steep: readonly Rule[]): { flat: Rule[]; steep: Rule[] }[] {
  const sets: { flat: Rule[]; steep: Rule[] }[] = flat.map((rule) => ({ flat: [rule], steep: [] }));
  for (const rule of steep) {
    const touched = sets.filter((set) => set.flat.some((other) => meet(other, rule)));
    const [first, ...rest] = touched;
    if (!first) continue;
    first.steep.push(rule);
    for (const set of rest) {
      first.flat.push(...set.flat.splice(0));
      first.steep.push(...set.steep.splice(0));
    }
  }
  return sets.filter((set) => set.flat.length > 1 && set.steep.length > 0);
}

const meet = (a: Rule, b: Rule): boolean => covers(a, b.at) && covers(b, a.at);
const covers = ({ from, to }: Rule, at: number): boolean => at >= from - TOLERANCE && at <= to + TOLERANCE;

/** Parts the rectangle around rules at every rule, and joins again the places that no rule parts. */
function cellsBetween(flat: readonly Rule[], steep: readonly Rule[]): Rect[] {
  const ys = placesOf(
    flat,
    steep.flatMap(({ from, to }) => [from, to]),
  );
  const xs = placesOf(
    steep,
    flat.flatMap(({ from, to }) => [from, to]),
  );
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns > MAX_PLACES) return [];
  const cells = new Map<number, Rect>();
  const owner = Array.from({ length: rows * columns }, (_, i) => i);
  const find = (place: number): number => {
    let root = place;
    while (owner[root] !== root) root = owner[root] ?? root;
    owner[place] = root;
    return root;
  };
  const isParted = (rules: readonly Rule[], at: number, along: number): boolean =>
    rules.some((rule) => Math.abs(rule.at - at) <= TOLERANCE && rule.from <= along && rule.to >= along);
  const middle = (places: readonly number[], i: number): number =>
    ((places[i] ?? 0) + (places[i + 1] ?? 0)) / 2;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column;
      const [x, y] = [middle(xs, column), middle(ys, row)];
      if (column > 0 && !isParted(steep, xs[column] ?? 0, y)) owner[find(place)] = find(place - 1);
      if (row > 0 && !isParted(flat, ys[row] ?? 0, x)) owner[find(place)] = find(place - columns);
    }
  }
  for (let place = 0; place < rows * columns; place++) {
    const [row, column] = [Math.floor(place / columns), place % columns];
    const [left = 0, right = 0] = xs.slice(column, column + 2);
    const [top = 0, bottom = 0] = ys.slice(row, row + 2);
    const cell = cells.get(find(place)) ?? { left, top, right, bottom };
    cells.set(find(place), {
      left: Math.min(cell.left, left),
      top: Math.min(cell.top, top),
      right: Math.max(cell.right, right),
      bottom: Math.max(cell.bottom, bottom),
    });
  }
  return [...cells.values()];
}

/** Where rules stand, and the outermost ends of those across, once each. */
function placesOf(rules: readonly Rule[], ends: readonly number[]): number[] {
  const outer = ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [];
  const all = [...rules.map(({ at }) => at), ...outer].sort((a, b) => a - b);
  return all.filter((at, i) => i === 0 || at - (all[i - 1] ?? 0) > TOLERANCE);
}
