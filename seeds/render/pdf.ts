import PDFDocument from "pdfkit";
import type { Furniture, Item, List, Manifesto, ManifestoVersion, Node } from "../source/manifesto.ts";
import { hyphenated } from "./hyphenation.ts";
import { linesOf } from "./lines.ts";
import { joined } from "./text.ts";

/** How far a list's text stands to the right of what it belongs to. */
const indent = 18;
/** From one line to the next, in sizes of type. */
const leading = 1.35;
const headingSizes = { 1: 24, 2: 15, 3: 12 } as const;
const greyOfFurniture = "#555555";

/** Every sample PDF says it was made then: the same source gives the same bytes. */
const madeAt = new Date("2027-01-11T09:00:00Z");

/**
 * A leaflet: headings by size and weight alone (no tags), bullets as glyphs, a running head and a page
 * number on every page. Not compressed, because builds of zlib differ in their output.
 */
export function renderPdf(manifesto: Manifesto, version: ManifestoVersion): Promise<Uint8Array> {
  const { furniture, title } = manifesto;
  const document = new PDFDocument({
    size: furniture.pdf.page,
    margin: furniture.pdf.margin,
    compress: false,
    bufferPages: true,
    info: { Title: title, Author: furniture.party, CreationDate: madeAt, ModDate: madeAt },
  });
  const bytes = collected(document);
  const page = new Leaflet(document, furniture.pdf);
  for (const node of version.body) page.write(node);
  furnish(document, furniture);
  document.end();
  return bytes;
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
  });
}

/** Sets the flow of text; page breaks fall where they fall, but never below a heading or after a bullet. */
class Leaflet {
  readonly #document: PDFKit.PDFDocument;
  readonly #style: Furniture["pdf"];

  constructor(document: PDFKit.PDFDocument, style: Furniture["pdf"]) {
    this.#document = document;
    this.#style = style;
  }

  write(node: Node): void {
    const { margin } = this.#style;
    switch (node.kind) {
      case "heading":
        this.#heading(node.text, headingSizes[node.level]);
        break;
      case "paragraph":
        this.#paragraph(joined(node.sentences), margin);
        this.#gap(0.6);
        break;
      case "list":
        if (node.stem !== null) this.#paragraph(node.stem, margin);
        this.#list(node, margin);
        this.#gap(0.6);
        break;
    }
  }

  #heading(text: string, size: number): void {
    this.#gap(0.5);
    this.#need(size * 5);
    this.#document.font(`${this.#style.family}-Bold`).fontSize(size).text(text, this.#style.margin);
    this.#gap(0.3);
  }

  #list(list: List, left: number): void {
    for (const [index, item] of list.items.entries()) {
      const nested = left > this.#style.margin;
      this.#item(item, list.style === "numbers" ? `${index + 1}.` : nested ? "–" : "•", left);
    }
  }

  #item(item: Item, mark: string, left: number): void {
    this.#need(this.#style.size);
    this.#body().text(mark, left, this.#document.y, { lineBreak: false });
    this.#paragraph(joined(item.sentences), left + indent);
    if (item.list !== null) this.#list(item.list, left + indent);
  }

  #paragraph(text: string, left: number): void {
    const document = this.#body();
    const { justified, margin, size } = this.#style;
    const width = document.page.width - margin - left;
    const widthOf = (line: string) => document.widthOfString(line);
    const lines = linesOf(justified ? hyphenated(text) : text, width, widthOf);
    for (const [index, line] of lines.entries()) {
      const spaces = line.split(" ").length - 1;
      const slack = justified && index < lines.length - 1 ? width - widthOf(line) : 0;
      this.#need(size);
      document.text(line, left, document.y, {
        lineBreak: false,
        wordSpacing: spaces > 0 ? slack / spaces : 0,
      });
      document.y += size * leading;
    }
  }

  #body(): PDFKit.PDFDocument {
    const { family, size } = this.#style;
    return this.#document.font(bodyFont(family)).fontSize(size);
  }

  #gap(lines: number): void {
    this.#body().moveDown(lines);
  }

  #need(points: number): void {
    const bottom = this.#document.page.height - this.#style.margin;
    if (this.#document.y + points > bottom) this.#document.addPage();
  }
}

const bodyFont = (family: Furniture["pdf"]["family"]) => (family === "Times" ? "Times-Roman" : family);

function furnish(document: PDFKit.PDFDocument, furniture: Furniture): void {
  const { family, margin } = furniture.pdf;
  const { start, count } = document.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    document.switchToPage(index);
    const { width, height, margins } = document.page;
    // Below the bottom margin the library would start a new page.
    margins.bottom = 0;
    document.font(bodyFont(family));
    document.fontSize(9).fillColor(greyOfFurniture);
    document.text(furniture.runningHead, margin, margin / 2, { lineBreak: false });
    document.text(String(index + 1), width / 2, height - margin / 2, { lineBreak: false });
  }
}
