import type { WordBlock, WordParagraph } from "./word-block.ts";
import { childOf, propertyOf, type XmlElement } from "./xml.ts";

/** Letters of a cell above which a table is the page's layout and not data. */
const MAX_CELL = 400;

const wrappers = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"]);

/**
 * A table's rows of cells. A cell that goes on from the row above is an empty one.
 *
 * @param leaveOut is told the rows that a tracked change deleted
 */
export function rowsOf(table: XmlElement, leaveOut: (row: XmlElement) => void): XmlElement[][] {
  return within(table, "w:tr").flatMap((row) => {
    if (childOf(childOf(row, "w:trPr"), "w:del")) {
      leaveOut(row);
      return [];
    }
    return [within(row, "w:tc").map((cell) => (goesOn(cell) ? empty : cell))];
  });
}

const empty: XmlElement = { name: "w:tc", attributes: new Map(), children: [] };

function goesOn(cell: XmlElement): boolean {
  const properties = childOf(cell, "w:tcPr");
  return childOf(properties, "w:vMerge") !== undefined && propertyOf(properties, "w:vMerge") !== "restart";
}

/** Children of a name, in content controls too. */
function within(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    if (child.name === name) return [child];
    return wrappers.has(child.name) ? within(child, name) : [];
  });
}

/** Whether a table holds data: several columns of short cells, without lists, headings or tables in them. */
export function isDataTable(rows: readonly (readonly (readonly WordBlock[])[])[]): boolean {
  const columns = new Set(
    rows.flatMap((cells) => cells.flatMap((cell, i) => (cell.some(hasWords) ? [i] : []))),
  );
  return columns.size > 1 && rows.every((cells) => cells.every(isDataCell));
}

function isDataCell(cell: readonly WordBlock[]): boolean {
  const words = cell.filter(hasWords);
  const length = words.reduce((sum, block) => sum + (block.kind === "paragraph" ? block.letters : 0), 0);
  return length <= MAX_CELL && words.every((block) => block.kind === "paragraph" && isPlain(block));
}

const isPlain = ({ list, outline, style }: WordParagraph): boolean =>
  ((list ?? style.list)?.id ?? "0") === "0" && (outline ?? style.heading ?? 0) === 0;

const hasWords = (block: WordBlock): boolean => block.kind === "table" || (!block.note && block.letters > 0);
