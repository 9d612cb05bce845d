/** What goes between a line and the next, and whether the line's last sign, a hyphen, goes. */
export type Joint = { readonly glue: "" | " "; readonly dropLast: boolean };

/** Decides how two lines are joined; made from all lines, so that the document's own spelling decides. */
export type Hyphens = (line: string, next: string) => Joint;

/** Halves of at least this many letters, both words of the document, make a compound ("house-building"). */
const MIN_HALF = 4;
/**
 * Share of lines ending in a hyphen before a small letter from which a document breaks words: set without
 * breaking, the documents measured have 0 to 2.4 %, with it 7 to 20 %.
 */
const BREAKING_SHARE = 0.04;
/** Beginnings that mostly keep their hyphen before a whole word. */
const hyphenPrefixes = new Set(
  "all anti co cross ex full half high long low mid multi no non off on part re self semi short well".split(
    " ",
  ),
);

/** Learns a document's words, and whether it breaks words at all: if not, every hyphen is a word's own. */
export function learnHyphens(lines: readonly string[]): Hyphens {
  const words = new Set<string>();
  for (const line of lines) {
    const inside = line.toLowerCase().split(/\s+/);
    if (/[-\u2010\u00ad]$/.test(line)) inside.pop();
    for (const word of inside.slice(1)) words.add(bare(word));
  }
  const parted = lines.flatMap((line, i) => partedAt(line, lines[i + 1] ?? "") ?? []);
  const breaksWords =
    parted.length >= BREAKING_SHARE * lines.length &&
    parted.some(({ first, second }) => words.has(first + second));
  // Some programs write U+2010 where they break a word, and "-" where the author did.
  const ownSign =
    lines.some((line) => /\p{L}\u2010\p{L}/u.test(line)) || !lines.some((line) => /\p{L}-\p{L}/u.test(line));
  const isMarkedBreak = (line: string): boolean =>
    /\u00ad.?$/.test(line.slice(-2)) || (line.endsWith("\u2010") && !ownSign);
  const marksBreaks = lines.some(
    (line, i) => isMarkedBreak(line) && partedAt(line, lines[i + 1] ?? "") !== null,
  );
  return (line, next) => {
    const parts = partedAt(line, next);
    if (!parts) return { glue: /[\p{L}\p{N}][-\u2010]$/u.test(line.slice(-3)) ? "" : " ", dropLast: false };
    // Where a program marks the words that it breaks, the other hyphens are the author's.
    const inferred = breaksWords ? !isCompound(parts, words) : isWhole(parts, words);
    const breaks = marksBreaks ? isMarkedBreak(line) : inferred && !isChain(line);
    return { glue: "", dropLast: breaks };
  };
}

/** A word in lower case without the signs around it. */
const bare = (word: string): string =>
  /^[a-z]+$/.test(word) ? word : word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");

const hyphen = /[-\u2010\u00ad]/;

type Parts = { readonly first: string; readonly second: string };

/** The two halves of a word that a line end may have parted, in lower case. */
function partedAt(line: string, next: string): Parts | null {
  if (!hyphen.test(line.slice(-1))) return null;
  const first = /(\p{L}{1,40})\u00ad?[-\u2010\u00ad]$/u.exec(line.slice(-50))?.[1];
  const second = /^(?:\p{Ll}+|\p{Lu}{2,})/u.exec(next)?.[0];
  if (!first || !second || (/^\p{Lu}/u.test(second) && /\p{Ll}/u.test(first))) return null;
  return { first: first.toLowerCase(), second: second.toLowerCase() };
}

/** Whether the hyphen is the word's own: as the document spells it elsewhere, else by its halves. */
function isCompound({ first, second }: Parts, words: ReadonlySet<string>): boolean {
  if (words.has(`${first}-${second}`)) return true;
  if (words.has(first + second)) return false;
  if (hyphenPrefixes.has(first)) return words.has(second);
  return first.length >= MIN_HALF && second.length >= MIN_HALF && words.has(first) && words.has(second);
}

/** "day-to-": the hyphens of a compound of three words. */
const isChain = (line: string): boolean => /\p{L}-\p{L}{1,20}-$/u.test(line.slice(-30));

/** Whether two halves are one word of a document that hardly ever breaks any. */
const isWhole = ({ first, second }: Parts, words: ReadonlySet<string>): boolean =>
  words.has(first + second) && !words.has(`${first}-${second}`) && !hyphenPrefixes.has(first);

/** Joins the lines of one block. */
export function joinLines(lines: readonly string[], hyphens: Hyphens): string {
  return lines
    .map((line, i) => {
      const next = lines[i + 1];
      if (next === undefined) return line;
      const { glue, dropLast } = hyphens(line, next);
      return (dropLast ? line.slice(0, -1) : line) + glue;
    })
    .join("");
}

/** Joins the lines of a table's cell: a number for which the cell has no room is one again. */
export function joinCell(lines: readonly string[], hyphens: Hyphens): string {
  const whole: string[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    if (above !== undefined && isCutNumber(above, line)) whole[whole.length - 1] = above + line;
    else whole.push(line);
  }
  return joinLines(whole, hyphens);
}

/** "£999,99" and "9": digits that complete a group of three, within which no number ends. */
function isCutNumber(line: string, next: string): boolean {
  const group = /(?<=\d,)\d{1,2}$/.exec(line)?.[0];
  const rest = /^\d{1,2}(?![\d.])/.exec(next)?.[0];
  return group !== undefined && rest !== undefined && group.length + rest.length === 3;
}
