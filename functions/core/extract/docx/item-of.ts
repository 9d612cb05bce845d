import { foldSpace } from "../letters.ts";
import type { TypedPart } from "../typed-lines.ts";
import type { ItemPlace } from "./list-depth.ts";
import type { Numbering } from "./numbering.ts";
import type { WordBlock, WordParagraph } from "./word-block.ts";

/** Twentieths of a point that Word indents each depth of a list by where nothing else is said. */
const STEP = 360;
/** Twentieths of a point that a typed tab indents by. */
const TAB = 720;

type Item = Omit<ItemPlace, "goesOn">;

/** A paragraph's place in a list; null when it stands in none, or where the list marks nothing. */
export function itemOf(block: WordParagraph, numbering: Numbering): Item | null {
  const { style } = block;
  const list = block.list ?? style.list;
  if (!list || list.id === "0") return list || style.listDepth === 0 ? null : byName(block);
  const depth = list.depth ?? numbering.depthOfStyle(list.id, style.ids);
  const level = numbering.level(list.id, depth);
  if (level && level.mark === null) return null;
  const indent = block.indent ?? level?.indent ?? style.indent ?? STEP * (depth + 1);
  return { list: list.id, depth, indent, numbered: level !== null && level.mark !== "bullet" };
}

/** A list style says its depth by its name where the list itself is not defined. */
function byName({ style }: WordParagraph): Item {
  const depth = style.listDepth - 1;
  return { list: "by name", depth, indent: STEP * style.listDepth, numbered: false };
}

/** Places all items, and tells of each whether its list goes on before a paragraph stands between. */
export function placeItems(
  blocks: readonly WordBlock[],
  place: (block: WordParagraph) => Item | null,
): ReadonlyMap<WordBlock, ItemPlace> {
  const items = new Map<WordBlock, ItemPlace>();
  let later = new Set<string>();
  for (const block of blocks.toReversed()) {
    const item = block.kind === "paragraph" && !block.note ? place(block) : null;
    if (item) {
      items.set(block, { ...item, goesOn: later.has(item.list) });
      later.add(item.list);
    } else if (block.kind === "table" || block.letters > 0) later = new Set();
  }
  return items;
}

/** A typed list's item: its mark stands for the list, its indentation for the depth. */
export function typedItem({ indent, style, lines }: WordParagraph, { text, marker }: TypedPart): ItemPlace {
  const line = lines.find((one) => foldSpace(one.text) === text)?.text ?? "";
  const tabs = /^\s*/.exec(line)?.[0].split("\t").length ?? 1;
  const left = (indent ?? style.indent ?? 0) + (tabs - 1) * TAB;
  const list = `typed ${marker?.style ?? ""} ${left}`;
  return { list, depth: 0, indent: left, numbered: marker?.numbered ?? false, goesOn: true };
}
