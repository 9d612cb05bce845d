import type { Page, PageElement } from "./page-node.ts";

/** The tags around a page's content, which pages may leave out or repeat; the parser wants each once. */
const frame = /<\/?(?:!doctype|html|head|body)\b[^>]*>/gi;

/** Tags whose attributes are written in capitals, as in pages of the nineties; the parser knows small ones only. */
const shoutingTag = /<[a-z][a-z\d]{0,20}\s[^<>]{0,2000}>/gi;
const shoutingName = /(\s)([A-Z][A-Z-]{0,30})(?=[\s=>])/g;

/** Parses markup to a page; the parser is loaded when the first page comes. Never throws on bad markup. */
export async function parsePage(markup: string): Promise<Page> {
  const { parseHTML } = await import("linkedom");
  const { document } = parseHTML(
    `<!doctype html><html><body>${lowerNames(markup.replace(frame, ""))}</body></html>`,
  ) as unknown as { readonly document: { readonly body: PageElement } };
  const titles = [...document.body.querySelectorAll("title")].map((title) => title.textContent ?? "");
  return { title: titles[0] ?? "", body: document.body };
}

const lowerNames = (markup: string): string =>
  markup.replace(shoutingTag, (tag) =>
    tag.replace(shoutingName, (_, space: string, name: string) => space + name.toLowerCase()),
  );

/** Elements that need no end tag, so that their starts say nothing about depth. */
const shallow = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot colgroup html head body".split(
    " ",
  ),
);

/**
 * How deep a page's elements are nested, read from its tags without building it, in one pass: the parser's
 * time grows with the square of the depth.
 */
export function nestingDepth(markup: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name = ""] of markup.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (shallow.has(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
