/** What becomes of a field's result: left out, read as the number of a figure or table, or read as text. */
export type FieldKind = "silent" | "counter" | "text";

type Open = { instruction: string; inResult: boolean; kind: FieldKind };

/**
 * Follows the fields that run through a document's runs: instruction and result stand between marks, may run
 * over paragraphs, and may hold other fields (ISO 29500-1, 17.16.18).
 */
export class Fields {
  readonly #open: Open[] = [];
  readonly #balanced: boolean;
  #silent = 0;

  /** @param balanced whether every field of the document ends; if not, no text is left out as a result */
  constructor(balanced: boolean) {
    this.#balanced = balanced;
  }

  /** Whether words that come now are an instruction, or a result that is no text of the author's. */
  get silent(): boolean {
    return this.#balanced && this.#silent > 0;
  }

  /** Takes the mark where a field begins, goes over to its result or ends. */
  mark(type: string): void {
    const current = this.#open.at(-1);
    if (type === "begin") {
      this.#open.push({ instruction: "", inResult: false, kind: "text" });
      this.#silent++;
    } else if (type === "separate" && current && !current.inResult) {
      current.inResult = true;
      current.kind = Fields.kindOf(current.instruction);
      if (current.kind !== "silent") this.#silent--;
    } else if (type === "end" && current) {
      if (!current.inResult || current.kind === "silent") this.#silent--;
      this.#open.pop();
    }
  }

  /** Takes a piece of the innermost field's instruction. */
  instruct(piece: string): FieldKind {
    const current = this.#open.at(-1);
    if (!current || current.instruction.length > MAX_INSTRUCTION) return "text";
    current.instruction += piece;
    return Fields.kindOf(current.instruction);
  }

  static kindOf(instruction: string): FieldKind {
    const word = /^\s*([a-z]+)\b/i.exec(instruction)?.[1]?.toUpperCase() ?? "";
    if (/^(?:TOC|TOA|INDEX|PAGE|NUMPAGES|SECTIONPAGES)$/.test(word)) return "silent";
    return word === "SEQ" ? "counter" : "text";
  }
}

/** Characters of an instruction that are read: its first word decides. */
const MAX_INSTRUCTION = 200;
