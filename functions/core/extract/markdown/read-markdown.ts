import { Marked } from "marked";
import { err, ok, type Result } from "../../model.ts";
import { tooManyParts } from "../failures.ts";
import { isBeyondBounds } from "../html/page-bounds.ts";
import { parsePage } from "../html/parse-page.ts";
import { takeOutUnseen } from "../html/unseen.ts";
import { walkPage } from "../html/walk-page.ts";
import { warnOfLeftOut } from "../left-out.ts";
import { countLetters, foldSpace } from "../letters.ts";
import { onePage, type Piece, type Reading } from "../reading.ts";

/** Reads Markdown (CommonMark with GitHub's tables) by way of the page it makes. */
export async function readMarkdown(text: string): Promise<Result<Reading>> {
  const { title, rest } = readFrontMatter(text);
  const { source, notes } = takeOutNotes(boundMarks(rest));
  const markup = await parser.parse(source);
  if (isBeyondBounds(markup)) return err(tooManyParts("The Markdown text"));
  const { body } = await parsePage(markup);
  const unseen = takeOutUnseen(body);
  const { pieces, markers } = walkPage(body);
  const rawLetters = countLetters(body.textContent ?? "") - markers;
  const footnotes = notes.map(
    (note): Piece => ({ kind: "footnote", level: 0, text: foldSpace(note), page: 1 }),
  );
  const letters = rawLetters + notes.reduce((sum, note) => sum + countLetters(note), 0);
  return ok({
    title,
    pages: onePage(letters),
    pieces: [...pieces, ...footnotes],
    warnings: warnOfLeftOut(unseen),
  });
}

/** Between single tildes stand figures ("~£2m (or ~£3m)") rather than words struck out; false: as the parser does. */
const parser = new Marked({
  gfm: true,
  silent: true,
  tokenizer: { del: (source) => (source.startsWith("~~") ? false : undefined) },
});

/** Columns of indentation, and list or quotation marks before a line's words, that are kept. */
const MAX_INDENT = 60;
const MAX_MARKS = 12;
const deepIndent = new RegExp(`^[ \\t]{${MAX_INDENT},}`, "gm");
const mark = String.raw`[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;
const deepMarks = new RegExp(`^((?:${mark}){${MAX_MARKS}})(?:${mark})+`, "gm");

/** Marks of emphasis in a row; lines to write on have some 80. */
const MAX_ROW = 200;
const longRow = new RegExp(`([_*~])\\1{${MAX_ROW},}`, "g");

/**
 * Lists and quotations nested deeper than anyone writes are read as nested that deep, and longer rows of marks as
 * that long: the parser's time and memory grow with the square of them.
 */
const boundMarks = (text: string): string =>
  text
    .replace(deepIndent, " ".repeat(MAX_INDENT))
    .replace(deepMarks, "$1")
    .replace(longRow, (_, sign: string) => sign.repeat(MAX_ROW));

/** Site generators put settings between two "---" lines at the top; the title may be one of them. */
function readFrontMatter(text: string): { title: string | null; rest: string } {
  const settings = /^\ufeff?---\r?\n([\s\S]{0,5000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!settings) return { title: null, rest: text };
  const title = /^title[ \t]*:[ \t]*(["']?)([^\r\n]{1,200}?)\1[ \t]*\r?$/m.exec(settings[1] ?? "")?.[2];
  return { title: title?.trim() || null, rest: text.slice(settings[0].length) };
}

/** Footnotes ("[^1]: …", with indented lines below) and their marks, which the parser does not know. */
function takeOutNotes(text: string): { source: string; notes: string[] } {
  const notes: string[] = [];
  const source = text.replace(
    /^ {0,3}\[\^[^\]\s]{1,50}\]:[ \t]*(.*(?:\r?\n(?: {2,}|\t)\S.*)*)/gm,
    (_, note: string) => {
      notes.push(note);
      return "";
    },
  );
  return { source: source.replace(/\[\^[^\]\s]{1,50}\]/g, ""), notes };
}
