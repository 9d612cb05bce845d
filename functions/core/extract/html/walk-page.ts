import { isHeadingLike } from "../heading-like.ts";
import { countLetters, foldSpace } from "../letters.ts";
import { isCaptionLike, withoutNoteMark } from "../note-like.ts";
import type { Piece } from "../reading.ts";
import { partTypedLines, type TypedPart } from "../typed-lines.ts";
import { type BlockRole, inline, isNoteMark, markLetters, roleOf } from "./block-role.ts";
import { exportedLevel, isTitledPart } from "./exported-lists.ts";
import { LineBuffer } from "./line-buffer.ts";
import { isElement, isText, type PageElement, type PageNode } from "./page-node.ts";
import { captionOf, isDataTable, lineOf, tableText } from "./tables.ts";
import { lookWithin, type TextLook, usualLook } from "./text-look.ts";

/** Elements within elements from which all is read as running text: far below where recursion could fail. */
const MAX_DEPTH = 200;
/** Text this many times the usual size is a heading, if it reads like one. */
const LARGE = 1.3;

/** Where the walk is. */
type Place = {
  readonly depth: number;
  /** 0 outside lists. */
  readonly list: number;
  readonly role: BlockRole;
  readonly look: TextLook;
};
const start: Place = { depth: 0, list: 0, role: { kind: "plain" }, look: usualLook };

/** Turns elements into blocks in reading order. `markers` counts letters of list numbers and note marks taken out. */
export function walkPage(root: PageElement): { pieces: Piece[]; markers: number } {
  const walk = new Walk();
  walk.visit(root, start);
  walk.flush(start);
  return { pieces: [...walk.pieces, ...walk.notes], markers: walk.markers };
}

class Walk {
  readonly pieces: Piece[] = [];
  readonly notes: Piece[] = [];
  markers = 0;
  #lines = new LineBuffer();
  /** Level of the last heading that its element tells. */
  #level = 0;
  /** Sizes of the headings told by their look since then, largest first. */
  #sizes: number[] = [];

  visit(node: PageNode, at: Place): void {
    if (isText(node)) this.#lines.add(node.textContent ?? "", at.look);
    else if (isElement(node)) this.#enter(node, at);
  }

  /** Ends the block being read. */
  flush(at: Place): void {
    const { lines, size } = this.#lines.take();
    const { role } = at;
    if (role.kind === "plain") for (const part of partTypedLines(lines)) this.#push(part, size, at);
    else {
      const text = foldSpace(lines.map((line) => line.text).join(" "));
      if (text === "") return;
      if (role.kind === "notes") {
        this.markers += countLetters(text) - countLetters(withoutNoteMark(text));
        this.notes.push(piece("footnote", 0, withoutNoteMark(text)));
      } else if (role.kind === "caption") this.pieces.push(piece("caption", 0, text));
      else this.#heading(role.level, text);
    }
  }

  #heading(level: number, text: string): void {
    if (level > 0) {
      this.#level = level;
      this.#sizes = [];
    }
    this.pieces.push(piece("heading", level || Math.min(6, this.#level + 1), text));
  }

  #enter(element: PageElement, at: Place): void {
    const name = element.localName;
    const inside = { ...at, depth: at.depth + 1, look: lookWithin(element, at.look) };
    if (at.depth >= MAX_DEPTH) this.#lines.add(` ${lineOf(element)} `, at.look);
    else if (name === "br") this.#lines.break();
    else if (isNoteMark(element, this.#lines.last)) this.markers += markLetters(element);
    else if (inline.has(name) && !(name === "button" && at.role.kind === "plain"))
      this.#children(element, inside);
    else this.#block(element, at, inside);
  }

  #block(element: PageElement, at: Place, inside: Place): void {
    this.flush(at);
    const name = element.localName;
    const role = roleOf(element);
    if (name === "table" && at.role.kind === "plain" && isDataTable(element)) {
      const caption = captionOf(element);
      const text = tableText(element);
      if (caption !== "") this.pieces.push(piece("caption", 0, caption));
      if (text !== "") this.pieces.push(piece("table", 0, text));
      return;
    }
    inside = { ...inside, list: listWithin(element, at.list) };
    if (at.role.kind !== "notes" && role.kind !== "plain") inside = { ...inside, role };
    this.#children(element, inside);
    this.flush(inside);
  }

  #children(element: PageElement, at: Place): void {
    for (const child of element.childNodes) this.visit(child, at);
  }

  #push({ text, bold, marker, item }: TypedPart, size: number, at: Place): void {
    const large = size >= LARGE * usualLook.size;
    if (item && !(bold && marker?.numbered && at.list === 0)) {
      const words = marker?.rest ?? text;
      this.markers += countLetters(text) - countLetters(words);
      // A mark typed in an item that has one already, or items typed below an item's stem.
      this.pieces.push(piece("item", Math.max(1, at.list), words));
    } else if (at.list > 0) this.pieces.push(piece("item", at.list, text));
    else if ((bold || large) && isHeadingLike(text)) this.#headingByLook(text, size);
    else this.pieces.push(piece(isCaptionLike(text) ? "caption" : "paragraph", 0, text));
  }

  /** Stands below the last heading that its element tells, and below larger ones of its own kind. */
  #headingByLook(text: string, size: number): void {
    this.#sizes = [...this.#sizes.filter((one) => one > size), size];
    this.pieces.push(piece("heading", Math.min(6, this.#level + this.#sizes.length), text));
  }
}

/** The level of items within an element. */
function listWithin(element: PageElement, outer: number): number {
  const name = element.localName;
  if (name === "li") return isTitledPart(element) ? 0 : Math.max(1, outer);
  const isList = name === "ul" || name === "ol" || name === "menu";
  return (isList || name === "p" ? exportedLevel(element) : null) ?? (isList ? outer + 1 : outer);
}

const piece = (kind: Piece["kind"], level: number, text: string): Piece => ({ kind, level, text, page: 1 });
