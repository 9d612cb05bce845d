/** An element of XML. Names carry the fixed prefixes below, whatever prefixes the file uses; no prefix: unknown. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
};
export type XmlNode = XmlElement | string;

/** Namespaces of Word documents, as Word writes them and as ISO 29500 Strict does. */
const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w:",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a:",
  "http://purl.oclc.org/ooxml/drawingml/main": "a:",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
};

/** Elements within elements; text boxes in tables in tables have some 40. Readers of the tree may recurse. */
const MAX_DEPTH = 256;

/** Namespaces in force at one place; Word declares some 35 on the root, and hardly any below it. */
const MAX_NAMESPACES = 200;

/** What the file's own prefixes stand for. */
type Scope = ReadonlyMap<string, string>;
type Open = {
  name: string;
  raw: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlNode[];
  scope: Scope;
};

const tag = /<(?:(\/?)([^\s/>!?<"'=]+)((?:\s+[^\s=<>"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>)/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const none: ReadonlyMap<string, string> = new Map();

/**
 * Parses XML in one pass. Word documents have no document type, so entities beyond the five of XML and
 * numbered ones stay as they are written.
 *
 * @returns the root element; null when the source is not well-formed or is nested too deep
 */
export function parseXml(source: string): XmlElement | null {
  const top: Open = { name: "", raw: "", attributes: none, children: [], scope: new Map() };
  const open: Open[] = [top];
  let at = 0;
  while (at < source.length) {
    const current = open.at(-1) ?? top;
    const next = source.indexOf("<", at);
    const text = source.slice(at, next < 0 ? undefined : next);
    if (text !== "" && open.length > 1) current.children.push(decode(text));
    if (next < 0) break;
    const skipped = skipSpecial(source, next);
    if (skipped === null) return null;
    if (skipped !== next) {
      if (source.startsWith("<![CDATA[", next)) current.children.push(source.slice(next + 9, skipped - 3));
      at = skipped;
      continue;
    }
    tag.lastIndex = next;
    const found = tag.exec(source);
    if (!found) return null;
    at = tag.lastIndex;
    const [, closing, raw = "", attributes = "", empty] = found;
    if (closing) {
      if (open.length === 1 || current.raw !== raw) return null;
      open.pop();
      continue;
    }
    const element = begin(raw, attributes, current.scope);
    current.children.push(element);
    if (!empty) open.push(element);
    if (open.length > MAX_DEPTH) return null;
  }
  const root = top.children.find((child) => typeof child !== "string");
  return open.length === 1 && root && typeof root !== "string" ? root : null;
}

/** Where a comment, instruction, declaration or CDATA section that starts here ends; null if it never does. */
function skipSpecial(source: string, at: number): number | null {
  const second = source[at + 1];
  if (second !== "!" && second !== "?") return at;
  const end = source.startsWith("<!--", at)
    ? "-->"
    : source.startsWith("<![CDATA[", at)
      ? "]]>"
      : second === "?"
        ? "?>"
        : ">";
  const found = source.indexOf(end, at + 2);
  return found < 0 ? null : found + end.length;
}

function begin(raw: string, source: string, outer: Scope): Open {
  const written = source === "" ? [] : [...source.matchAll(attribute)];
  const declared = written.filter(([, name = ""]) => /^xmlns(?::|$)/.test(name));
  const scope = declared.length === 0 || outer.size > MAX_NAMESPACES ? outer : declare(declared, outer);
  const attributes =
    written.length === declared.length
      ? none
      : new Map(
          written.map(([, name = "", double, single]) => [local(name), decode(double ?? single ?? "")]),
        );
  const colon = raw.indexOf(":");
  const prefix = scope.get(colon < 0 ? "" : raw.slice(0, colon)) ?? "";
  return { name: prefix + local(raw), raw, attributes, children: [], scope };
}

const declare = (declared: readonly RegExpExecArray[], outer: Scope): Scope =>
  new Map([
    ...outer,
    ...declared
      .slice(0, MAX_NAMESPACES)
      .map(([, name = "", double, single]): [string, string] => [
        name.slice(6),
        prefixes[double ?? single ?? ""] ?? "",
      ]),
  ]);

/** Attributes are told apart by their local names: no element here has two that differ in the prefix alone. */
const local = (name: string): string => name.slice(name.indexOf(":") + 1);

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, ten, sixteen, name) => {
    if (name) return entities[name] ?? whole;
    const code = ten ? Number(ten) : Number.parseInt(sixteen, 16);
    return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? "\ufffd" : String.fromCodePoint(code);
  });
}

/** The child elements of a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child) => typeof child !== "string" && child.name === name,
  ) as XmlElement[];

/** The first child element of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);

/** The `val` attribute of a child element: how Word writes most properties. */
export const propertyOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.get("val");

/** All text within an element, joined. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}
