import { countLetters } from "../letters.ts";
import type { LineGroup } from "./group-lines.ts";
import type { PdfLine } from "./page-lines.ts";
import { lower, marksIn, withoutMarks } from "./raised.ts";
import type { Typography } from "./typography.ts";

/** Footnotes are set in type of at most this share of the body's size. */
const SMALL = 0.93;
/** The mark before a note's words: raised or not, or a sign. */
const noteMark = /^(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(\d{1,3}|[*†‡§]{1,3})(?=\D))[.)\]]?\s*(?=\S)/u;

type Parted = {
  /** The running text, without the marks that refer to notes. */
  readonly body: readonly PdfLine[];
  readonly notes: readonly LineGroup[];
  /** How many digits of marks were taken out of the body, where. */
  readonly marks: readonly { readonly page: number; readonly letters: number }[];
};

/**
 * Parts the footnotes from the running text, so that a paragraph that goes on over the page is not cut by
 * them: lines in small type at the foot of a page or column, from the first that begins with a mark that is
 * raised, or stands raised in the page's text; and what is tagged as a note.
 */
export function partFootnotes(lines: readonly PdfLine[], typography: Typography): Parted {
  const parted: { body: PdfLine[]; notes: LineGroup[]; marks: Parted["marks"][number][] } = {
    body: [],
    notes: [],
    marks: [],
  };
  for (const page of Map.groupBy(lines, (line) => line.page).values()) {
    const called = new Set(page.flatMap((line) => marksIn(line.text)));
    const notes: LineGroup[] = [];
    const body: PdfLine[] = [];
    for (const region of Map.groupBy(page, (line) => line.region).values()) {
      const start = startOfNotes(region, called, typography);
      notes.push(...groupNotes([...region.slice(0, start).filter(isTagged), ...region.slice(start)]));
      body.push(...region.slice(0, start).filter((line) => !isTagged(line)));
    }
    const known = new Set(notes.flatMap((note) => markOf(note.lines[0].text) ?? []));
    for (const line of body) {
      const text = known.size > 0 ? withoutMarks(line.text, (mark) => known.has(mark)) : line.text;
      parted.body.push(text === line.text ? line : { ...line, text });
      if (text !== line.text) {
        parted.marks.push({ page: line.page, letters: countLetters(line.text) - countLetters(text) });
      }
    }
    parted.notes.push(...notes);
  }
  return parted;
}

const isTagged = (line: PdfLine): boolean => line.tag?.kind === "note";

/** Where a region's footnotes begin, as an index of its lines; their number if it has none. */
function startOfNotes(
  lines: readonly PdfLine[],
  called: ReadonlySet<string>,
  { bodySize }: Typography,
): number {
  let start = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line || line.table || line.size > SMALL * bodySize) break;
    const mark = noteMark.exec(line.text);
    if (mark && (mark[1] !== undefined || called.has(mark[2] ?? "") || /[*†‡§]/.test(mark[2] ?? "")))
      start = i;
  }
  return start;
}

const markOf = (text: string): string | null => {
  const mark = noteMark.exec(text);
  return mark ? lower(mark[1] ?? mark[2] ?? "") : null;
};

/** Each line with a mark begins a note; of tagged ones, each tag too. */
function groupNotes(lines: readonly PdfLine[]): LineGroup[] {
  const groups: { lines: [PdfLine, ...PdfLine[]]; marker: LineGroup["marker"]; kind: "footnote" }[] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const found = noteMark.exec(line.text);
    const follows = open && isTagged(line) && open.lines[0].tag?.key === line.tag?.key;
    if (
      open &&
      (follows || (!found && !isTagged(line)) || (found && !isNext(open.lines[0].text, line.text)))
    ) {
      open.lines.push(line);
      continue;
    }
    const length = found?.[0].length ?? 0;
    const marker = found ? { style: "note", rest: line.text.slice(length), length, numbered: true } : null;
    groups.push({ lines: [line], marker, kind: "footnote" });
  }
  return groups;
}

/** Whether the number a line starts with can be the next note's: "12 June" in a note's second line is not. */
function isNext(first: string, line: string): boolean {
  const [before, after] = [Number(markOf(first)), Number(markOf(line))];
  return Number.isNaN(before) || Number.isNaN(after) || (after > before && after <= before + 3);
}
