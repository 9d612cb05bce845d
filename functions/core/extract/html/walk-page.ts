import { isHeadingLike } from "../heading-like.ts";
import { countLetters, foldSpace } from "../letters.ts";
import { readListMarker } from "../list-marker.ts";
import type { Piece } from "../reading.ts";
import { isElement, isText, type PageElement, type PageNode } from "./page-node.ts";
import { isDataTable, tableText } from "./tables.ts";

const inline = new Set(
  "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Elements within elements from which all is read as running text: far below where recursion could fail. */
const MAX_DEPTH = 200;

/** Where the walk is. */
type Place = {
  readonly depth: number;
  /** 0 outside lists. */
  readonly list: number;
  /** Level of the heading being read, else 0. */
  readonly heading: number;
  readonly bold: boolean;
};

/** Turns elements into blocks in reading order. `markers` counts letters of typed list numbers taken out. */
export function walkPage(root: PageElement): { pieces: Piece[]; markers: number } {
  const walk = new Walk();
  walk.visit(root, { depth: 0, list: 0, heading: 0, bold: false });
  walk.flush({ depth: 0, list: 0, heading: 0, bold: false });
  return { pieces: walk.pieces, markers: walk.markers };
}

class Walk {
  readonly pieces: Piece[] = [];
  markers = 0;
  #text = "";
  #plain = false;
  #lastHeading = 0;

  visit(node: PageNode, at: Place): void {
    if (isText(node)) this.#add(node.textContent ?? "", at);
    else if (isElement(node)) this.#enter(node, at);
  }

  /** Ends the block being read. Line breaks part it where each part starts with a list marker. */
  flush(at: Place): void {
    const lines = this.#text
      .split("\n")
      .map(foldSpace)
      .filter((line) => line !== "");
    const bold = !this.#plain;
    this.#text = "";
    this.#plain = false;
    if (at.heading > 0 || !lines.some((line) => readListMarker(line))) this.#push(lines.join(" "), at, bold);
    else for (const line of lines) this.#push(line, at, false);
  }

  #add(text: string, at: Place): void {
    if (!at.bold && text.trim() !== "") this.#plain = true;
    this.#text += text.replace(/\n/g, " ");
  }

  #enter(element: PageElement, at: Place): void {
    const name = element.localName;
    const inside = { ...at, depth: at.depth + 1, bold: at.bold || name === "b" || name === "strong" };
    if (at.depth >= MAX_DEPTH) this.#add(` ${element.textContent ?? ""} `, at);
    else if (name === "br") this.#text += "\n";
    else if (isNoteMark(element)) this.markers += countLetters(element.textContent ?? "");
    else if (inline.has(name)) this.#children(element, inside);
    else this.#block(element, at, inside);
  }

  #block(element: PageElement, at: Place, inside: Place): void {
    this.flush(at);
    const name = element.localName;
    const heading = headingLevel(element);
    if (name === "table" && isDataTable(element)) {
      const text = tableText(element);
      if (text !== "") this.pieces.push({ kind: "table", level: 0, text, page: 1 });
      return;
    }
    if (name === "ul" || name === "ol") inside = { ...inside, list: at.list + 1 };
    else if (name === "dd" || (name === "li" && at.list === 0))
      inside = { ...inside, list: Math.max(1, at.list) };
    else if (heading > 0) inside = { ...inside, heading };
    this.#children(element, inside);
    this.flush(inside);
  }

  #children(element: PageElement, at: Place): void {
    for (const child of element.childNodes) this.visit(child, at);
  }

  #push(text: string, at: Place, bold: boolean): void {
    if (text === "") return;
    if (at.heading > 0) {
      this.#lastHeading = at.heading;
      this.pieces.push({ kind: "heading", level: at.heading, text, page: 1 });
      return;
    }
    const marker = readListMarker(text);
    if (marker && !(bold && marker.numbered && at.list === 0)) {
      this.markers += countLetters(text.slice(0, marker.length));
      this.pieces.push({ kind: "item", level: Math.max(1, at.list), text: marker.rest, page: 1 });
    } else if (at.list > 0) this.pieces.push({ kind: "item", level: at.list, text, page: 1 });
    else if (bold && isHeadingLike(text)) {
      const level = Math.min(6, this.#lastHeading + 1);
      this.pieces.push({ kind: "heading", level, text, page: 1 });
    } else this.pieces.push({ kind: "paragraph", level: 0, text, page: 1 });
  }
}

/** The level of a heading by its element, role or class name ("h2"), else 0. */
function headingLevel(element: PageElement): number {
  const byName = /^h([1-6])$/.exec(element.localName)?.[1];
  if (byName) return Number(byName);
  if (element.getAttribute("role") === "heading") {
    return Math.min(6, Math.max(1, Number(element.getAttribute("aria-level")) || 2));
  }
  const byClass = /(?:^|\s)h([1-6])(?:\s|$)/.exec(element.getAttribute("class") ?? "")?.[1];
  return byClass ? Number(byClass) : 0;
}

/** The raised number of a foot- or endnote, and the arrow that leads back from it. */
function isNoteMark(element: PageElement): boolean {
  if (element.localName !== "sup" && element.localName !== "a") return false;
  const text = (element.textContent ?? "").trim();
  return /^\[?\d{1,3}\]?$/.test(text) ? element.localName === "sup" : text === "↑";
}
