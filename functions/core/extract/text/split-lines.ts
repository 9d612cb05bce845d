import { isBareMarker } from "../list-marker.ts";

/** A line of plain text. */
export type TextLine = {
  /** Columns before the first sign; a tab goes to the next multiple of four. */
  readonly indent: number;
  /** Without white space at either end; empty for a blank line. */
  readonly text: string;
  /** 1-based; form feeds part pages. */
  readonly page: number;
};

const TAB = 4;

/** Splits text at line and page breaks of every system; no-break spaces count as spaces. */
export function splitLines(text: string): TextLine[] {
  let page = 1;
  const parts = text.split(/((?:\r\n|[\n\r\u0085\u2028\u2029\v])?\f|\r\n|[\n\r\u0085\u2028\u2029\v])/);
  const lines = parts.flatMap((part, i) => {
    if (i % 2 === 0) return [readLine(part, page)];
    if (part.endsWith("\f")) page++;
    return [];
  });
  return withoutQuoteMarks(lines).flatMap((line, i, all) => {
    const next = all[i + 1];
    if (next && isLoneBullet(line) && next.text !== "")
      return [{ ...line, text: `${line.text} ${next.text}` }];
    return i > 0 && line.text !== "" && isLoneBullet(all[i - 1]) ? [] : [line];
  });
}

function readLine(raw: string, page: number): TextLine {
  const line = raw
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, " ")
    .replace(/[\u200b\ufeff]/g, "")
    .replace(/\u00ad(?=.)/g, "");
  const space = /^[ \t]*/.exec(line)?.[0] ?? "";
  let indent = 0;
  for (const sign of space) indent = sign === "\t" ? indent + TAB - (indent % TAB) : indent + 1;
  return { indent, text: line.trim(), page };
}

/**
 * Mail programs put ">" before the lines that they quote. As a bullet, ">" stands before words that begin an
 * item; before blank lines and small letters it is a quotation's.
 */
function withoutQuoteMarks(lines: readonly TextLine[]): TextLine[] {
  const quoted = lines.filter(({ text }) => text.startsWith(">"));
  const surely = quoted.filter(({ text }) => /^(?:> ?)+(?:\p{Ll}|$)/u.test(text));
  if (surely.length === 0 || quoted.length < 2) return [...lines];
  return lines.map((line) => {
    const mark = /^(?:> ?)+/.exec(line.text)?.[0];
    return mark === undefined ? line : { ...readLine(line.text.slice(mark.length), line.page) };
  });
}

/** Copies of PDFs and web pages put a bullet on a line of its own, before the words. */
const isLoneBullet = (line: TextLine | undefined): boolean =>
  line !== undefined && isBareMarker(line.text) && !/[\p{L}\p{N}]/u.test(line.text);

/** Widest wrapped line: files wrapped by hand or by mail programs break at 60 to 100 columns. */
const MAX_WRAP = 110;
/** A line this much of the wrap width or longer was broken by wrapping, not by its author. */
const FULL_LINE = 0.75;

/**
 * From how many columns a line goes on in the next one; Infinity where lines are not wrapped. A file is
 * wrapped when no line is long and most paragraphs take several lines.
 */
export function wrapColumns(lines: readonly TextLine[]): number {
  const lengths = lines.filter((line) => line.text !== "").map((line) => line.indent + line.text.length);
  const longest = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.98)] ?? 0;
  const followed = lines.filter((line, i) => line.text !== "" && (lines[i + 1]?.text ?? "") !== "").length;
  const wrapped = longest <= MAX_WRAP && longest >= 50 && followed > lengths.length / 3;
  return wrapped ? longest * FULL_LINE : Number.POSITIVE_INFINITY;
}
