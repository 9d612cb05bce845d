import { type Sentence, splitSentences } from "../language/sentences.ts";
import type { Block, BlockKind, UnitForm } from "../model.ts";

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

/** What the units of a block are. */
export const formOf: Record<BlockKind, UnitForm> = {
  heading: "heading",
  paragraph: "sentence",
  item: "item",
  table: "row",
  caption: "note",
  footnote: "note",
};

/** What a block gives to read, each piece with its start in the block's text. */
export function piecesOf({ kind, text }: Block): readonly Sentence[] {
  switch (kind) {
    case "heading":
      return trimmed(text, 0);
    case "table":
      return rowsOf(text);
    case "item":
    case "paragraph":
    case "caption":
    case "footnote":
      return splitSentences(text);
  }
}
