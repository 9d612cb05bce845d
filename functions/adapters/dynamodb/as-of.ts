import type { Condition } from "./condition.ts";
import type { ListKey, RowKey } from "./list.ts";
import type { Table } from "./table.ts";

/** Rows that one entry of the ledger after the other writes: each names the latest entry that wrote it. */

/** Writes such a row: it stays as the latest entry wrote it, whoever comes late. */
export async function putAsOf(
  table: Table,
  entry: number,
  key: RowKey & Partial<ListKey>,
  value: object,
): Promise<void> {
  await table.putIf(key, { ...value, asOf: entry }, beforeEntry(entry));
}

/** Adds to counts what an entry adds to them, once, in the order of entries. */
export async function addAsOf(
  table: Table,
  entry: number,
  key: RowKey,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  await table.addIf(key, counts, { asOf: entry }, beforeEntry(entry));
}

/** Holds of a row that no entry up to this one wrote. */
const beforeEntry = (entry: number): Condition => ({
  expression: "attribute_not_exists(asOf) or asOf < :entry",
  values: { ":entry": entry },
});
