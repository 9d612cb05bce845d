import { type Hyphens, joinLines, learnHyphens } from "../hyphens.ts";
import { countLetters } from "../letters.ts";
import { ListLevels } from "../list-levels.ts";
import { readListMarker } from "../list-marker.ts";
import { type TextLine, wrapColumns } from "./split-lines.ts";

/** Lines that belong together, before headings are told from paragraphs. */
export type LineGroup = {
  readonly text: string;
  readonly lines: number;
  /** 1-based page of its first line. */
  readonly page: number;
  /** Its letters on each page, where it runs over several. */
  readonly lettersByPage?: ReadonlyMap<number, number>;
  /** Null for paragraphs and headings. */
  readonly marker: { readonly text: string; readonly numbered: boolean; readonly level: number } | null;
  /** Whether a blank line, or the text's end, stands on both sides. */
  readonly alone: boolean;
  /** 1 or 2 where a line of "=" or "-" underlines it, else null. */
  readonly underline: 1 | 2 | null;
};

type Open = {
  readonly parts: TextLine[];
  readonly indent: number;
  readonly marker: LineGroup["marker"];
  last: TextLine;
};

/** Columns by which items of one list may differ in indentation. */
const INDENT_TOLERANCE = 1;

/** Joins lines to paragraphs and list items, in one pass. */
export function groupLines(lines: readonly TextLine[]): LineGroup[] {
  const hyphens = learnHyphens(lines.map((line) => line.text));
  const full = wrapColumns(lines);
  const levels = new ListLevels(INDENT_TOLERANCE);
  const groups: LineGroup[] = [];
  let open = null as Open | null;
  let blankBefore = true;

  const close = (blankAfter: boolean, underline: 1 | 2 | null = null): void => {
    if (open) groups.push(toGroup(open, blankBefore && blankAfter, underline, hyphens));
    blankBefore = blankAfter || (blankBefore && !open);
    open = null;
  };

  for (const line of lines) {
    const marker = open && isMidSentence(line, open, full) ? null : readListMarker(line.text);
    if (line.text === "") close(true);
    else if (open && isUnderline(line, open)) close(true, line.text.startsWith("=") ? 1 : 2);
    else if (/^[-=_*~ ]{3,}$/.test(line.text)) close(true);
    else if (marker) {
      close(false);
      const level = levels.enter(line.indent, marker.style);
      const sign = line.text.slice(0, marker.length);
      open = begin(line, marker.rest, { text: sign, numbered: marker.numbered, level });
    } else if (open && goesOn(open, line, full)) {
      open.parts.push(line);
      open.last = line;
    } else {
      close(false);
      if (line.indent <= INDENT_TOLERANCE) levels.end();
      open = begin(line, line.text, null);
    }
  }
  close(true);
  return groups;
}

const begin = (line: TextLine, text: string, marker: LineGroup["marker"]): Open => ({
  parts: [{ ...line, text }],
  indent: line.indent,
  marker,
  last: line,
});

function toGroup(
  { parts, marker }: Open,
  alone: boolean,
  underline: 1 | 2 | null,
  hyphens: Hyphens,
): LineGroup {
  const page = parts[0]?.page ?? 1;
  const text = joinLines(
    parts.map((part) => part.text),
    hyphens,
  );
  const group = { text, lines: parts.length, page, marker, alone, underline };
  return parts.at(-1)?.page === page ? group : { ...group, lettersByPage: lettersOf(parts) };
}

function lettersOf(parts: readonly TextLine[]): Map<number, number> {
  const letters = new Map<number, number>();
  for (const { page, text } of parts) letters.set(page, (letters.get(page) ?? 0) + countLetters(text));
  return letters;
}

const isUnderline = (line: TextLine, open: Open): boolean =>
  open.marker === null && open.parts.length === 1 && /^(?:={3,}|-{3,})$/.test(line.text);

/** Whether a dash or number that a line starts with is one of a wrapped sentence, and no list marker. */
const isMidSentence = (line: TextLine, { last, marker }: Open, full: number): boolean =>
  marker === null &&
  line.indent === last.indent &&
  last.indent + last.text.length >= full &&
  !endsSentence(last.text) &&
  /^[\p{L}\p{N}–—-]/u.test(line.text);

/** Whether a line continues the open group: wrapped, hanging under its item, or in mid-sentence. */
function goesOn(open: Open, line: TextLine, full: number): boolean {
  if (open.last.indent + open.last.text.length >= full) return true;
  if (open.marker && line.indent > open.indent) return true;
  return /^\p{Ll}/u.test(line.text) && !endsSentence(open.last.text);
}

const endsSentence = (text: string): boolean => /[.!?:;]["”’')]?$/.test(text);
