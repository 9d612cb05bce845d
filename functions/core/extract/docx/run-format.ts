import { childOf, propertyOf, type XmlElement } from "./xml.ts";

/** What a run's properties say of its look; what they leave open comes from styles. */
export type RunFormat = {
  readonly bold?: boolean;
  readonly underlined?: boolean;
  readonly struck?: boolean;
  readonly hidden?: boolean;
  /** In half points. */
  readonly size?: number;
  readonly font?: string;
  /** `FFFFFF` or `auto`. */
  readonly color?: string;
  /** Whether it is raised above the line, as the marks of notes are. */
  readonly raised?: boolean;
  /** Whether a colour stands behind the words. */
  readonly shaded?: boolean;
};

/**
 * Reads run properties (ISO 29500-1, 17.3.2). What a run was before a tracked change stands deeper, and
 * does not count.
 */
export function readRunFormat(properties: XmlElement | undefined): RunFormat {
  if (!properties) return {};
  const on = (name: string): boolean | undefined => isOn(childOf(properties, name));
  const struck = on("w:strike") || (on("w:dstrike") ?? on("w:strike"));
  const size = Number(propertyOf(properties, "w:sz"));
  const underline = propertyOf(properties, "w:u");
  const raise = propertyOf(properties, "w:vertAlign");
  const fonts = childOf(properties, "w:rFonts")?.attributes;
  return withoutUndefined({
    bold: on("w:b"),
    underlined: underline === undefined ? undefined : underline !== "none",
    struck,
    hidden: on("w:vanish"),
    size: size > 0 ? size : undefined,
    font: fonts?.get("ascii") ?? fonts?.get("hAnsi"),
    raised: raise === undefined ? undefined : raise === "superscript",
    color: propertyOf(properties, "w:color")?.toUpperCase(),
    shaded: isShaded(properties) || undefined,
  });
}

/** On-off properties are on unless their value says off (ISO 29500-1, 17.17.4). */
export function isOn(property: XmlElement | undefined): boolean | undefined {
  if (!property) return undefined;
  return !/^(?:0|false|off)$/.test(property.attributes.get("val") ?? "");
}

/** Whether properties of a run, paragraph, cell or table put a colour behind the words. */
export function isShaded(properties: XmlElement | undefined): boolean {
  if (childOf(properties, "w:highlight")) return true;
  const fill = childOf(properties, "w:shd")?.attributes.get("fill")?.toUpperCase();
  return fill !== undefined && fill !== "AUTO" && fill !== "FFFFFF";
}

function withoutUndefined(format: { [Key in keyof RunFormat]: RunFormat[Key] | undefined }): RunFormat {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
}
