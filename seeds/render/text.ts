import type { List, Manifesto, ManifestoVersion, Node, Sentence } from "../source/manifesto.ts";

/** Plain text as a web page leaves it when it is saved: bullets as glyphs, site furniture at the end. */
export function renderText({ furniture }: Manifesto, version: ManifestoVersion): string {
  return `${[...version.body.map(node), ...furniture.tail, furniture.cookies].join("\n\n")}\n`;
}

function node(it: Node): string {
  switch (it.kind) {
    case "heading":
      return it.text;
    case "paragraph":
      return joined(it.sentences);
    case "list":
      return `${it.stem === null ? "" : `${it.stem}\n\n`}${listLines(it, 1).join("\n")}`;
  }
}

/** Sentences as one run of text. */
export const joined = (sentences: readonly Sentence[]): string =>
  sentences.map((sentence) => sentence.text).join(" ");

function listLines(list: List, depth: number): string[] {
  return list.items.flatMap((item, index) => {
    const mark = list.style === "numbers" ? `${index + 1}.` : "•";
    const line = `${"  ".repeat(depth)}${mark} ${joined(item.sentences)}`;
    return [line, ...(item.list === null ? [] : listLines(item.list, depth + 1))];
  });
}
