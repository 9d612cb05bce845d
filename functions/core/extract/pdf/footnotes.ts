import { countLetters } from "../letters.ts";
import type { LineGroup } from "./group-lines.ts";
import type { PdfLine } from "./page-lines.ts";
import { lower, marksIn, withoutMarks } from "./raised.ts";
import type { Typography } from "./typography.ts";

/** Footnotes are set in type of at most this share of the body's size. */
const SMALL = 0.93;
/** Lines of one note differ in size by less than this share. */
const SAME_SIZE = 0.04;
/** The mark before a note's words: raised or not, or a sign. */
const noteMark =
  /^(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[ᵃᵇᶜᵈᵉᶠᵍ])|[([]?(\d{1,3}|[*†‡§¶]{1,3})(?=\D)|([a-g])(?=[.)\s]))[.)\]]?\s*(?=\S)/u;

/** How many pages after its mark a note stands: on the same one, or where long notes push it. */
const range = [0, 1, 2];

type Parted = {
  /** The running text, without the marks that refer to notes. */
  readonly body: readonly PdfLine[];
  readonly notes: readonly LineGroup[];
  /** How many digits of marks were taken out of the body, where. */
  readonly marks: readonly { readonly page: number; readonly letters: number }[];
};

/**
 * Parts the footnotes from the running text, so that a paragraph that goes on over the page is not cut by
 * them: lines in small type that begin with a mark which stands in the text of their page or just before,
 * or with a raised one at the foot of a page or column, or with a sign that begins no other line; and what is tagged
 * as a note.
 */
export function partFootnotes(lines: readonly PdfLine[], typography: Typography): Parted {
  const called = new Map<number, Set<string>>();
  for (const { page, text } of lines) {
    for (const mark of marksIn(text)) called.set(page, (called.get(page) ?? new Set()).add(mark));
  }
  const isNote = new Set<PdfLine>();
  for (const region of Map.groupBy(lines, (line) => line.region).values()) {
    const page = region[0]?.page ?? 0;
    const isCalled = (mark: string): boolean =>
      range.some((back) => called.get(page - back)?.has(mark) === true);
    for (const line of notesIn(region, isCalled, typography)) isNote.add(line);
  }
  const ofPages = Map.groupBy([...isNote], (line) => line.page);
  const notes = [...ofPages.values()].flatMap(groupNotes);
  const known = new Set(notes.flatMap(({ lines: [first] }) => `${first.page} ${markOf(first.text)}`));
  const body: PdfLine[] = [];
  const marks: Parted["marks"][number][] = [];
  for (const line of lines.filter((one) => !isNote.has(one))) {
    const hasNote = (mark: string): boolean =>
      range.some((further) => known.has(`${line.page + further} ${mark}`));
    const isMark =
      /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹\d]{1,3}|[ᵃᵇᶜᵈᵉᶠᵍ]|[*†‡§¶]{1,3})$/.test(line.text) && hasNote(lower(line.text));
    const text = isMark ? "" : withoutMarks(line.text, hasNote);
    if (text !== line.text)
      marks.push({ page: line.page, letters: countLetters(line.text) - countLetters(text) });
    if (text !== "") body.push(text === line.text ? line : { ...line, text });
  }
  return { body, notes, marks };
}

const isTagged = (line: PdfLine): boolean => line.tag?.kind === "note";

/** A region's lines that are footnotes: from one with a mark to the next line that is not set small. */
function notesIn(
  lines: readonly PdfLine[],
  isCalled: (mark: string) => boolean,
  { bodySize }: Typography,
): PdfLine[] {
  const isSmall = (line: PdfLine): boolean => !line.table && line.size <= SMALL * bodySize;
  const foot = lines.findLastIndex((line) => !isSmall(line)) + 1;
  const notes: PdfLine[] = [];
  let open = false;
  lines.forEach((line, i) => {
    const mark = noteMark.exec(line.text);
    const isSign = /[*†‡§¶]/.test(mark?.[2] ?? "");
    const isAlone = isSign && lines.every((other, j) => j === i || !other.text.startsWith(mark?.[2] ?? ""));
    const atFoot = i >= foot && (mark?.[1] !== undefined || isSign);
    const goesOn = open && Math.abs(line.size - (notes.at(-1)?.size ?? 0)) <= SAME_SIZE * line.size;
    open =
      isSmall(line) && (goesOn || atFoot || isAlone || (mark !== null && isCalled(markOf(line.text) ?? "")));
    if (open || isTagged(line)) notes.push(line);
  });
  return notes;
}

const markOf = (text: string): string | null => {
  const mark = noteMark.exec(text);
  return mark ? lower(mark[1] ?? mark[2] ?? mark[3] ?? "") : null;
};

/** Each line with the next mark begins a note; without one, each tag does. */
function groupNotes(lines: readonly PdfLine[]): LineGroup[] {
  const groups: { lines: [PdfLine, ...PdfLine[]]; marker: LineGroup["marker"]; kind: "footnote" }[] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const found = noteMark.exec(line.text);
    const isOfTag = open && isTagged(line) && open.lines[0].tag?.key === line.tag?.key;
    const goesOn = open && found ? !isNext(open.lines[0].text, line.text) : isOfTag || !isTagged(line);
    if (open && goesOn) {
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
