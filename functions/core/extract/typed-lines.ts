import { isHeadingLike } from "./heading-like.ts";
import { foldSpace } from "./letters.ts";
import { type ListMarker, readListMarker } from "./list-marker.ts";

/** A line that ends at a line break within a paragraph. */
export type TypedLine = { readonly text: string; readonly bold: boolean };

/** What authors mean as a block of its own, though line breaks alone part it from the next. */
export type TypedPart = TypedLine & {
  /** The bullet or number typed before the words, which `text` still holds. */
  readonly marker: ListMarker | null;
  /** Whether it is a list's item: by its marker, or as one of the lines below "We will:". */
  readonly item: boolean;
};

/** Lines below a stem from which they are its list: one line alone is the sentence going on. */
const MIN_ITEMS = 2;
/** Characters of such an item; longer lines are paragraphs. */
const MAX_ITEM = 300;

/**
 * Parts a paragraph at the line breaks that its author typed instead of new paragraphs: at blank lines, before
 * list markers, after a bold line, between lines that are each a phrase of their own, and below a stem. Other
 * breaks are wrapping.
 *
 * @param lines as typed; blank ones count
 */
export function partTypedLines(lines: readonly TypedLine[]): TypedPart[] {
  const folded = lines.map(({ text, bold }) => ({ text: foldSpace(text), bold }));
  const marked = folded.map(({ text }) => readListMarker(text));
  const inList = marked.some((marker) => marker !== null);
  const parts: TypedPart[] = [];
  let fresh = true;
  let stem = false;
  folded.forEach((line, i) => {
    const marker = marked[i] ?? null;
    const last = parts.at(-1);
    if (line.text === "") {
      fresh = true;
      return;
    }
    if (!fresh && last && !inList && last.text.endsWith(":") && !stem) stem = startsList(folded, i);
    else if (fresh) stem = false;
    const item = marker !== null || (stem && !fresh);
    if (last && !fresh && !item && !isParted(last, line, inList)) {
      parts[parts.length - 1] = { ...last, text: `${last.text} ${line.text}`, bold: last.bold && line.bold };
    } else parts.push({ ...line, marker, item });
    fresh = false;
  });
  return parts;
}

/** Whether a line break between two lines without blank line parts them. */
function isParted(last: TypedPart, next: TypedLine, inList: boolean): boolean {
  if (last.bold !== next.bold) return isHeadingLike((last.bold ? last : next).text);
  if (inList && last.item) return !/^\p{Ll}/u.test(next.text);
  if (inList) return true;
  return !/[.!?;:,–—-]["”’')\]]?$/.test(last.text) && /^["“‘'(]?[\p{Lu}\p{N}£€$]/u.test(next.text);
}

function startsList(lines: readonly TypedLine[], from: number): boolean {
  let to = from;
  while ((lines[to]?.text ?? "") !== "") {
    if ((lines[to]?.text.length ?? 0) > MAX_ITEM) return false;
    to++;
  }
  return to - from >= MIN_ITEMS;
}
