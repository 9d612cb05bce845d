import { type Sentence, splitSentences } from "../language/sentences.ts";
import type { Block, UnitForm } from "../model.ts";

const trimmed = (text: string, start: number): Sentence[] =>
  text.trim() === "" ? [] : [{ text: text.trim(), start: start + text.length - text.trimStart().length }];

function rowsOf(text: string): Sentence[] {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const row = trimmed(line, start);
    start += line.length + 1;
    return row;
  });
}

/** What a block gives to read, each piece with its start in the block's text. */
export function piecesOf(block: Block): { readonly form: UnitForm; readonly pieces: readonly Sentence[] } {
  switch (block.kind) {
    case "heading":
      return { form: "heading", pieces: trimmed(block.text, 0) };
    case "table":
      return { form: "row", pieces: rowsOf(block.text) };
    case "item":
      return { form: "item", pieces: splitSentences(block.text) };
    case "paragraph":
      return { form: "sentence", pieces: splitSentences(block.text) };
  }
}
