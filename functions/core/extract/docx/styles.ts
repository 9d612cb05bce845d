import { type RunFormat, readRunFormat } from "./run-format.ts";
import { childOf, childrenOf, propertyOf, type XmlElement } from "./xml.ts";

/** What a paragraph is by its style. */
export type StyleRole = "title" | "subtitle" | "caption" | "note" | "contents" | "list" | "body";

/** A style with all that it takes from the styles it is based on. */
export type WordStyle = {
  readonly role: StyleRole;
  /** 1 to 9 for headings, else 0; null where nothing in the chain says. */
  readonly heading: number | null;
  /** Depth that the name of a list style gives ("List Bullet 2"), else 0. */
  readonly listDepth: number;
  /** The style's own list and level; id "0" takes an inherited list away. */
  readonly list: { readonly id: string; readonly depth: number | null } | null;
  /** Left indentation in twentieths of a point. */
  readonly indent: number | null;
  readonly run: RunFormat;
  /** The style itself and those that it is based on, nearest first. */
  readonly ids: readonly string[];
};

/** Styles based on styles; Word's own go six deep, and a loop must end. */
const MAX_CHAIN = 30;

/** Names of heading styles in Word, and as programs of other languages call their own. */
const headingName =
  /^(?:heading|überschrift|titre|título|titulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|pennawd) ?([1-9])$/;

const roles: readonly (readonly [name: RegExp, role: StyleRole])[] = [
  [/^title$/, "title"],
  [/^sub ?title$/, "subtitle"],
  [/^caption$/, "caption"],
  [/\b(?:foot|end)note(?: text)?$/, "note"],
  [
    /^(?:toc ?\d|toc ?heading|table of figures|contents ?(?:\d|heading)|table of authorities|index ?\d)$/,
    "contents",
  ],
  [/^list (?:bullet|number)(?: [2-5])?$/, "list"],
];

const plain: WordStyle = {
  role: "body",
  heading: null,
  listDepth: 0,
  list: null,
  indent: null,
  run: {},
  ids: [],
};

/** A document's styles, resolved when first asked for. */
export class Styles {
  readonly #elements = new Map<string, XmlElement>();
  readonly #resolved = new Map<string, WordStyle>();
  readonly #base: RunFormat;
  /** The style of paragraphs that name none. */
  readonly #usual: string | undefined;

  constructor(part: XmlElement | undefined) {
    for (const style of childrenOf(part, "w:style")) {
      const id = style.attributes.get("styleId");
      if (id !== undefined && !this.#elements.has(id)) this.#elements.set(id, style);
      if (style.attributes.get("type") === "paragraph" && style.attributes.get("default")) this.#usual ??= id;
    }
    const defaults = childOf(childOf(part, "w:docDefaults"), "w:rPrDefault");
    this.#base = readRunFormat(childOf(defaults, "w:rPr"));
  }

  /** The style of a paragraph; the default one where none is named. */
  ofParagraph(id: string | undefined): WordStyle {
    const style = this.#resolve(id ?? this.#usual, 0);
    return { ...style, run: { ...this.#base, ...style.run } };
  }

  /** What a character style says of a run. */
  ofRun(id: string | undefined): RunFormat {
    return id === undefined ? {} : this.#resolve(id, 0).run;
  }

  #resolve(id: string | undefined, depth: number): WordStyle {
    if (id === undefined || depth > MAX_CHAIN) return plain;
    const known = this.#resolved.get(id);
    if (known) return known;
    const element = this.#elements.get(id);
    const base = element ? this.#resolve(propertyOf(element, "w:basedOn"), depth + 1) : plain;
    const style = readStyle(id, element, base);
    this.#resolved.set(id, style);
    return style;
  }
}

/** A style that is named but not defined is known by its id: small writers leave the definitions out. */
function readStyle(id: string, element: XmlElement | undefined, base: WordStyle): WordStyle {
  const name = (propertyOf(element, "w:name") ?? id.replace(/([a-z])([A-Z\d])/g, "$1 $2")).toLowerCase();
  const paragraph = childOf(element, "w:pPr");
  const outline = Number(propertyOf(paragraph, "w:outlineLvl") ?? Number.NaN);
  const named = headingName.exec(name)?.[1];
  const role = roles.find(([pattern]) => pattern.test(name))?.[1];
  const byName = named ? Number(named) : role && role !== "list" ? 0 : base.heading;
  return {
    role: role ?? base.role,
    heading: role === undefined && outline >= 0 ? (outline + 1) % 10 : byName,
    listDepth: role === "list" ? Number(/\d$/.exec(name)?.[0] ?? 1) : base.listDepth,
    list: readList(paragraph) ?? base.list,
    indent: readIndent(paragraph) ?? base.indent,
    run: { ...base.run, ...readRunFormat(childOf(element, "w:rPr")) },
    ids: [id, ...base.ids],
  };
}

/** The list that paragraph properties put a paragraph in. */
export function readList(properties: XmlElement | undefined): WordStyle["list"] {
  const numbering = childOf(properties, "w:numPr");
  const id = propertyOf(numbering, "w:numId");
  const depth = propertyOf(numbering, "w:ilvl");
  return id === undefined ? null : { id, depth: depth === undefined ? null : Number(depth) || 0 };
}

/** Left indentation that paragraph properties give, in twentieths of a point. */
export function readIndent(properties: XmlElement | undefined): number | null {
  const attributes = childOf(properties, "w:ind")?.attributes;
  const left = Number(attributes?.get("left") ?? attributes?.get("start") ?? Number.NaN);
  return Number.isFinite(left) ? left : null;
}
