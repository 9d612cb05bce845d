import type { LabelledRow } from "./read-labelled.ts";

/** Which rows teach and which are asked about. */
export type Split = { readonly train: readonly LabelledRow[]; readonly test: readonly LabelledRow[] };

/** A row's place without its words: the units around it keep their distance from each other. */
const blank = (row: LabelledRow): LabelledRow => ({ ...row, text: "", label: null });

/**
 * Splits rows by lists of ids. Without any, all rows are on both sides; with one, all others are on the other
 * side. Rows to be asked about are blank among those that teach, so that not even their words are seen there;
 * all rows stand around those that are asked about.
 */
export function splitRows(
  rows: readonly LabelledRow[],
  trainIds: ReadonlySet<string> | null,
  testIds: ReadonlySet<string> | null,
): Split {
  if (trainIds === null && testIds === null) return { train: rows, test: rows };
  const isIn = (ids: ReadonlySet<string> | null, { id }: LabelledRow) =>
    id !== null && (ids?.has(id) ?? false);
  const teaches = (row: LabelledRow) => (trainIds === null ? !isIn(testIds, row) : isIn(trainIds, row));
  const isAsked = (row: LabelledRow) => (testIds === null ? !teaches(row) : isIn(testIds, row));
  return {
    train: rows.map((row) => (teaches(row) && !isAsked(row) ? row : blank(row))),
    test: rows.map((row) => (isAsked(row) ? row : { ...row, label: null })),
  };
}

/** The ids of a list: a JSON array, or ids apart by line ends, commas or spaces; a first "id" is the column's name. */
export function parseIds(text: string): readonly string[] {
  const found = text
    .replaceAll(/[[\]"',]/g, " ")
    .split(/\s+/)
    .filter(Boolean);
  return found[0] === "id" ? found.slice(1) : found;
}
