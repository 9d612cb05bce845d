import { Marked } from "marked";
import { parsePage } from "../html/parse-page.ts";
import { walkPage } from "../html/walk-page.ts";
import { countLetters } from "../letters.ts";
import type { Reading } from "../reading.ts";

/** Reads Markdown (CommonMark with GitHub's tables) by way of the page it makes. */
export async function readMarkdown(text: string): Promise<Reading> {
  const source = withoutFrontMatter(text);
  const { body } = await parsePage(await new Marked({ gfm: true, silent: true }).parse(source));
  for (const element of [...body.querySelectorAll("script, style")]) element.remove();
  const { pieces, markers } = walkPage(body);
  const rawLetters = countLetters(body.textContent ?? "") - markers;
  return { title: null, pages: 1, pieces, rawLetters, warnings: [] };
}

/** Site generators put settings between two "---" lines at the top. */
const withoutFrontMatter = (text: string): string =>
  text.replace(/^\ufeff?---\r?\n[\s\S]{0,5000}?\r?\n---\r?\n/, "");
