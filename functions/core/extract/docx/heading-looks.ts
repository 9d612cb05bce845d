import { isAllCapitals, isHeadingLike } from "../heading-like.ts";
import { foldSpace } from "../letters.ts";
import type { WordBlock, WordParagraph } from "./word-block.ts";

/** Words this many times the body's size are a heading, if they read like one. */
const LARGE = 1.14;
/** Alike title-like paragraphs in a row from which they are a list without bullets and no headings. */
const TOO_MANY_IN_A_ROW = 4;

/** What a paragraph is as far as style and list tell; a number is the level of a heading. */
export type Role = number | "item" | "numbered item" | "caption" | "other";

/** What the looks of a document's headings say of their levels. */
export type HeadingLooks = {
  /** Of headings told by their look alone: their rank from 1, larger and bolder first. */
  readonly ranks: ReadonlyMap<WordBlock, number>;
  /** Level of the headings by style that look the same, where there are any. */
  levelAlike(block: WordParagraph): number | undefined;
};

/**
 * Finds the headings that are told by their look alone: larger than the body, bold, underlined or in
 * capitals, and worded like a heading.
 *
 * @param roleOf what style and list say of a paragraph
 */
export function headingsByLook(
  blocks: readonly WordBlock[],
  roleOf: (block: WordParagraph) => Role,
): HeadingLooks {
  const words = blocks.filter((block) => block.kind === "table" || (block.letters > 0 && !block.note));
  const body = bodyLook(words);
  const looks = words.map((block, i): string | null => {
    if (block.kind === "table" || !looksLikeHeading(block, body)) return null;
    const role = roleOf(block);
    const next = words[i + 1];
    const nextIsText = next?.kind === "paragraph" && roleOf(next) === "other";
    return role === "other" || (role === "numbered item" && block.look.bold && nextIsText)
      ? keyOf(block)
      : null;
  });
  const rows = rowLengths(looks);
  const found = words.flatMap((block, i): [WordBlock, string][] => {
    const look = looks[i];
    return look && (rows[i] ?? 0) < TOO_MANY_IN_A_ROW ? [[block, look]] : [];
  });
  const ranks = [...new Set(found.map(([, look]) => look))].sort((a, b) => (a < b ? 1 : -1));
  const styled = levelsByLook(words, roleOf);
  return {
    ranks: new Map(found.map(([block, look]) => [block, ranks.indexOf(look) + 1])),
    levelAlike: (block) => styled.get(keyOf(block)),
  };
}

/** The looks that headings by style have, each with the highest level of theirs. */
function levelsByLook(
  blocks: readonly WordBlock[],
  roleOf: (block: WordParagraph) => Role,
): Map<string, number> {
  const levels = new Map<string, number>();
  for (const block of blocks) {
    const role = block.kind === "paragraph" ? roleOf(block) : "other";
    if (block.kind !== "paragraph" || typeof role !== "number") continue;
    const look = keyOf(block);
    levels.set(look, Math.min(role, levels.get(look) ?? role));
  }
  return levels;
}

type Body = { readonly size: number; readonly bold: boolean; readonly underlined: boolean };

/** The size that most letters have, and whether most are bold or underlined. */
export function bodyLook(blocks: readonly WordBlock[]): Body {
  const sizes = new Map<number, number>();
  const sum = { letters: 0, bold: 0, underlined: 0 };
  for (const block of blocks) {
    if (block.kind === "table") continue;
    sum.letters += block.letters;
    if (block.look.bold) sum.bold += block.letters;
    if (block.look.underlined) sum.underlined += block.letters;
    sizes.set(block.look.size, (sizes.get(block.look.size) ?? 0) + block.letters);
  }
  const [size = 0] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { size, bold: sum.bold * 2 > sum.letters, underlined: sum.underlined * 2 > sum.letters };
}

function looksLikeHeading(block: WordParagraph, body: Body): boolean {
  const [first, ...more] = block.lines.map((line) => foldSpace(line.text)).filter((line) => line !== "");
  if (first === undefined || more.length > 1 || !isHeadingLike([first, ...more].join(" "))) return false;
  const { size, bold, underlined } = block.look;
  if (size >= LARGE * body.size) return true;
  if (size < body.size) return false;
  return (
    (bold && !body.bold) || (underlined && !body.underlined) || (more.length === 0 && isAllCapitals(first))
  );
}

/** Sorts like the looks' weight. */
const keyOf = ({ look }: WordParagraph): string =>
  `${String(look.size).padStart(6, "0")} ${look.bold ? 1 : 0}`;

/** For each place, how many equal looks stand in a row there. */
function rowLengths(looks: readonly (string | null)[]): number[] {
  const lengths = looks.map(() => 0);
  for (let from = 0; from < looks.length; ) {
    let to = from + 1;
    while (to < looks.length && looks[to] === looks[from]) to++;
    lengths.fill(to - from, from, to);
    from = to;
  }
  return lengths;
}
