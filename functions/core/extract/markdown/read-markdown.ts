import { Marked } from "marked";
import { parsePage } from "../html/parse-page.ts";
import { walkPage } from "../html/walk-page.ts";
import { countLetters } from "../letters.ts";
import type { Reading } from "../reading.ts";

/** Reads Markdown (CommonMark with GitHub's tables) by way of the page it makes. */
export async function readMarkdown(text: string): Promise<Reading> {
  const source = boundNesting(withoutFrontMatter(text));
  const { body } = await parsePage(await new Marked({ gfm: true, silent: true }).parse(source));
  for (const element of [...body.querySelectorAll("script, style")]) element.remove();
  const { pieces, markers } = walkPage(body);
  const rawLetters = countLetters(body.textContent ?? "") - markers;
  return { title: null, pages: 1, pieces, rawLetters, warnings: [] };
}

/** Columns of indentation, and signs of quotation, that are kept: the parser takes memory with their square. */
const MAX_INDENT = 60;
const MAX_QUOTES = 12;
const deepIndent = new RegExp(`^[ \\t]{${MAX_INDENT},}`, "gm");
const deepQuote = new RegExp(`^(?: {0,3}>){${MAX_QUOTES},}`, "gm");

/** Lists and quotations nested deeper than anyone writes are read as nested that deep. */
const boundNesting = (text: string): string =>
  text.replace(deepIndent, " ".repeat(MAX_INDENT)).replace(deepQuote, ">".repeat(MAX_QUOTES));

/** Site generators put settings between two "---" lines at the top. */
const withoutFrontMatter = (text: string): string =>
  text.replace(/^\ufeff?---\r?\n[\s\S]{0,5000}?\r?\n---\r?\n/, "");
