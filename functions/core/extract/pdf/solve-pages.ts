import type { ExtractionWarning } from "../../model.ts";
import { countLetters } from "../letters.ts";
import { type FontBook, hasRiddle, solveText } from "./fonts/font-book.ts";
import type { Doubts } from "./fonts/known.ts";
import { solveRiddles } from "./fonts/solve-riddles.ts";
import type { PageRuns, Run } from "./runs.ts";

/** Pages named in one warning. */
const MAX_PAGES_NAMED = 12;

/** Puts characters for the riddles of all pages, and says where they were inferred and where they stay unknown. */
export function solvePages(
  pages: readonly PageRuns[],
  book: FontBook,
  doubts: Doubts,
): { readonly pages: readonly PageRuns[]; readonly warnings: readonly ExtractionWarning[] } {
  if (book.riddles.length === 0) return { pages, warnings: [] };
  const texts = pages.flatMap(({ directions }) => directions.flat().map(({ text }) => text));
  const solutions = solveRiddles(book, texts.filter(hasRiddle), doubts);
  const inferred = new Map<number, number>();
  const unknown = new Map<number, number>();
  const solved = pages.map((page): PageRuns => {
    const solve = (riddle: number): string => {
      const text = solutions[riddle] ?? "\ufffd";
      const counts = text === "\ufffd" ? unknown : inferred;
      if (text !== " ") counts.set(page.number, (counts.get(page.number) ?? 0) + 1);
      return text;
    };
    const solveRun = (run: Run): Run =>
      hasRiddle(run.text) ? { ...run, text: solveText(run.text, solve).replace(/ {2,}/g, " ") } : run;
    const directions = page.directions.map((runs) => runs.map(solveRun));
    const letters = directions.flat().reduce((sum, { text }) => sum + countLetters(text), 0);
    const hidden = page.hidden.map((text) => solveText(text, (riddle) => solutions[riddle] ?? "\ufffd"));
    return { ...page, directions, letters, hidden };
  });
  return { pages: solved, warnings: [...warnOfInferred(inferred), ...warnOfUnknown(unknown)] };
}

function warnOfInferred(counts: ReadonlyMap<number, number>): ExtractionWarning[] {
  return warn(
    counts,
    (characters, pages) =>
      `The file does not tell, or tells wrongly, which letters or signs ${characters} are, on ${pages}. They were inferred from its fonts; compare amounts with the pages.`,
  );
}

function warnOfUnknown(counts: ReadonlyMap<number, number>): ExtractionWarning[] {
  return warn(
    counts,
    (characters, pages) =>
      `The file does not tell, or tells wrongly, which letters or signs ${characters} are, on ${pages}, and nothing in it shows them. They stand as “\ufffd”.`,
  );
}

function warn(
  counts: ReadonlyMap<number, number>,
  say: (characters: string, pages: string) => string,
): ExtractionWarning[] {
  const [first, ...more] = counts.keys();
  if (first === undefined) return [];
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const named = [first, ...more].slice(0, MAX_PAGES_NAMED).join(", ");
  const rest = counts.size > MAX_PAGES_NAMED ? ` and ${counts.size - MAX_PAGES_NAMED} more` : "";
  const pages = `${counts.size === 1 ? "page" : "pages"} ${named}${rest}`;
  const message = say(`${total} ${total === 1 ? "character" : "characters"}`, pages);
  return [{ code: "broken-font", message, page: first }];
}
