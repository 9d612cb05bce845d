import { countLetters, foldSpace } from "../letters.ts";
import { Fields } from "./fields.ts";
import { ParagraphText } from "./paragraph-text.ts";
import { isShaded, type RunFormat, readRunFormat } from "./run-format.ts";
import { readIndent, readList, type Styles } from "./styles.ts";
import { readSymbol } from "./symbols.ts";
import { isDataTable, rowsOf } from "./tables.ts";
import type { WordBlock, WordParagraph } from "./word-block.ts";
import { childOf, childrenOf, propertyOf, textIn, type XmlElement } from "./xml.ts";

/** What stands around content without being part of it, so that the content is read as if it were not there. */
const wrappers = new Set(
  "w:ins w:moveTo w:customXml w:smartTag w:sdtContent w:hyperlink w:dir w:bdo w:txbxContent w:rubyBase".split(
    " ",
  ),
);
/** What a tracked change took away. */
const takenAway = new Set(["w:del", "w:moveFrom"]);
/** What may hold text boxes. */
const drawings = new Set(["w:drawing", "w:pict", "w:object"]);
/** Half points: letters this small cannot be read by people. */
const TINY = 4;

type Note = "footnote" | "endnote";

/** Reads the body of a Word document to blocks, with tracked changes accepted. */
export class BodyReader {
  readonly struck: string[] = [];
  readonly hidden: string[] = [];
  /** Letters of `w:t` elements that are no part of the text: tables of contents, deleted and unseen words. */
  leftOut = 0;
  readonly #styles: Styles;
  readonly #notes: ReadonlyMap<string, XmlElement>;
  readonly #readNotes = new Set<string>();
  readonly #fields: Fields;
  /** Whether white words cannot stand on a picture or coloured page. */
  readonly #whitePaper: boolean;
  #blocks: WordBlock[] = [];
  #text = new ParagraphText();
  #boxes: XmlElement[] = [];
  #references: string[] = [];
  #inNote = false;
  #colored = 0;

  constructor(styles: Styles, notes: ReadonlyMap<string, XmlElement>, fields: Fields, whitePaper: boolean) {
    this.#styles = styles;
    this.#notes = notes;
    this.#fields = fields;
    this.#whitePaper = whitePaper;
  }

  read(body: XmlElement): WordBlock[] {
    this.#visit(body);
    return this.#blocks;
  }

  #visit(element: XmlElement): void {
    for (const child of element.children) if (typeof child !== "string") this.#block(child);
  }

  #block(element: XmlElement): void {
    const { name } = element;
    if (name === "w:p") this.#paragraph(element);
    else if (name === "w:tbl") this.#table(element);
    else if (name === "w:sdt") this.#control(element, (content) => this.#visit(content));
    else if (name === "mc:AlternateContent") this.#choose(element, (chosen) => this.#visit(chosen));
    else if (takenAway.has(name)) this.#leaveOut(element);
    else if (wrappers.has(name)) this.#visit(element);
  }

  #paragraph(element: XmlElement): void {
    const properties = childOf(element, "w:pPr");
    const style = this.#styles.ofParagraph(propertyOf(properties, "w:pStyle"));
    const silent = style.role === "contents";
    const run = isShaded(properties) ? { ...style.run, shaded: true } : style.run;
    if (silent) this.#leaveOut(element);
    else this.#inline(element, run);
    const mark = childOf(properties, "w:rPr");
    // Without its mark a paragraph goes on in the next one.
    if (childOf(mark, "w:del") || childOf(mark, "w:moveFrom")) return;
    const outline = propertyOf(properties, "w:outlineLvl");
    this.#blocks.push({
      kind: "paragraph",
      ...this.#text.take(),
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
    const boxes = this.#boxes;
    const references = this.#references;
    this.#boxes = [];
    this.#references = [];
    this.#colored++;
    for (const box of boxes) this.#visit(box);
    this.#colored--;
    for (const key of references) {
      const note = this.#notes.get(key);
      if (!note || this.#readNotes.has(key)) continue;
      this.#readNotes.add(key);
      this.#inNote = true;
      this.#visit(note);
      this.#inNote = false;
    }
  }

  #table(element: XmlElement): void {
    const outer = this.#blocks;
    this.#colored++;
    const rows = rowsOf(element, (lost) => this.#leaveOut(lost)).map((cells) =>
      cells.map((cell) => {
        this.#blocks = [];
        this.#visit(cell);
        return this.#blocks;
      }),
    );
    this.#colored--;
    this.#blocks = outer;
    const blocks = rows.flat(2);
    if (!isDataTable(rows)) this.#blocks.push(...blocks);
    else {
      const inCells = (block: WordBlock): boolean => block.kind === "paragraph" && !block.note;
      const textOf = (cell: readonly WordBlock[]): string =>
        foldSpace(
          cell
            .flatMap((block) => (block.kind === "paragraph" && !block.note ? wordsOf(block) : []))
            .join(" "),
        );
      this.#blocks.push({ kind: "table", rows: rows.map((cells) => cells.map(textOf)) });
      this.#blocks.push(...blocks.filter((block) => !inCells(block)));
    }
  }

  /** A content control's words, unless they only prompt for some, or are a table of contents. */
  #control(element: XmlElement, read: (content: XmlElement) => void): void {
    const properties = childOf(element, "w:sdtPr");
    const gallery = propertyOf(childOf(properties, "w:docPartObj"), "w:docPartGallery") ?? "";
    const content = childOf(element, "w:sdtContent");
    if (!content) return;
    if (/^table of contents$/i.test(gallery) || childOf(properties, "w:showingPlcHdr"))
      this.#leaveOut(content);
    else read(content);
  }

  /** The same content stands in several versions: for newer programs and, as a fallback, for all. */
  #choose(element: XmlElement, read: (chosen: XmlElement) => void): void {
    const versions = element.children.filter((child) => typeof child !== "string");
    const chosen = versions.find((version) => lettersIn(version) > 0) ?? versions[0];
    for (const version of versions) if (version !== chosen) this.#leaveOut(version);
    if (chosen) read(chosen);
  }

  #inline(element: XmlElement, run: RunFormat): void {
    for (const child of element.children) {
      if (typeof child === "string") continue;
      const { name } = child;
      if (name === "w:r") this.#run(child, run);
      else if (name === "w:sdt") this.#control(child, (content) => this.#inline(content, run));
      else if (name === "mc:AlternateContent") this.#choose(child, (chosen) => this.#inline(chosen, run));
      else if (takenAway.has(name)) this.#leaveOut(child);
      else if (wrappers.has(name)) this.#inline(child, run);
      else if (name === "m:oMath" || name === "m:oMathPara") this.#text.add(mathIn(child), run);
      else if (name === "w:fldSimple") this.#simpleField(child, run);
    }
  }

  #simpleField(element: XmlElement, run: RunFormat): void {
    const field = Fields.kindOf(element.attributes.get("instr") ?? "");
    if (field === "counter") this.#text.counted = true;
    if (field === "silent") this.#leaveOut(element);
    else this.#inline(element, run);
  }

  #run(element: XmlElement, outer: RunFormat): void {
    const properties = childOf(element, "w:rPr");
    const named = this.#styles.ofRun(propertyOf(properties, "w:rStyle"));
    const format = { ...outer, ...named, ...readRunFormat(properties) };
    const unseen = format.struck ? this.struck : this.#isHidden(format) ? this.hidden : null;
    const words = this.#runText(element, format);
    const mark = format.raised && isNoteMark(words, this.#text.last);
    if (mark || this.#fields.silent) this.leftOut += countLetters(words);
    else if (unseen) {
      this.leftOut += countLetters(words);
      if (foldSpace(words) !== "") unseen.push(foldSpace(words));
    } else this.#text.add(words, format);
  }

  #isHidden({ hidden, color, shaded, size }: RunFormat): boolean {
    if (hidden || (size !== undefined && size <= TINY)) return true;
    return color === "FFFFFF" && !shaded && this.#colored === 0 && this.#whitePaper;
  }

  #runText(element: XmlElement, format: RunFormat): string {
    let text = "";
    for (const child of element.children) {
      if (typeof child !== "string") text += this.#runPart(child, format);
    }
    return text;
  }

  #runPart(part: XmlElement, format: RunFormat): string {
    const attributes = part.attributes;
    switch (part.name) {
      case "w:t":
        return textIn(part);
      case "w:tab":
      case "w:ptab":
        return "\t";
      case "w:br":
      case "w:cr":
        return "\n";
      case "w:noBreakHyphen":
        return "-";
      case "w:sym":
        return readSymbol(attributes.get("font") ?? format.font ?? "", attributes.get("char") ?? "");
      case "w:fldChar":
        this.#fields.mark(attributes.get("fldCharType") ?? "");
        return "";
      case "w:instrText":
        if (this.#fields.instruct(textIn(part)) === "counter") this.#text.counted = true;
        return "";
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.#refer(part.name === "w:footnoteReference" ? "footnote" : "endnote", attributes.get("id"));
        return "";
      case "w:ruby": {
        const base = childOf(part, "w:rubyBase");
        this.#leaveOut(childOf(part, "w:rt"));
        return base
          ? childrenOf(base, "w:r")
              .map((run) => this.#runText(run, format))
              .join("")
          : "";
      }
      case "mc:AlternateContent": {
        let text = "";
        this.#choose(part, (chosen) => {
          text = this.#runText(chosen, format);
        });
        return text;
      }
      default:
        if (drawings.has(part.name)) this.#findBoxes(part);
        return "";
    }
  }

  #refer(note: Note, id: string | undefined): void {
    if (id !== undefined) this.#references.push(`${note} ${id}`);
  }

  #findBoxes(element: XmlElement): void {
    if (element.name === "w:txbxContent") this.#boxes.push(element);
    else if (element.name === "mc:AlternateContent")
      this.#choose(element, (chosen) => this.#findBoxes(chosen));
    else for (const child of element.children) if (typeof child !== "string") this.#findBoxes(child);
  }

  #leaveOut(element: XmlElement | undefined): void {
    if (element) this.leftOut += lettersIn(element);
  }
}

/** Letters of a part's words, wherever they stand. */
export function lettersIn(element: XmlElement): number {
  if (element.name === "w:t") return countLetters(textIn(element));
  return element.children.reduce((sum, child) => sum + (typeof child === "string" ? 0 : lettersIn(child)), 0);
}

/** A typed mark of a note, and not the power of a unit ("m²"). */
const isNoteMark = (words: string, before: string): boolean =>
  /^\s*\[?(?:\d{1,3}|\*{1,3}|†|‡)\]?\s*$/.test(words) && !/(?:\b[kcm]?m|\b(?:CO|NO|H|10))$/.test(before);

const wordsOf = (block: WordParagraph): string[] => block.lines.map((line) => line.text);

const mathIn = (element: XmlElement): string =>
  element.children
    .map((child) => (typeof child === "string" ? "" : child.name === "m:t" ? textIn(child) : mathIn(child)))
    .join("");
