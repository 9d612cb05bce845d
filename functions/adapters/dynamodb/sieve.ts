import type { z } from "zod";
import type { Page } from "../../ports.ts";
import { writeCursor } from "./cursor.ts";
import type { List, RowKey } from "./list.ts";

type Attributes = Readonly<Record<string, unknown>>;

/** Which rows of a list are wanted, and how many a request looks at, at most, to find them. */
export type Sieve<T> = {
  /**
   * Says of one row after the other, in the list's order, whether it is wanted.
   *
   * @param last the key of the row before the first; null at the start of the list
   */
  readonly wanted: (last: RowKey | null) => (row: T) => boolean;
  readonly examined: number;
};

/** Rows of a list that one request looked at, between two keys: null where the list starts, or ends. */
export type Examined = {
  readonly rows: readonly Attributes[];
  readonly start: RowKey | null;
  readonly end: Attributes | null;
};

/** One page of the rows looked at: all, or those that are wanted, and where the list goes on. */
export function sifted<T>(
  list: List,
  { rows, start, end }: Examined,
  limit: number,
  schema: z.ZodType<T>,
  only?: Sieve<T>,
): Page<T> {
  const items: T[] = [];
  const isWanted = only?.wanted(start) ?? (() => true);
  let last: Attributes | undefined;
  for (const row of rows) {
    const value = schema.parse(row);
    const wanted = isWanted(value);
    if (wanted && items.length === limit) return { items, next: writeCursor(list, last ?? row) };
    if (wanted) items.push(value);
    last = row;
  }
  return { items, next: end === null ? null : writeCursor(list, end) };
}
