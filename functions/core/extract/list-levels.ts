type Level = { readonly indent: number; readonly style: string };

/**
 * Turns indentation and marker style of list items, given in order, into levels from 1. A deeper indent
 * opens a level; at one indent, another style opens a level too ("1." with "•" flush below it), and the
 * return of a style closes what was opened since.
 */
export class ListLevels {
  #open: Level[] = [];
  readonly #tolerance: number;

  /** @param tolerance indents this close are one, in the unit of the indents */
  constructor(tolerance: number) {
    this.#tolerance = tolerance;
  }

  /** The item's level; 1 is the outermost. */
  enter(indent: number, style: string): number {
    this.#open = this.#open.filter((level) => level.indent <= indent + this.#tolerance);
    const same = this.#open.findIndex(
      (level) => level.style === style && Math.abs(level.indent - indent) <= this.#tolerance,
    );
    if (same >= 0) this.#open.length = same + 1;
    else this.#open.push({ indent, style });
    return this.#open.length;
  }

  /** Ends the list: the next item starts at level 1. */
  end(): void {
    this.#open = [];
  }
}
