import type { Block } from "../../functions/core/model.ts";

type Written = Pick<Block, "kind" | "text"> & Partial<Pick<Block, "level" | "page">>;

/** Blocks with the offsets that extraction would give them. */
export function blocksOf(written: readonly Written[]): Block[] {
  let start = 0;
  return written.map(({ kind, text, level, page = 1 }) => {
    const block = {
      kind,
      text,
      level: level ?? (kind === "heading" || kind === "item" ? 1 : 0),
      page,
      start,
    };
    start += text.length + 1;
    return block;
  });
}

export const heading = (text: string, level = 1): Written => ({ kind: "heading", text, level });
export const paragraph = (text: string): Written => ({ kind: "paragraph", text });
export const item = (text: string, level = 1): Written => ({ kind: "item", text, level });
export const table = (text: string): Written => ({ kind: "table", text });
