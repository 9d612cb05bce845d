import { ListLevels } from "../list-levels.ts";
import { readListMarker } from "../list-marker.ts";
import { type TextLine, wrapColumns } from "./split-lines.ts";

/** Lines that belong together, before headings are told from paragraphs. */
export type LineGroup = {
  readonly text: string;
  readonly lines: number;
  /** Null for paragraphs and headings. */
  readonly marker: { readonly text: string; readonly numbered: boolean; readonly level: number } | null;
  /** Whether a blank line, or the text's end, stands on both sides. */
  readonly alone: boolean;
  /** 1 or 2 where a line of "=" or "-" underlines it, else null. */
  readonly underline: 1 | 2 | null;
};

type Open = { text: string; lines: number; indent: number; last: TextLine; marker: LineGroup["marker"] };

/** Columns by which items of one list may differ in indentation. */
const INDENT_TOLERANCE = 1;

/** Joins lines to paragraphs and list items, in one pass. */
export function groupLines(lines: readonly TextLine[]): LineGroup[] {
  const full = wrapColumns(lines);
  const levels = new ListLevels(INDENT_TOLERANCE);
  const groups: LineGroup[] = [];
  let open = null as Open | null;
  let blankBefore = true;

  const close = (blankAfter: boolean, underline: 1 | 2 | null = null): void => {
    if (!open) return;
    const { text, lines: count, marker } = open;
    groups.push({ text, lines: count, marker, alone: blankBefore && blankAfter, underline });
    open = null;
    blankBefore = blankAfter;
  };

  for (const line of lines) {
    const marker = line.text === "" ? null : readListMarker(line.text);
    if (line.text === "") {
      close(true);
      blankBefore = true;
    } else if (open && !open.marker && open.lines === 1 && /^(?:={3,}|-{3,})$/.test(line.text)) {
      close(true, line.text.startsWith("=") ? 1 : 2);
    } else if (/^[-=_*~ ]{3,}$/.test(line.text)) {
      close(true);
      blankBefore = true;
    } else if (marker) {
      close(false);
      const level = levels.enter(line.indent, marker.style);
      const sign = line.text.slice(0, marker.length);
      open = { ...begin(line, marker.rest), marker: { text: sign, numbered: marker.numbered, level } };
    } else if (open && goesOn(open, line, full)) {
      open = { ...open, text: join(open.text, line.text), lines: open.lines + 1, last: line };
    } else {
      close(false);
      if (line.indent <= INDENT_TOLERANCE) levels.end();
      open = begin(line, line.text);
    }
  }
  close(true);
  return groups;
}

const begin = (line: TextLine, text: string): Open => ({
  text,
  lines: 1,
  indent: line.indent,
  last: line,
  marker: null,
});

/** Whether a line continues the open group: wrapped, hanging under its item, or in mid-sentence. */
function goesOn(open: Open, line: TextLine, full: number): boolean {
  if (open.last.indent + open.last.text.length >= full) return true;
  if (open.marker && line.indent > open.indent) return true;
  return /^\p{Ll}/u.test(line.text) && !/[.!?:;]["”’')]?$/.test(open.last.text);
}

/** A hyphen at a line's end is kept: typed text breaks at the hyphens its words have. */
const join = (text: string, next: string): string =>
  /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next) ? text + next : `${text} ${next}`;
