import { decodeText } from "../text/decode-text.ts";
import { childrenOf, parseXml, type XmlElement } from "./xml.ts";

/** The parts of a Word document that its text is read from; absent ones are undefined. */
export type WordPackage = {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  /** Whether it holds words in parts that are not read: diagrams, and documents put into it as a whole. */
  readonly hasDiagrams: boolean;
  readonly hasEmbedded: boolean;
};

/**
 * Finds the parts by their relationships, as the format wants it: the main part is mostly, but not always,
 * `word/document.xml`.
 *
 * @returns null when there is no readable main part
 */
export function readPackage(parts: ReadonlyMap<string, Uint8Array>): WordPackage | null {
  const mainName = relationsOf(parts, "").get("officeDocument") ?? "word/document.xml";
  const document = readPart(parts, mainName);
  if (document?.name !== "w:document") return null;
  const relations = relationsOf(parts, mainName);
  const part = (type: string): XmlElement | undefined => readPart(parts, relations.get(type));
  return {
    document,
    styles: part("styles"),
    numbering: part("numbering"),
    footnotes: part("footnotes"),
    endnotes: part("endnotes"),
    hasDiagrams: relations.has("diagramData"),
    hasEmbedded: relations.has("aFChunk") || relations.has("subDocument"),
  };
}

function readPart(parts: ReadonlyMap<string, Uint8Array>, name: string | undefined): XmlElement | undefined {
  const bytes = name === undefined ? undefined : parts.get(name);
  const text = bytes && decodeText(bytes)?.text;
  return (text && parseXml(text)) || undefined;
}

/** The parts that a part names, by the last word of the kind of relationship; the first of each kind. */
function relationsOf(parts: ReadonlyMap<string, Uint8Array>, name: string): Map<string, string> {
  const slash = name.lastIndexOf("/") + 1;
  const folder = name.slice(0, slash);
  const root = readPart(parts, `${folder}_rels/${name.slice(slash)}.rels`);
  const found = new Map<string, string>();
  for (const { attributes } of childrenOf(root, "Relationship")) {
    const type = attributes.get("Type")?.split("/").at(-1);
    const target = attributes.get("Target");
    if (type && target && !found.has(type)) found.set(type, resolve(folder, target));
  }
  return found;
}

/** A target is relative to its part's folder, or starts at the root with "/". */
function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
