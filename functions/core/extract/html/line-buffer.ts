import type { TypedLine } from "../typed-lines.ts";
import type { TextLook } from "./text-look.ts";

type Line = { text: string; bold: boolean; plain: boolean };

/** Gathers a block's lines, which line breaks part, and how they look. */
export class LineBuffer {
  #lines: Line[] = [{ text: "", bold: false, plain: false }];
  /** The smallest size of its words. */
  #size = Number.POSITIVE_INFINITY;

  /** The words of the line so far. */
  get last(): string {
    return this.#lines.at(-1)?.text ?? "";
  }

  /** White space in the markup, line feeds too, parts words and nothing else. */
  add(text: string, { bold, size }: TextLook): void {
    const line = this.#lines.at(-1);
    if (!line) return;
    line.text += text.replace(/\n/g, " ");
    if (text.trim() === "") return;
    if (bold) line.bold = true;
    else line.plain = true;
    this.#size = Math.min(this.#size, size);
  }

  break(): void {
    this.#lines.push({ text: "", bold: false, plain: false });
  }

  /** The lines, bold where all of their words are; the next block starts empty. */
  take(): { lines: TypedLine[]; size: number } {
    const lines = this.#lines.map(({ text, bold, plain }) => ({ text, bold: bold && !plain }));
    const size = this.#size;
    this.#lines = [{ text: "", bold: false, plain: false }];
    this.#size = Number.POSITIVE_INFINITY;
    return { lines, size: Number.isFinite(size) ? size : 0 };
  }
}
