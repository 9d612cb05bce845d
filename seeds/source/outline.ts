import type { List, Node, PledgeSource, Sentence } from "./manifesto.ts";

/** A pledge where it stands. */
export type Placed = {
  readonly pledge: PledgeSource;
  readonly stem: string | null;
  /** The headings above, outermost first. */
  readonly headings: readonly string[];
};

/** Every pledge in reading order, with the stem it completes and the headings above it. */
export function outline(body: readonly Node[]): readonly Placed[] {
  const placed: Placed[] = [];
  const path: { readonly level: number; readonly text: string }[] = [];
  for (const node of body) {
    if (node.kind === "heading") {
      while ((path.at(-1)?.level ?? 0) >= node.level) path.pop();
      path.push(node);
      continue;
    }
    const headings = path.map(({ text }) => text);
    const found = node.kind === "paragraph" ? pledgesAmong(node.sentences, null) : pledgesIn(node, null);
    placed.push(...found.map((it) => ({ ...it, headings })));
  }
  return placed;
}

type Found = Omit<Placed, "headings">;

/** A stem within a list goes on where the list's own stem stopped: "We will: Work with others to:". */
function pledgesIn(list: List, outer: string | null): Found[] {
  const stem = outer === null || list.stem === null ? list.stem : `${outer} ${list.stem}`;
  return list.items.flatMap((item) => [
    ...pledgesAmong(item.sentences, stem),
    ...(item.list === null ? [] : pledgesIn(item.list, stem)),
  ]);
}

function pledgesAmong(sentences: readonly Sentence[], stem: string | null): Found[] {
  return sentences.flatMap((pledge) => (pledge.kind === "pledge" ? [{ pledge, stem }] : []));
}
