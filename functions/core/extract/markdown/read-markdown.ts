import { Marked } from "marked";
import { parsePage } from "../html/parse-page.ts";
import { takeOutUnseen } from "../html/unseen.ts";
import { walkPage } from "../html/walk-page.ts";
import { warnOfLeftOut } from "../left-out.ts";
import { countLetters } from "../letters.ts";
import { onePage, type Reading } from "../reading.ts";

/** Reads Markdown (CommonMark with GitHub's tables) by way of the page it makes. */
export async function readMarkdown(text: string): Promise<Reading> {
  const source = boundNesting(withoutFrontMatter(text));
  const { body } = await parsePage(await parser.parse(source));
  const unseen = takeOutUnseen(body);
  const { pieces, markers } = walkPage(body);
  const rawLetters = countLetters(body.textContent ?? "") - markers;
  return { title: null, pages: onePage(rawLetters), pieces, warnings: warnOfLeftOut(unseen) };
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

/**
 * Lists and quotations nested deeper than anyone writes are read as nested that deep: the parser's time and
 * memory grow with the square of the depth.
 */
const boundNesting = (text: string): string =>
  text.replace(deepIndent, " ".repeat(MAX_INDENT)).replace(deepMarks, "$1");

/** Site generators put settings between two "---" lines at the top. */
const withoutFrontMatter = (text: string): string =>
  text.replace(/^\ufeff?---\r?\n[\s\S]{0,5000}?\r?\n---\r?\n/, "");
