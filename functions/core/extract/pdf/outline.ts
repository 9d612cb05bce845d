/** An entry of a PDF's outline (its bookmarks), as the parser gives it. */
export type OutlineNode = { readonly title?: string; readonly items?: readonly OutlineNode[] };

/** Outlines of manifestos have some hundred entries, three deep; more is a trick. */
const MAX_ENTRIES = 5_000;
const MAX_DEPTH = 12;

/** Depths from 1 of an outline's titles, by their key, see `keyOf`; of a repeated title the first. */
export type Outline = ReadonlyMap<string, number>;

/** Reads the outline's titles. */
export function readOutline(nodes: readonly OutlineNode[] | null): Outline {
  const depths = new Map<string, number>();
  let entries = 0;
  const visit = (level: readonly OutlineNode[], depth: number): void => {
    for (const { title, items } of level) {
      if (++entries > MAX_ENTRIES) return;
      const key = keyOf(title ?? "");
      if (key !== "" && !depths.has(key)) depths.set(key, depth);
      if (items && depth < MAX_DEPTH) visit(items, depth + 1);
    }
  };
  visit(nodes ?? [], 1);
  return depths;
}

/** What a title in the outline and its heading on the page have in common: letters and digits, in lower case. */
export function keyOf(text: string): string {
  const start = text.slice(0, 500);
  // Most text is plain ASCII, where this gives the same much sooner.
  if (/^[\x20-\x7e]*$/.test(start)) return start.toLowerCase().replace(/[^a-z\d]+/g, "");
  return start
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
