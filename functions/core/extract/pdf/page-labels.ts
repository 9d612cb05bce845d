/** Pages on which printed numbers must run with the pages before they are page numbers. */
const MIN_PAGES = 3;
const roman = /^[\s|–-]*([ivxl]{1,7})[\s|–-]*$/i;

/** Printed numbers win over the file's labels if they differ on this share of the pages, at least. */
const MIN_CONTRADICTED = 0.5;
/** A number of this range is a year. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2099];

/** Text of a running head or footer. */
export type MarginText = { readonly page: number; readonly text: string };

/**
 * What each page calls itself; null where there is nothing. The file's labels (PDF 1.7, 12.4.2), else the numbers
 * printed in the margins, if such numbers run with the pages. Where most pages print another number than the file
 * says, its labels are of the printer's sheets, and readers see the printed ones.
 *
 * @param told the labels of all pages in order; null if the file has none
 * @param margins the running heads and footers
 */
export function labelPages(
  pages: number,
  told: readonly string[] | null,
  margins: readonly MarginText[],
): (string | null)[] {
  const printed = printedLabels(pages, margins);
  if (!told?.some((label) => label.trim() !== "")) return printed;
  const labels = printed.map((_, i) => told[i]?.trim().slice(0, 20) || null);
  const contradicted = printed.filter((label, i) => label !== null && label !== labels[i]).length;
  return contradicted >= Math.max(MIN_PAGES, MIN_CONTRADICTED * pages) ? printed : labels;
}

/** The number printed on each page; of several, the one that runs with the numbers of the most pages. */
function printedLabels(pages: number, margins: readonly MarginText[]): (string | null)[] {
  const numbers = margins.flatMap(numbersIn);
  const runs = new Map<number, Set<number>>();
  for (const { page, run } of numbers) runs.set(run, (runs.get(run) ?? new Set()).add(page));
  // In a file of few pages a number that is its page's own is enough.
  const needed = (run: number): number => (pages > MIN_PAGES ? MIN_PAGES : run === 0 ? 1 : 2);
  const labels: (string | null)[] = Array.from({ length: pages }, () => null);
  const sizes = new Map<number, number>();
  for (const { page, run, label } of numbers) {
    const size = runs.get(run)?.size ?? 0;
    if (size < needed(run) || size <= (sizes.get(page) ?? 0)) continue;
    labels[page - 1] = label;
    sizes.set(page, size);
  }
  return labels;
}

/** Each number, with what it has in common with the numbers of other pages if it is a page's own. */
function numbersIn({ page, text }: MarginText): { page: number; run: number; label: string }[] {
  const letters = roman.exec(text)?.[1];
  if (letters !== undefined) return [{ page, run: valueOfRoman(letters) - page, label: letters }];
  return [...text.matchAll(/(?<![\d.,/-])\d{1,4}(?![\d.,/-]*\d)/g)]
    .map(([digits]) => Number(digits))
    .filter((number) => number < FIRST_YEAR || number > LAST_YEAR)
    .map((number) => ({ page, run: number - page, label: String(number) }));
}

const signs: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The value of a Roman number; smaller signs before larger ones count against them. */
function valueOfRoman(letters: string): number {
  const values = [...letters.toLowerCase()].map((letter) => signs[letter] ?? 0);
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0);
}
