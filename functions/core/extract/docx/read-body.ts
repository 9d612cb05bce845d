import { foldSpace } from "../letters.ts";
import type { Fields } from "./fields.ts";
import type { LeftOutWords } from "./left-out-words.ts";
import { RunReader } from "./read-runs.ts";
import { isShaded } from "./run-format.ts";
import { readIndent, readList, type Styles } from "./styles.ts";
import { isDataTable, rowsOf } from "./tables.ts";
import { unwrap } from "./unwrap.ts";
import type { WordBlock, WordParagraph } from "./word-block.ts";
import { childOf, propertyOf, type XmlElement } from "./xml.ts";

/** What reading a body needs to know of its document. */
export type BodyContext = {
  readonly styles: Styles;
  readonly fields: Fields;
  /** Foot- and endnotes by kind and id, as in "footnote 2". */
  readonly notes: ReadonlyMap<string, XmlElement>;
  /** Whether white words cannot stand on a picture or coloured page. */
  readonly whitePaper: boolean;
};

/**
 * Reads the body of a Word document to blocks, with tracked changes accepted.
 *
 * @param leftOut is told the words that are no part of the text
 */
export function readBody(body: XmlElement, context: BodyContext, leftOut: LeftOutWords): WordBlock[] {
  return new BodyReader(context, leftOut).read(body);
}

class BodyReader {
  readonly #context: BodyContext;
  readonly #leftOut: LeftOutWords;
  readonly #runs: RunReader;
  readonly #readNotes = new Set<string>();
  #blocks: WordBlock[] = [];
  #inNote = false;
  /** How many tables and text boxes, which may be coloured, are around. */
  #framed = 0;

  constructor(context: BodyContext, leftOut: LeftOutWords) {
    this.#context = context;
    this.#leftOut = leftOut;
    this.#runs = new RunReader(context.styles, context.fields, leftOut);
  }

  read(body: XmlElement): WordBlock[] {
    this.#visit(body);
    return this.#blocks;
  }

  #visit(element: XmlElement): void {
    for (const child of element.children) {
      if (typeof child === "string") continue;
      if (child.name === "w:p") this.#paragraph(child);
      else if (child.name === "w:tbl") this.#table(child);
      else {
        const unwrapped = unwrap(child);
        for (const one of unwrapped?.leftOut ?? []) this.#leftOut.element(one);
        if (unwrapped?.read) this.#visit(unwrapped.read);
      }
    }
  }

  #paragraph(element: XmlElement): void {
    const properties = childOf(element, "w:pPr");
    const style = this.#context.styles.ofParagraph(propertyOf(properties, "w:pStyle"));
    const run = isShaded(properties) ? { ...style.run, shaded: true } : style.run;
    if (style.role === "contents") this.#leftOut.element(element);
    else this.#runs.read(element, run, this.#context.whitePaper && this.#framed === 0);
    const mark = childOf(properties, "w:rPr");
    // Without its mark a paragraph goes on in the next one.
    if (childOf(mark, "w:del") || childOf(mark, "w:moveFrom")) return;
    const outline = propertyOf(properties, "w:outlineLvl");
    this.#blocks.push({
      kind: "paragraph",
      ...this.#runs.takeText(),
      style,
      outline: outline === undefined ? null : (Number(outline) + 1) % 10 || 0,
      list: readList(properties),
      indent: readIndent(properties),
      note: this.#inNote,
    });
    this.#anchored();
  }

  /** Reads what is anchored in the paragraph just ended: its text boxes, then its notes. */
  #anchored(): void {
    const { boxes, notes } = this.#runs.takeAnchored();
    this.#framed++;
    for (const box of boxes) this.#visit(box);
    this.#framed--;
    for (const key of notes) {
      const note = this.#context.notes.get(key);
      if (!note || this.#readNotes.has(key)) continue;
      this.#readNotes.add(key);
      this.#inNote = true;
      this.#visit(note);
      this.#inNote = false;
    }
  }

  #table(element: XmlElement): void {
    this.#framed++;
    const rows = rowsOf(element, (row) => this.#leftOut.element(row)).map((cells) =>
      cells.map((cell) => this.#apart(cell)),
    );
    this.#framed--;
    const isData = isDataTable(rows);
    if (isData) this.#blocks.push({ kind: "table", rows: rows.map((cells) => cells.map(textOf)) });
    for (const block of rows.flat(2)) if (!isData || !isOfCell(block)) this.#blocks.push(block);
  }

  /** The blocks of a cell, which do not come among the others yet. */
  #apart(cell: XmlElement): WordBlock[] {
    const outer = this.#blocks;
    this.#blocks = [];
    this.#visit(cell);
    const own = this.#blocks;
    this.#blocks = outer;
    return own;
  }
}

const isOfCell = (block: WordBlock): block is WordParagraph => block.kind === "paragraph" && !block.note;

const textOf = (cell: readonly WordBlock[]): string =>
  foldSpace(
    cell
      .filter(isOfCell)
      .flatMap((block) => block.lines.map((line) => line.text))
      .join(" "),
  );
