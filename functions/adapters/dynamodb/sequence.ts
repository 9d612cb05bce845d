import { z } from "zod";
import type { ListKey, RowKey } from "./list.ts";
import type { Table } from "./table.ts";

const intentRow = z.object({ place: z.int().positive() });

/** Who takes a place: where it writes down which one, and how its own place is known. */
export type Act<T> = { readonly intent: RowKey; readonly isOf: (held: T) => boolean };

/**
 * A gapless sequence of places (a manifesto's version numbers, the ledger's entries), each taken once, by one act:
 * the publication of an upload, or the withdrawal of what it became. An act takes at most one place.
 *
 * DynamoDB can make a put depend on what stands in that row only, so "take the next place, unless I have
 * one already" takes two rows. Before an act puts a place, it writes down which one it is trying for;
 * it turns to another place only after it has seen that one in another's hands, which is final. So
 * whatever crashes between, or runs twice at once, the place an act holds is always the one written down.
 */
export class Sequence<T> {
  readonly #table: Table;
  readonly #rowKey: (place: number) => RowKey;
  readonly #schema: z.ZodType<T>;

  constructor(table: Table, rowKey: (place: number) => RowKey, schema: z.ZodType<T>) {
    this.#table = table;
    this.#rowKey = rowKey;
    this.#schema = schema;
  }

  /** What stands in a place. */
  async at(place: number): Promise<T | null> {
    return this.#table.get(this.#rowKey(place), this.#schema);
  }

  /** What the act put into its place; null if it holds none. */
  async heldBy(act: Act<T>): Promise<T | null> {
    const place = await this.#intent(act);
    const held = place === null ? null : await this.at(place);
    return held !== null && act.isOf(held) ? held : null;
  }

  /**
   * Tries to put `value` into `place`. The place before it must have been seen taken.
   * Answers whether the act holds this place now; false if it holds, or must first try, another one,
   * or if another act took it: look at the sequence's end again.
   */
  async take(place: number, act: Act<T>, value: T, list?: ListKey): Promise<boolean> {
    if (!(await this.#intend(act, place))) return false;
    if (await this.#table.putIf({ ...this.#rowKey(place), ...list }, value as object)) return true;
    const held = await this.at(place);
    return held !== null && act.isOf(held);
  }

  async #intent({ intent }: Act<T>): Promise<number | null> {
    return (await this.#table.get(intent, intentRow))?.place ?? null;
  }

  async #intend(act: Act<T>, place: number): Promise<boolean> {
    const current = await this.#intent(act);
    if (current === place) return true;
    if (current === null) return this.#table.putIf(act.intent, { place });
    const held = await this.at(current);
    if (held === null || act.isOf(held)) return false;
    return this.#table.putIf(
      act.intent,
      { place },
      { expression: "place = :current", values: { ":current": current } },
    );
  }
}
