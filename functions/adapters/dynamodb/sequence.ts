import { z } from "zod";
import type { UploadId } from "../../core/model.ts";
import { keys } from "./keys.ts";
import type { RowKey, Table } from "./table.ts";

const intentRow = z.object({ place: z.int().positive() });

/** Whom a place belongs to. */
type Holder = { readonly upload: UploadId };

/**
 * A gapless sequence of places (a manifesto's version numbers, the ledger's entries), each taken once, by
 * one upload, which takes at most one place in it.
 *
 * DynamoDB can make a put depend on what stands in that row only, so "take the next place, unless I have
 * one already" takes two rows. Before it puts a place, an upload writes down which one it is trying for;
 * it turns to another place only after it has seen that one in another's hands, which is final. So
 * whatever crashes between, or runs twice at once, the place an upload holds is always the one written down.
 */
export class Sequence<T extends Holder> {
  readonly #table: Table;
  readonly #name: "VERSION" | "LEDGER";
  readonly #rowKey: (place: number) => RowKey;
  readonly #schema: z.ZodType<T>;

  constructor(
    table: Table,
    name: "VERSION" | "LEDGER",
    rowKey: (place: number) => RowKey,
    schema: z.ZodType<T>,
  ) {
    this.#table = table;
    this.#name = name;
    this.#rowKey = rowKey;
    this.#schema = schema;
  }

  /** What stands in a place. */
  async at(place: number): Promise<T | null> {
    return this.#table.get(this.#rowKey(place), this.#schema);
  }

  /** What the upload put into its place; null if it holds none. */
  async heldBy(upload: UploadId): Promise<T | null> {
    const place = await this.#intent(upload);
    const holder = place === null ? null : await this.at(place);
    return holder?.upload === upload ? holder : null;
  }

  /**
   * Tries to put `value` into `place`. The place before it must have been seen taken.
   * Answers whether the upload holds this place now; false if it holds, or must first try, another one,
   * or if another upload took it: look at the sequence's end again.
   */
  async take(place: number, value: T): Promise<boolean> {
    const { upload } = value;
    if (!(await this.#intend(upload, place))) return false;
    if (await this.#table.putIf(this.#rowKey(place), value)) return true;
    return (await this.at(place))?.upload === upload;
  }

  async #intent(upload: UploadId): Promise<number | null> {
    const row = await this.#table.get(keys.intent(upload, this.#name), intentRow);
    return row?.place ?? null;
  }

  async #intend(upload: UploadId, place: number): Promise<boolean> {
    const key = keys.intent(upload, this.#name);
    const current = await this.#intent(upload);
    if (current === place) return true;
    if (current === null) return this.#table.putIf(key, { place });
    const holder = await this.at(current);
    if (holder === null || holder.upload === upload) return false;
    return this.#table.putIf(
      key,
      { place },
      { expression: "place = :current", values: { ":current": current } },
    );
  }
}
