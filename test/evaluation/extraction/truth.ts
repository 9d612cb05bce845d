import { parseHTML } from "linkedom";
import type { BlockKind } from "../../../functions/core/model.ts";

/** A block that the extractor must give. */
export type TrueBlock = {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
  /** False for texts whose place in the reading order is open, such as pull quotes and footnotes. */
  readonly ordered: boolean;
  /** Where in the text the mark of a footnote stands: characters before it; null for none. */
  readonly markAt: number | null;
};

/** What a document's source says is in it. */
export type Truth = {
  readonly blocks: readonly TrueBlock[];
  /** Texts that must stand in no block: running heads, menus, cookie notices. */
  readonly junk: readonly string[];
};

/** The few members of a parsed element that are read. */
type Source = {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Source>;
  getAttribute(name: string): string | null;
};

const ELEMENT = 1;
const TEXT = 3;
/** Stands for a footnote's mark while a text is put together; no character of any document. */
const MARK = "\uffff";
const unread = new Set(["head", "script", "style", "template", "title", "meta", "link", "img", "svg"]);
const blockNames = new Set(
  "h1 h2 h3 h4 h5 h6 p ul ol li table figure figcaption caption div section article main header footer aside blockquote body nav form".split(
    " ",
  ),
);

/** White space folded: what is left is compared letter by letter. */
export const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * Reads ground truth from the HTML that a document was made from. It prunes nothing: what is not the
 * author's text is marked in the source.
 *
 * - `data-junk` on an element: its texts must stand in no block; `<meta name="junk">`: the same for text
 *   that a style sheet prints on every page.
 * - `data-as="heading 2"` (or `item 1`, `caption`, `footnote`, …): what an element is that looks so only.
 * - `data-anywhere`: its place in the order is open.
 * - `data-layout` on a table: it only arranges the page.
 * - `<sup class="mark">`: the mark of a footnote, no part of the text.
 */
export function readTruth(html: string): Truth {
  const { document } = parseHTML(html.replace(/&shy;|\u00ad/g, "")) as unknown as {
    document: { documentElement: Source };
  };
  const blocks: TrueBlock[] = [];
  const junk: string[] = [];

  const visit = (node: Source, depth: number): void => {
    if (node.nodeType !== ELEMENT) return;
    if (node.localName === "meta" && node.getAttribute("name") === "junk") {
      junk.push(fold(node.getAttribute("content") ?? ""));
    }
    if (node.getAttribute("data-junk") !== null) {
      junk.push(...leaves(node).map(fold).filter(Boolean));
      return;
    }
    const named = nameOf(node, depth);
    if (named) {
      const marked = named.kind === "table" ? tableText(node) : fold(ownText(node));
      const text = marked.replace(MARK, "");
      const ordered = named.kind !== "footnote" && node.getAttribute("data-anywhere") === null;
      const markAt = marked.includes(MARK) ? marked.indexOf(MARK) : null;
      if (text) blocks.push({ ...named, text, ordered, markAt });
    }
    if (named?.kind === "table") return;
    if (unread.has(node.localName) && node.localName !== "head") return;
    const inList = node.localName === "ul" || node.localName === "ol";
    for (const child of node.childNodes) visit(child, inList ? depth + 1 : depth);
  };
  visit(document.documentElement, 0);
  return { blocks, junk };
}

function nameOf(node: Source, depth: number): Pick<TrueBlock, "kind" | "level"> | null {
  const given = node.getAttribute("data-as")?.split(" ");
  if (given) return { kind: given[0] as BlockKind, level: Number(given[1] ?? 0) };
  const heading = /^h([1-6])$/.exec(node.localName);
  if (heading) return { kind: "heading", level: Number(heading[1]) };
  switch (node.localName) {
    case "p":
      return { kind: "paragraph", level: 0 };
    case "li":
      return { kind: "item", level: depth };
    case "table":
      return node.getAttribute("data-layout") === null ? { kind: "table", level: 0 } : null;
    case "figcaption":
      return { kind: "caption", level: 0 };
    default:
      return null;
  }
}

/** An element's words without those of the blocks inside it. */
function ownText(node: Source): string {
  let text = "";
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT) text += child.textContent ?? "";
    else if (child.localName === "br") text += " ";
    else if (child.localName === "sup" && child.getAttribute("class") === "mark") text += MARK;
    else if (child.nodeType === ELEMENT && !isApart(child)) text += ownText(child);
  }
  return text;
}

const isApart = (node: Source): boolean => blockNames.has(node.localName) || unread.has(node.localName);

function tableText(table: Source): string {
  const rows = descendants(table).filter((node) => node.localName === "tr");
  return rows
    .map((row) =>
      descendants(row)
        .filter((node) => node.localName === "td" || node.localName === "th")
        .map((cell) => fold(ownText(cell)))
        .join(" | "),
    )
    .join("\n");
}

function descendants(node: Source): Source[] {
  return [...node.childNodes].flatMap((child) =>
    child.nodeType === ELEMENT ? [child, ...descendants(child)] : [],
  );
}

/** The texts of the innermost blocks. */
function leaves(node: Source): string[] {
  const inner = descendants(node).filter((one) => blockNames.has(one.localName) || one.localName === "a");
  return inner.length === 0 ? [ownText(node)] : inner.map(ownText);
}
