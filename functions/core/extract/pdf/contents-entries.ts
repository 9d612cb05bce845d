import { keyOf } from "./outline.ts";
import type { PdfLine } from "./page-lines.ts";

/** Letters and digits of the shortest title that is looked for: shorter ones come back by chance. */
const MIN_KEY = 4;
/** Lines that a heading is set in, at most, where it comes back wrapped otherwise. */
const MAX_HEADING_LINES = 3;
/** Letters and digits before a title, at most: "appendix 123.45". */
const MAX_START = 16;
/** Times that a line may be longer than its key: spaces and signs are no letters of it. */
const MAX_SIGNS = 8;

/** The keys by which an entry's title may come back: whole, without its numbers, or with its second line. */
export function keysOfEntry({ text, table }: PdfLine, next: PdfLine | undefined): string[] {
  const texts = table ? table.rows.flatMap((row) => row.map((cell) => cell.join(" "))) : [text];
  const words = texts.map(withoutEnd);
  const wrapped = table || !next ? [] : [`${words[0]} ${withoutEnd(next.text)}`];
  const all = [...words, ...words.map(withoutStart), ...wrapped];
  return [...new Set(all.map(keyOf))].filter((key) => key.length >= MIN_KEY);
}

/** Without the number of a page after it. */
const withoutEnd = (text: string): string => text.replace(/[\s.…·_]*\b\d{1,3}$/, "");

/** Without the number of a chapter, table or appendix before it. */
const withoutStart = (text: string): string =>
  text.replace(
    /^(?:(?:chapter|part|section|table|figure|appendix|annex) )?(?:\d{1,3}(?:\.\d{1,2})?|[ivx]{1,4}|[a-f])[.:)]?\s+/i,
    "",
  );

function keyOfTitle(text: string, key: string): string {
  const title = withoutStart(text);
  return title === text ? key : keyOf(title);
}

/**
 * The last page on which each key of some lines comes back among all lines, as a line of its own or as a heading
 * of several lines in one region.
 */
export function announcedAmong(
  early: readonly PdfLine[],
  lines: readonly PdfLine[],
  maxLength: number,
): ReadonlyMap<string, number> {
  const wanted = new Set(
    early.flatMap((line, i) =>
      line.text.length > maxLength && !line.table ? [] : keysOfEntry(line, early[i + 1]),
    ),
  );
  const longest = [...wanted].reduce((length, key) => Math.max(length, key.length), 0);
  const pages = new Map<string, number>();
  const keys = lines.map(({ text }) => (text.length > MAX_SIGNS * (longest + 1) ? null : keyOf(text)));
  lines.forEach((line, i) => {
    // What a number before it is taken from can only be the first line.
    let [whole, bare] = ["", ""];
    for (let more = 0; more < MAX_HEADING_LINES; more++) {
      const [part, key] = [lines[i + more], keys[i + more]];
      if (
        part === undefined ||
        part.region !== line.region ||
        part.size !== line.size ||
        part.bold !== line.bold
      )
        break;
      if (key === null || key === undefined || bare.length + key.length > longest + MAX_START) break;
      whole += key;
      bare += more > 0 ? key : keyOfTitle(part.text, key);
      if (wanted.has(whole)) pages.set(whole, line.page);
      if (wanted.has(bare)) pages.set(bare, line.page);
    }
  });
  return pages;
}
