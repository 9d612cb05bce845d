import type { TrueBlock, Truth } from "../../extraction/truth.ts";

/** Width of an e-mail's lines, in characters. */
const WIDTH = 72;

/** The true blocks as people type them into an e-mail: wrapped lines, capitals for headings' sake kept as they are. */
export function writeWrappedText({ blocks }: Truth): string {
  return written(blocks, ({ kind, level, text }) => {
    if (kind === "heading")
      return `${text}\n${(level === 1 ? "=" : "-").repeat(Math.min(text.length, WIDTH))}`;
    if (kind !== "item") return wrap(text, "", "");
    const indent = "  ".repeat(level - 1);
    return wrap(text, `${indent}* `, `${indent}  `);
  });
}

/** The true blocks as a word processor saves them as text: a line a paragraph, tabs before bullets. */
export function writePlainText({ blocks }: Truth): string {
  return written(blocks, ({ kind, level, text }) =>
    kind === "item" ? `${"\t".repeat(level - 1)}•\t${text}` : text,
  );
}

export function writeMarkdown({ blocks }: Truth): string {
  return written(blocks, ({ kind, level, text }) => {
    if (kind === "heading") return `${"#".repeat(level)} ${text}`;
    if (kind === "item") return `${"    ".repeat(level - 1)}- ${text}`;
    return text;
  });
}

/** Running text only: captions, footnotes and tables have no form in plain text. Items stand line by line. */
function written(blocks: readonly TrueBlock[], write: (block: TrueBlock) => string): string {
  const plain = blocks.filter(({ kind }) => kind === "heading" || kind === "item" || kind === "paragraph");
  return `${plain
    .map((block, i) => {
      const tight = block.kind === "item" && plain[i + 1]?.kind === "item";
      return `${write(block)}${tight ? "\n" : "\n\n"}`;
    })
    .join("")
    .trimEnd()}\n`;
}

function wrap(text: string, first: string, next: string): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(" ")) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== first.trim()) {
      lines.push(line.trimEnd());
      line = next;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join("\n");
}
