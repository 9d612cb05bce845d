/** What stands in one cell of a table; null is an empty one. */
export type Cell = string | number | boolean | null;
/** A table's columns in order, by name. Names and their order are part of the API: new ones come last. */
export type Columns<T> = Readonly<Record<string, (item: T) => Cell>>;

/** What spreadsheets take for the start of a formula, full-width signs too (Apple Numbers does). */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
/** What a cell can only hold between quotes. */
const special = /[",\r\n]/;

/**
 * A table as RFC 4180 has it, with a header row. Spreadsheets run cells that begin like a formula, and what stands in
 * them comes from documents of strangers: such cells get an apostrophe in front, which spreadsheets take for "text".
 */
export function csvOf<T>(items: readonly T[], columns: Columns<T>): string {
  const readers = Object.values(columns);
  const rows = [Object.keys(columns), ...items.map((item) => readers.map((read) => read(item)))];
  return rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

function written(cell: Cell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
