/** The block that a tagged PDF says its text belongs to. */
export type Tag = {
  readonly kind: "heading" | "item" | "paragraph" | "caption" | "note" | "cell" | "artifact";
  /** Heading 1 to 6, 0 if not told; item: depth of lists around it; other kinds: 0. */
  readonly level: number;
  /** One block of one page has one key. */
  readonly key: string;
  /** Where a cell stands. */
  readonly cell?: TagCell;
};

/** Of what the layout puts on a page: running heads, but with some producers also words of the text. */
export const artifact: Tag = { kind: "artifact", level: 0, key: "" };

/** A cell's table, which has one key on one page, and its 0-based row. */
export type TagCell = { readonly table: string; readonly row: number };

/** A node of a page's structure tree as the parser gives it. */
export type StructureNode = {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
};

/** Elements within elements: a deeper tree is a trick, and is read no further. */
const MAX_DEPTH = 60;
const paragraphRoles = new Set(["P", "BlockQuote", "TOCI", "TD", "TH", "Title"]);

type Place = {
  readonly tag: Tag | null;
  readonly lists: number;
  readonly depth: number;
  /** Whether it is within the bullet or number of an item. */
  readonly isLabel: boolean;
};

/**
 * Reads a page's structure tree (PDF 1.7, 14.7) as the block of every piece of marked content. Pages
 * without tags give an empty map; further paragraphs of an item are paragraphs; tags are a producer's word, so the caller weighs them against the look.
 */
export function readTags(tree: StructureNode | null, page: number): ReadonlyMap<string, Tag> {
  const tags = new Map<string, Tag>();
  const used = new Set<string>();
  let blocks = 0;
  const visit = (node: StructureNode, { tag, lists, depth, isLabel }: Place): void => {
    if (node.type === "content" && node.id && tag) {
      tags.set(node.id, tag);
      if (!isLabel) used.add(tag.key);
    }
    if (depth > MAX_DEPTH) return;
    const role = node.role ?? "";
    const key = `${page}.${blocks++}`;
    if (role === "Table" && tag?.kind !== "cell" && isGrid(node)) {
      visitTable(node, key, depth);
      return;
    }
    const isFurther = role === "P" && tag?.kind === "item" && used.has(tag.key);
    const own: Tag | null = isFurther ? { kind: "paragraph", level: 0, key } : tagOf(role, tag, lists, key);
    const inner = {
      tag: own,
      lists: lists + (role === "L" ? 1 : 0),
      depth: depth + 1,
      isLabel: isLabel || role === "Lbl",
    };
    for (const child of node.children ?? []) visit(child, inner);
  };
  const visitTable = (table: StructureNode, key: string, depth: number): void => {
    let row = 0;
    const inTable = (node: StructureNode, below: number): void => {
      if (below > MAX_DEPTH) return;
      if (node.role === "TR") row++;
      const cell: Tag = { kind: "cell", level: 0, key: `${page}.${blocks++}`, cell: { table: key, row } };
      const isCell = node.role === "TD" || node.role === "TH";
      if (isCell || node.role === "Caption") {
        visit(
          { ...node, role: isCell ? "Span" : "Caption" },
          { tag: isCell ? cell : null, lists: 0, depth: below, isLabel: false },
        );
      } else for (const child of node.children ?? []) inTable(child, below + 1);
    };
    inTable(table, depth);
  };
  if (tree) visit(tree, { tag: null, lists: 0, depth: 0, isLabel: false });
  return tags;
}

/** Whether a table holds rows of several cells, and no headings: else it only arranges a page. */
function isGrid(table: StructureNode): boolean {
  let cellsOfRow = 0;
  let rows = 0;
  const look = (node: StructureNode, depth: number): boolean => {
    if (/^H[1-6]?$/.test(node.role ?? "") || depth > MAX_DEPTH) return false;
    if (node.role === "TR") cellsOfRow = 0;
    if (/^T[DH]$/.test(node.role ?? "") && ++cellsOfRow === 2) rows++;
    return (node.children ?? []).every((child) => look(child, depth + 1));
  };
  return look(table, 0) && rows > 0;
}

function tagOf(role: string, outer: Tag | null, lists: number, key: string): Tag | null {
  if (outer?.kind === "cell" || outer?.kind === "note" || outer?.kind === "caption") return outer;
  const heading = /^H([1-6])?$/.exec(role);
  if (heading) return { kind: "heading", level: Number(heading[1] ?? 0), key };
  if (role === "Note" || role === "FENote") return { kind: "note", level: 0, key };
  if (role === "Caption") return { kind: "caption", level: 0, key };
  if (role === "L") return null;
  if (role === "LI") return { kind: "item", level: Math.max(1, lists), key };
  if (paragraphRoles.has(role) && outer?.kind !== "item") return { kind: "paragraph", level: 0, key };
  return outer;
}
