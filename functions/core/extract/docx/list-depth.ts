/** A list item's place as Word keeps it. */
export type ItemPlace = {
  /** Id of the list, and depth in it from 0. */
  readonly list: string;
  readonly depth: number;
  /** Twentieths of a point. */
  readonly indent: number;
  /** Whether its mark is a number or letter. */
  readonly numbered: boolean;
  /** Whether a later item of this run of items is of the same list. */
  readonly goesOn: boolean;
};

/** Twentieths of a point by which items of one depth differ: 5 points, a third of what Word indents by. */
const TOLERANCE = 100;

/**
 * Turns the lists and indents of items, given in order, into levels from 1. Depth within a list counts as it
 * stands; other lists are nested by indentation, and bullets flush below a number are, if its list goes on.
 */
export class ListDepth {
  #open: ItemPlace[] = [];
  #interrupted = false;

  enter(item: ItemPlace): number {
    const again = (one: ItemPlace): boolean => one.list === item.list;
    if (this.#interrupted && !this.#open.some(again)) this.#open = [];
    this.#interrupted = false;
    const outer = this.#open.filter((one) =>
      again(one) ? one.depth < item.depth : one.indent <= item.indent + TOLERANCE,
    );
    const known = this.#open.findIndex((one) => again(one) && one.depth === item.depth);
    this.#open = known >= 0 ? this.#open.slice(0, known) : outer;
    const last = this.#open.at(-1);
    const flush = last && !again(last) && Math.abs(last.indent - item.indent) <= TOLERANCE;
    if (known < 0 && flush && !(last.numbered && last.goesOn && !item.numbered)) this.#open.pop();
    this.#open.push(item);
    return this.#open.length;
  }

  /** A paragraph stands here: only an item of a list that is open goes on with it. */
  interrupt(): void {
    this.#interrupted = true;
  }

  /** A heading stands here: the next item is at level 1. */
  end(): void {
    this.#open = [];
  }
}
