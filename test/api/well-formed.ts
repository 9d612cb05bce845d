/** An element of an XML document, with its text and elements. */
export type Element = {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
};

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * Reads an XML document strictly, as far as feeds use XML: declaration, elements, quoted attributes, text and the
 * entities that need no declaration. Throws for all else, and for characters that XML 1.0 does not allow.
 */
export function wellFormed(document: string): Element {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(document)) {
    throw new Error("A character that XML does not allow");
  }
  const [declaration = "", body = ""] = document.split(/(?<=\?>)\n/, 2);
  if (declaration !== '<?xml version="1.0" encoding="utf-8"?>')
    throw new Error(`Declaration: ${declaration}`);
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const rest = document.slice(declaration.length + 1);
  if (body === "") throw new Error("No body");
  for (const [token] of rest.matchAll(/<[^>]*>|[^<]+|</g)) {
    const inner = open.at(-1);
    if (inner === undefined) throw new Error(`After the end: ${token}`);
    const tag = /^<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>$/.exec(token);
    if (tag === null) {
      inner.text += plain(token);
      continue;
    }
    const [, closes, name = "", attributes = "", isEmpty] = tag;
    if (closes) {
      if (open.pop()?.name !== name) throw new Error(`${name} ends where it is not open`);
      continue;
    }
    const pairs = [...attributes.matchAll(/ ([a-z:]+)="([^"]*)"/g)];
    const element: Element = {
      name,
      attributes: Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, plain(value)])),
      children: [],
      text: "",
    };
    inner.children.push(element);
    if (!isEmpty) open.push(element);
  }
  const [only, ...others] = root.children;
  if (only === undefined || others.length > 0 || open.length !== 1) throw new Error("Not one whole element");
  return only;
}

function plain(text: string): string {
  if (/<|>(?<=\]\]>)/.test(text)) throw new Error(`Markup in text: ${text}`);
  return text.replace(/&([^;]*);?/g, (reference, name: string) => {
    const meant = entities[name];
    if (meant === undefined || !reference.endsWith(";")) throw new Error(`Unknown reference ${reference}`);
    return meant;
  });
}
