import type { LineGroup } from "./group-lines.ts";

/** Points by which items of one list may differ in indentation: numbers are set to the right. */
const TOLERANCE = 4;
/** Items further on at which an outer list's style is looked for. */
const MAX_LOOK = 200;

type Item = {
  readonly indent: number;
  /** The indentation of its words. */
  readonly words: number;
  readonly style: string;
  /** Its number in a numbered list, else null. */
  readonly number: number | null;
};

/**
 * Gives the items of one list, in order, their levels from 1, by indentation and style. At one indentation
 * another style is a level of its own ("1." with "•" flush below it) if the style before comes back, for
 * numbers with the next one; else it is another list at the same level.
 */
export function listDepths(groups: readonly LineGroup[]): number[] {
  const items = groups.map(toItem);
  let open: Item[] = [];
  return items.map((item, i) => {
    open = open.filter(
      (level) => level.indent <= item.indent + TOLERANCE || level.words <= item.words + TOLERANCE,
    );
    const same = open.findIndex((level) => level.style === item.style && isBeside(level, item));
    const beside = open.findIndex((level) => isBeside(level, item));
    if (same >= 0) open = [...open.slice(0, same), item];
    else if (beside >= 0 && !comesBack(open.at(-1) ?? item, items, i))
      open = [...open.slice(0, beside), item];
    else open.push(item);
    return open.length;
  });
}

function toItem({ lines: [first], marker }: LineGroup): Item {
  return {
    indent: first.left - first.regionLeft,
    words: first.wordsLeft - first.regionLeft,
    style: marker?.style ?? "",
    number: marker?.numbered ? Number.parseInt(first.text.replace(/^\D+/, ""), 10) : null,
  };
}

const isBeside = (a: Item, b: Item): boolean =>
  Math.abs(a.indent - b.indent) <= TOLERANCE ||
  (a.words > a.indent && Math.abs(a.words - b.words) <= TOLERANCE);

/** Whether the list goes on with the outer item's style after the items that begin at `from`. */
function comesBack(outer: Item, items: readonly Item[], from: number): boolean {
  for (const item of items.slice(from, from + MAX_LOOK)) {
    if (item.indent < outer.indent - TOLERANCE && item.words < outer.words - TOLERANCE) return false;
    if (item.style === outer.style && isBeside(item, outer)) {
      return outer.number === null || Number.isNaN(outer.number) || item.number === outer.number + 1;
    }
  }
  return false;
}
