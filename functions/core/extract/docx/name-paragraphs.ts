import { countLetters, foldSpace } from "../letters.ts";
import { isCaptionLike, startsWithNoteMark, withoutNoteMark } from "../note-like.ts";
import type { Piece } from "../reading.ts";
import { partTypedLines, type TypedPart } from "../typed-lines.ts";
import { bodyLook, type HeadingLooks, headingsByLook, type Role } from "./heading-looks.ts";
import { itemOf, placeItems, typedItem } from "./item-of.ts";
import { type ItemPlace, ListDepth } from "./list-depth.ts";
import { takeOutGluedMarks } from "./note-marks.ts";
import type { Numbering } from "./numbering.ts";
import type { WordBlock, WordParagraph } from "./word-block.ts";

/** Letters of the longest heading; longer paragraphs only wear a heading's style. */
const MAX_HEADING = 200;
/** Letters of the longest caption that only its figure's number tells. */
const MAX_CAPTION = 200;
/** Letters this many times the body's size or less are a note's. */
const SMALL = 0.85;

/**
 * Tells headings, list items, captions and notes from paragraphs: by style and list where the author used
 * them, else by look and typed marks. Notes come where their section ends. `markers` counts letters of typed
 * list numbers taken out.
 */
export function nameParagraphs(
  blocks: readonly WordBlock[],
  numbering: Numbering,
): { pieces: Piece[]; markers: number } {
  const naming = new Naming(blocks, numbering);
  for (const block of blocks) naming.take(block);
  return naming.finish();
}

class Naming {
  readonly #pieces: Piece[] = [];
  readonly #notes: Piece[] = [];
  readonly #items: ReadonlyMap<WordBlock, ItemPlace>;
  readonly #looks: HeadingLooks;
  /** Of bold lines in the body's size, which stand above the text of their own paragraph. */
  readonly #lowestRank: number;
  readonly #bodySize: number;
  readonly #depth = new ListDepth();
  /** Numbers that typed notes start with. */
  readonly #noteNumbers: string[] = [];
  #markers = 0;
  /** Level of the last heading by style. */
  #styled = 0;

  constructor(blocks: readonly WordBlock[], numbering: Numbering) {
    this.#items = placeItems(blocks, (block) =>
      headingLevel(block) === 0 ? itemOf(block, numbering) : null,
    );
    this.#looks = headingsByLook(blocks, (block) => roleOf(block, this.#items.get(block)));
    this.#lowestRank = Math.max(1, ...new Set(this.#looks.ranks.values()));
    this.#bodySize = bodyLook(blocks).size;
  }

  take(block: WordBlock): void {
    if (block.kind === "table") {
      const rows = block.rows.filter((row) => row.some((cell) => cell !== ""));
      this.#pieces.push(piece("table", 0, rows.map((row) => row.join(" | ")).join("\n")));
    } else if (block.letters > 0) this.#paragraph(block);
  }

  finish(): { pieces: Piece[]; markers: number } {
    const all = [...this.#pieces, ...this.#notes];
    const { pieces, letters } = takeOutGluedMarks(all, this.#noteNumbers);
    return { pieces, markers: this.#markers + letters };
  }

  #paragraph(block: WordParagraph): void {
    const text = foldSpace(block.lines.map((line) => line.text).join(" "));
    const level = headingLevel(block);
    const rank = this.#looks.ranks.get(block);
    if (this.#isNote(block, text)) this.#note(text);
    else if (level > 0) {
      this.#styled = level;
      this.#heading(level, text);
    } else if (rank) {
      this.#heading(this.#looks.levelAlike(block) ?? Math.min(6, this.#styled + rank), text);
    } else if (isCaption(block)) this.#pieces.push(piece("caption", 0, text));
    else this.#parts(block, this.#items.get(block));
  }

  /** By its place or style, else small letters after a number. */
  #isNote(block: WordParagraph, text: string): boolean {
    if (block.note || block.style.role === "note") return true;
    return block.look.size <= SMALL * this.#bodySize && startsWithNoteMark(text) && !this.#items.has(block);
  }

  #note(text: string): void {
    const words = withoutNoteMark(text);
    const number = /^\d+/.exec(text.slice(0, text.length - words.length))?.[0];
    if (number) this.#noteNumbers.push(number);
    this.#markers += countLetters(text) - countLetters(words);
    this.#notes.push(piece("footnote", 0, words));
  }

  #heading(level: number, text: string): void {
    for (const note of this.#notes.splice(0)) this.#pieces.push(note);
    this.#pieces.push(piece("heading", level, text));
    this.#depth.end();
  }

  #parts(block: WordParagraph, item: ItemPlace | undefined): void {
    let outer = item ? this.#depth.enter(item) : 0;
    partTypedLines(block.lines).forEach((part, i) => {
      if (item && i === 0) this.#pieces.push(piece("item", outer, part.text));
      else if (part.item) {
        const level = item ? outer + 1 : this.#depth.enter(typedItem(block, part));
        this.#markers += countLetters(part.text) - countLetters(part.marker?.rest ?? part.text);
        this.#pieces.push(piece("item", level, part.marker?.rest ?? part.text));
      } else if (item) this.#pieces.push(piece("item", outer, part.text));
      else if (part.bold && isHeadLine(block, part)) {
        this.#heading(Math.min(6, this.#styled + this.#lowestRank), part.text);
        outer = 0;
      } else {
        this.#depth.interrupt();
        this.#pieces.push(piece("paragraph", 0, part.text));
      }
    });
  }
}

const piece = (kind: Piece["kind"], level: number, text: string): Piece => ({ kind, level, text, page: 1 });

/** By the paragraph's own outline level, else by its style. */
function headingLevel({ outline, style, letters, note }: WordParagraph): number {
  if (letters > MAX_HEADING || note) return 0;
  if (style.role === "title") return 1;
  if (style.role === "subtitle") return 2;
  return Math.min(6, outline ?? style.heading ?? 0);
}

function roleOf(block: WordParagraph, item: ItemPlace | undefined): Role {
  const level = headingLevel(block);
  if (level > 0) return level;
  if (item) return item.numbered ? "numbered item" : "item";
  return isCaption(block) ? "caption" : "other";
}

function isCaption({ style, counted, letters, lines }: WordParagraph): boolean {
  if (style.role === "caption" || (counted && letters <= MAX_CAPTION)) return true;
  return isCaptionLike(foldSpace(lines.map((line) => line.text).join(" ")));
}

/** Whether a bold line is the heading of the lines below it in its paragraph. */
const isHeadLine = ({ lines, look }: WordParagraph, { text }: TypedPart): boolean =>
  !look.bold && foldSpace(lines.find((line) => line.text.trim() !== "")?.text ?? "") === text;
