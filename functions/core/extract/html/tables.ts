import { foldSpace } from "../letters.ts";
import type { PageElement } from "./page-node.ts";

/** Characters of a cell above which a table is a page's layout and not data. */
const MAX_CELL = 400;

/** Whether a table holds data: rows of at least two short cells without blocks of their own. */
export function isDataTable(table: PageElement): boolean {
  if ([...table.querySelectorAll("table, ul, ol, h1, h2, h3, h4, h5, h6")].length > 0) return false;
  const rows = rowsOf(table);
  return rows.some((row) => row.length > 1) && rows.flat().every((cell) => cell.length <= MAX_CELL);
}

/** A table's text: cells joined by " | ", rows by line breaks, rows without words left out. */
export function tableText(table: PageElement): string {
  return rowsOf(table)
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => row.join(" | "))
    .join("\n");
}

const rowsOf = (table: PageElement): string[][] =>
  [...table.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("td, th")].map((cell) => foldSpace(cell.textContent ?? "")),
  );
