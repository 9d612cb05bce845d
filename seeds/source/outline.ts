import type { List, Node, PledgeSource, Sentence } from "./manifesto.ts";

/** A pledge where it stands. */
export type Placed = { readonly pledge: PledgeSource; readonly stem: string | null };

/** Every pledge in reading order, with the stem it completes. */
export function outline(body: readonly Node[]): readonly Placed[] {
  return body.flatMap(pledgesOf);
}

function pledgesOf(node: Node): Placed[] {
  switch (node.kind) {
    case "heading":
      return [];
    case "paragraph":
      return pledgesAmong(node.sentences, null);
    case "list":
      return pledgesIn(node);
  }
}

function pledgesIn(list: List): Placed[] {
  return list.items.flatMap((item) => [
    ...pledgesAmong(item.sentences, list.stem),
    ...(item.list === null ? [] : pledgesIn(item.list)),
  ]);
}

function pledgesAmong(sentences: readonly Sentence[], stem: string | null): Placed[] {
  return sentences.flatMap((pledge) => (pledge.kind === "pledge" ? [{ pledge, stem }] : []));
}
