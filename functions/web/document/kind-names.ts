import type { BlockKind } from "../../core/model.ts";

/** What people call each kind of block. */
export const kindNames: Record<BlockKind, string> = {
  heading: "heading",
  paragraph: "paragraph",
  item: "list item",
  table: "table",
  caption: "caption",
  footnote: "footnote",
};
