import { countLetters } from "../letters.ts";
import type { TypedLine } from "../typed-lines.ts";
import type { RunFormat } from "./run-format.ts";
import type { WordParagraph } from "./word-block.ts";

/** Half points that Word takes where nothing says a size. */
const USUAL_SIZE = 20;

type Line = { text: string; letters: number; boldLetters: number };

/** Gathers a paragraph's words, and how they look. */
export class ParagraphText {
  /** Whether the number of a figure or table stands in it. */
  counted = false;
  #lines: Line[] = [{ text: "", letters: 0, boldLetters: 0 }];
  #underlined = 0;
  #sizes = new Map<number, number>();

  /** The words of the line so far. */
  get last(): string {
    return this.#lines.at(-1)?.text ?? "";
  }

  add(text: string, { bold, underlined, size = USUAL_SIZE }: RunFormat): void {
    text.split("\n").forEach((part, i) => {
      if (i > 0) this.#lines.push({ text: "", letters: 0, boldLetters: 0 });
      const line = this.#lines.at(-1);
      const letters = countLetters(part);
      if (!line) return;
      line.text += part;
      line.letters += letters;
      if (bold) line.boldLetters += letters;
      if (underlined) this.#underlined += letters;
      if (letters > 0) this.#sizes.set(size, (this.#sizes.get(size) ?? 0) + letters);
    });
  }

  /** The paragraph's part of a block; the next paragraph starts empty. */
  take(): Pick<WordParagraph, "lines" | "look" | "letters" | "counted"> {
    const [size] = [...this.#sizes].sort(([, a], [, b]) => b - a)[0] ?? [USUAL_SIZE];
    const letters = this.#lines.reduce((sum, line) => sum + line.letters, 0);
    const lines = this.#lines.map(
      (line): TypedLine => ({ text: line.text, bold: line.letters > 0 && line.boldLetters === line.letters }),
    );
    const bold = letters > 0 && this.#lines.every((line) => line.boldLetters === line.letters);
    const look = { bold, underlined: letters > 0 && this.#underlined === letters, size };
    const taken = { lines, look, letters, counted: this.counted };
    this.#lines = [{ text: "", letters: 0, boldLetters: 0 }];
    this.#underlined = 0;
    this.#sizes = new Map();
    this.counted = false;
    return taken;
  }
}
