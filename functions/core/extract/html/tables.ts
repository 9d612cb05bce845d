import { foldSpace } from "../letters.ts";
import { inline } from "./block-role.ts";
import { isElement, isText, type PageElement, type PageNode } from "./page-node.ts";

/** Characters of a cell above which a table is a page's layout and not data. */
const MAX_CELL = 400;

/** Whether a table holds data: several columns of short cells, without blocks of their own. */
export function isDataTable(table: PageElement): boolean {
  if ([...table.querySelectorAll("table, ul, ol, h1, h2, h3, h4, h5, h6, p + p, div + div")].length > 0)
    return false;
  const rows = rowsOf(table);
  const columns = new Set(rows.flatMap((row) => row.flatMap((cell, i) => (cell === "" ? [] : [i]))));
  return columns.size > 1 && rows.every((row) => row.every((cell) => cell.length <= MAX_CELL));
}

/** A table's text: cells joined by " | ", rows by line breaks, rows without words left out. */
export function tableText(table: PageElement): string {
  return rowsOf(table)
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => row.join(" | "))
    .join("\n");
}

/** A table's caption; empty where it has none. */
export function captionOf(table: PageElement): string {
  for (const child of table.childNodes) {
    if (isElement(child) && child.localName === "caption") return lineOf(child);
  }
  return "";
}

/** A cell that goes on from the row above stands as an empty one, so that columns keep their places. */
function rowsOf(table: PageElement): string[][] {
  const open: number[] = [];
  return [...table.querySelectorAll("tr")].map((row) => {
    const cells: string[] = [];
    const fill = (): void => {
      while ((open[cells.length] ?? 0) > 0) {
        open[cells.length] = (open[cells.length] ?? 0) - 1;
        cells.push("");
      }
    };
    for (const cell of row.querySelectorAll("td, th")) {
      fill();
      open[cells.length] = Math.min(MAX_SPAN, Number(cell.getAttribute("rowspan")) || 1) - 1;
      cells.push(lineOf(cell));
    }
    fill();
    return cells;
  });
}

/** An element's words on one line: where a block or line ends, words end. */
export function lineOf(element: PageElement): string {
  const parts: string[] = [];
  const waiting: PageNode[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) parts.push(node.textContent ?? "");
    else if (isElement(node)) {
      if (!inline.has(node.localName) || node.localName === "br") parts.push(" ");
      for (const child of [...node.childNodes].reverse()) waiting.push(child);
    }
  }
  return foldSpace(parts.join(""));
}

/** Rows that a cell may run over; a hostile one would claim thousands of cells. */
const MAX_SPAN = 200;
