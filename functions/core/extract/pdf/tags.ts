/** The block that a tagged PDF says its text belongs to. */
export type Tag = {
  readonly kind: "heading" | "item" | "paragraph";
  /** Heading 1 to 6, 0 if not told; item: depth of lists around it. */
  readonly level: number;
  /** One block of one page has one key. */
  readonly key: string;
};

/** A node of a page's structure tree as the parser gives it. */
export type StructureNode = {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
};

/** Elements within elements: a deeper tree is a trick, and is read no further. */
const MAX_DEPTH = 60;
const paragraphRoles = new Set(["P", "BlockQuote", "Caption", "Note", "TOCI", "TD", "TH", "Title"]);

/**
 * Reads a page's structure tree (PDF 1.7, 14.7) as the block of every piece of marked content. Pages
 * without tags give an empty map; tags are a producer's word, so the caller weighs them against the look.
 */
export function readTags(tree: StructureNode | null, page: number): ReadonlyMap<string, Tag> {
  const tags = new Map<string, Tag>();
  let blocks = 0;
  const visit = (node: StructureNode, tag: Tag | null, lists: number, depth: number): void => {
    if (node.type === "content" && node.id && tag) tags.set(node.id, tag);
    if (depth > MAX_DEPTH) return;
    const role = node.role ?? "";
    const own = tagOf(role, tag, lists, `${page}.${blocks++}`);
    for (const child of node.children ?? []) visit(child, own, lists + (role === "L" ? 1 : 0), depth + 1);
  };
  if (tree) visit(tree, null, 0, 0);
  return tags;
}

function tagOf(role: string, outer: Tag | null, lists: number, key: string): Tag | null {
  const heading = /^H([1-6])?$/.exec(role);
  if (heading) return { kind: "heading", level: Number(heading[1] ?? 0), key };
  if (role === "L") return null;
  if (role === "LI") return { kind: "item", level: Math.max(1, lists), key };
  if (paragraphRoles.has(role) && outer?.kind !== "item") return { kind: "paragraph", level: 0, key };
  return outer;
}
