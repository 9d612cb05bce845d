import { readIndent } from "./styles.ts";
import { childOf, childrenOf, propertyOf, type XmlElement } from "./xml.ts";

/** One level of a list: how its items are marked and how far they are indented. */
export type NumberingLevel = {
  /** `bullet`, or the way of its numbers (`decimal`, `lowerLetter`); null where items have no mark. */
  readonly mark: string | null;
  /** Twentieths of a point; null where the level does not say. */
  readonly indent: number | null;
  /** The paragraph style that puts a paragraph on this level. */
  readonly style: string | undefined;
};
type Levels = ReadonlyMap<number, NumberingLevel>;

/** The list definitions of a document (ISO 29500-1, 17.9). */
export class Numbering {
  readonly #lists: ReadonlyMap<string, Levels>;

  constructor(part: XmlElement | undefined) {
    const abstracts = childrenOf(part, "w:abstractNum");
    const byId = new Map(abstracts.map((one) => [one.attributes.get("abstractNumId") ?? "", one]));
    const byStyle = new Map(abstracts.map((one) => [propertyOf(one, "w:styleLink"), one]));
    const levels = new Map(abstracts.map((one) => [one, readLevels(childrenOf(one, "w:lvl"))]));
    this.#lists = new Map(
      childrenOf(part, "w:num").map((list): [string, Levels] => {
        const own = byId.get(propertyOf(list, "w:abstractNumId") ?? "");
        // A definition may be nothing but the name of a list style that another one stands for.
        const style = propertyOf(own, "w:numStyleLink");
        const meant = style === undefined ? own : (byStyle.get(style) ?? own);
        const overrides = childrenOf(list, "w:lvlOverride").flatMap((one) => childrenOf(one, "w:lvl"));
        const base = (meant && levels.get(meant)) ?? new Map();
        return [
          list.attributes.get("numId") ?? "",
          overrides.length === 0 ? base : new Map([...base, ...readLevels(overrides)]),
        ];
      }),
    );
  }

  /** A level of a list; null when no such list or level is defined. */
  level(list: string, depth: number): NumberingLevel | null {
    return this.#lists.get(list)?.get(depth) ?? null;
  }

  /** The level of a list that is tied to one of these styles; 0 where none is. */
  depthOfStyle(list: string, styles: readonly string[]): number {
    const levels = [...(this.#lists.get(list) ?? [])];
    return levels.find(([, { style }]) => style !== undefined && styles.includes(style))?.[0] ?? 0;
  }
}

const LEVELS = 9;

function readLevels(elements: readonly XmlElement[]): Levels {
  const levels = new Map<number, NumberingLevel>();
  for (const element of elements.slice(0, LEVELS)) {
    levels.set(Number(element.attributes.get("ilvl")) || 0, {
      mark: markOf(element),
      indent: readIndent(childOf(element, "w:pPr")),
      style: propertyOf(element, "w:pStyle"),
    });
  }
  return levels;
}

/** Levels without number and text mark nothing: outlines of headings, and continued paragraphs. */
function markOf(level: XmlElement): string | null {
  // A number format that only newer programs know stands beside one for all.
  const fallback = childOf(childOf(level, "mc:AlternateContent"), "mc:Fallback");
  const format = propertyOf(level, "w:numFmt") ?? propertyOf(fallback, "w:numFmt") ?? "decimal";
  return format === "none" || propertyOf(level, "w:lvlText") === "" ? null : format;
}
