import type { LeftOut } from "../left-out.ts";
import { foldSpace } from "../letters.ts";

/**
 * Takes the words out of a Word part's runs that are formatted as struck out (`w:strike`, `w:dstrike`) or
 * hidden (`w:vanish`; ISO 29500-1, 17.3.2). The rest stays as it is. One pass over the XML.
 */
export function takeOutUnseenRuns(xml: string): LeftOut & { readonly xml: string } {
  const struck: string[] = [];
  const hidden: string[] = [];
  const parts = xml.split(/(?=<w:r[\s>])/).map((part) => {
    const properties = /^<w:r(?:\s[^>]*)?>\s*<w:rPr>([\s\S]*?)<\/w:rPr>/.exec(part)?.[1];
    if (properties === undefined) return part;
    const found = whyUnseen(properties);
    if (!found) return part;
    const end = part.indexOf("</w:r>");
    const run = end < 0 ? part : part.slice(0, end);
    const words = [...run.matchAll(textElement)]
      .map(([, text = ""]) => text)
      .join("")
      .replaceAll("&amp;", "&");
    if (foldSpace(words) !== "") (found === "struck" ? struck : hidden).push(foldSpace(words));
    return run.replace(textElement, "") + part.slice(run.length);
  });
  return { xml: parts.join(""), struck, hidden };
}

const textElement = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;

/** What a run was before a tracked change of format stands in its properties too, and does not count. */
function whyUnseen(properties: string): "struck" | "hidden" | null {
  const now = properties.split("<w:rPrChange")[0] ?? "";
  if (isOn(now, "strike") || isOn(now, "dstrike")) return "struck";
  return isOn(now, "vanish") ? "hidden" : null;
}

/** On-off properties are on unless their value says off (ISO 29500-1, 17.17.4). */
function isOn(properties: string, name: string): boolean {
  const element = new RegExp(`<w:${name}(\\s[^>]*)?/?>`).exec(properties);
  return element !== null && !/w:val\s*=\s*["'](?:0|false|off)["']/.test(element[1] ?? "");
}
