import PDFDocument from "pdfkit";
import type { TrueBlock, Truth } from "../../extraction/truth.ts";

/** How a page is set by hand, as a layout program writes it: no tags, no structure, lines one by one. */
export type DrawnStyle = {
  readonly columns: 1 | 2;
  readonly head: string | null;
  /** Bullets by level. */
  readonly bullets: readonly string[];
};

/** Puts a footnote's mark into the text as a raised figure. */
const withMark = (block: TrueBlock, note: number): TrueBlock =>
  block.markAt === null
    ? block
    : {
        ...block,
        text: block.text.slice(0, block.markAt) + ("¹²³"[note - 1] ?? "*") + block.text.slice(block.markAt),
      };

type Pdf = InstanceType<typeof PDFDocument>;

const MARGIN = 60;
const GUTTER = 22;
const PAGE = { width: 595.28, height: 841.89 };
const sizes: Readonly<Record<TrueBlock["kind"], number>> = {
  heading: 13,
  paragraph: 9.5,
  item: 9.5,
  table: 8.5,
  caption: 8,
  footnote: 7,
};

/** Draws the true blocks with pdfkit; always the same bytes for the same blocks. */
export function drawPdf({ blocks }: Truth, style: DrawnStyle): Promise<Uint8Array> {
  const info = { CreationDate: new Date(0), ModDate: new Date(0) };
  const pdf = new PDFDocument({ size: "A4", margin: 0, info, autoFirstPage: false });
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on("error", reject);
  });
  new Setter(pdf, style).set(blocks);
  pdf.end();
  return done;
}

/** Keeps the place on the page: column, height, page number. */
class Setter {
  readonly #pdf: Pdf;
  readonly #style: DrawnStyle;
  readonly #width: number;
  #page = 0;
  #column = 0;
  #y = 0;

  constructor(pdf: Pdf, style: DrawnStyle) {
    this.#pdf = pdf;
    this.#style = style;
    this.#width = (PAGE.width - 2 * MARGIN - GUTTER * (style.columns - 1)) / style.columns;
    this.#turn();
  }

  set(blocks: readonly TrueBlock[]): void {
    let note = 0;
    for (const plain of blocks) {
      if (plain.markAt !== null) note += 1;
      const block = withMark(plain, note);
      if (block.kind === "table") for (const row of block.text.split("\n")) this.#row(row.split(" | "));
      else this.#block(block);
      this.#y += block.kind === "item" ? 2 : 6;
    }
  }

  #block({ kind, level, text }: TrueBlock): void {
    const size = kind === "heading" ? ([20, 13, 10][level - 1] ?? 10) : sizes[kind];
    this.#font(kind, size);
    const indent = kind === "item" ? 14 * level : 0;
    if (kind === "heading") this.#y += 6;
    const left = () => this.#left() + indent;
    const lines = this.#wrap(text, this.#width - indent);
    for (const [i, line] of lines.entries()) {
      this.#room(size * (kind === "heading" ? 3.5 : 1.35));
      this.#font(kind, size);
      if (kind === "item" && i === 0) this.#write(this.#style.bullets[level - 1] ?? "•", left() - 10);
      this.#write(line, left());
      this.#y += size * 1.35;
    }
  }

  #row(cells: readonly string[]): void {
    this.#font("table", sizes.table);
    const width = this.#width / cells.length;
    const wrapped = cells.map((cell) => this.#wrap(cell, width - 8));
    const height = Math.max(...wrapped.map((lines) => lines.length)) * 11 + 3;
    this.#room(height);
    for (const [i, lines] of wrapped.entries()) {
      for (const [n, line] of lines.entries()) {
        this.#pdf.text(line, this.#left() + i * width, this.#y + n * 11, { lineBreak: false });
      }
    }
    this.#y += height;
  }

  #write(text: string, x: number): void {
    this.#pdf.text(text, x, this.#y, { lineBreak: false });
  }

  #font(kind: TrueBlock["kind"], size: number): void {
    const name =
      kind === "heading" ? "Helvetica-Bold" : kind === "caption" ? "Helvetica-Oblique" : "Helvetica";
    this.#pdf.font(name).fontSize(size);
  }

  #wrap(text: string, width: number): string[] {
    const lines: string[] = [];
    let line = "";
    for (const word of text.split(" ")) {
      const longer = line ? `${line} ${word}` : word;
      if (line && this.#pdf.widthOfString(longer) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  }

  #room(height: number): void {
    if (this.#y + height <= PAGE.height - MARGIN) return;
    if (this.#column + 1 < this.#style.columns) {
      this.#column += 1;
      this.#y = MARGIN;
    } else this.#turn();
  }

  #turn(): void {
    this.#pdf.addPage();
    this.#page += 1;
    this.#column = 0;
    this.#pdf.font("Helvetica").fontSize(7.5);
    if (this.#style.head) this.#pdf.text(this.#style.head, MARGIN, 30, { lineBreak: false });
    this.#pdf.text(String(this.#page), PAGE.width / 2, PAGE.height - 34, { lineBreak: false });
    this.#y = MARGIN;
  }

  #left(): number {
    return MARGIN + this.#column * (this.#width + GUTTER);
  }
}
