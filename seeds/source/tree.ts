import type { Item, List, Node, PledgeSource, Sentence } from "./manifesto.ts";
import { outline } from "./outline.ts";

/** The pledge of that id. Throws where there is none: an edit of nothing is a mistake in the source. */
export function find(body: readonly Node[], id: string): PledgeSource {
  const found = outline(body).find(({ pledge }) => pledge.id === id);
  if (found === undefined) throw new Error(`No such pledge: ${id}`);
  return found.pledge;
}

/** The body with other sentences, or none, in a pledge's place. What holds nothing any more goes too. */
export function replace(body: readonly Node[], id: string, by: readonly Sentence[]): readonly Node[] {
  find(body, id);
  return body
    .map((node) =>
      mapSentences(node, (sentence) => (sentence.kind === "pledge" && sentence.id === id ? by : [sentence])),
    )
    .filter((node) => node.kind !== "paragraph" || node.sentences.length > 0)
    .filter((node) => node.kind !== "list" || node.items.length > 0);
}

/** What stands instead of a sentence. */
type Swap = (sentence: Sentence) => readonly Sentence[];

/** Every sentence swapped, those of nested lists too. */
export function mapSentences(node: List, swap: Swap): List;
export function mapSentences(node: Node, swap: Swap): Node;
export function mapSentences(node: Node, swap: Swap): Node {
  switch (node.kind) {
    case "heading":
      return node;
    case "paragraph":
      return { ...node, sentences: node.sentences.flatMap(swap) };
    case "list":
      return { ...node, items: node.items.flatMap((item) => mapItem(item, swap)) };
  }
}

/** What comes of an item's only sentence stands as items of their own; else as sentences within the item. */
function mapItem(item: Item, swap: Swap): Item[] {
  const list = item.list === null ? null : mapSentences(item.list, swap);
  const sentences = item.sentences.flatMap(swap);
  const kept = list !== null && list.items.length > 0 ? list : null;
  if (item.sentences.length > 1) return sentences.length === 0 ? [] : [{ sentences, list: kept }];
  return sentences.map((sentence, index) => ({
    sentences: [sentence],
    list: index === 0 ? kept : null,
  }));
}

/** Where the section under a heading ends: the index of what follows it. */
export function sectionEnd(body: readonly Node[], heading: string): number {
  const start = body.findIndex((node) => node.kind === "heading" && node.text === heading);
  const head = body[start];
  if (head?.kind !== "heading") throw new Error(`No such section: ${heading}`);
  const next = body.findIndex(
    (node, index) => index > start && node.kind === "heading" && node.level <= head.level,
  );
  return next < 0 ? body.length : next;
}
