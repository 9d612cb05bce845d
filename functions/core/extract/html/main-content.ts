import { type Measure, measurePage } from "./measure.ts";
import { isChrome } from "./page-chrome.ts";
import type { PageElement } from "./page-node.ts";

/** Share of a page's letters from which an element is its content, whatever it is called. */
export const MAIN_SHARE = 0.4;

/**
 * Finds a page's main content: everything is kept but what is known to stand around it, so that no list or
 * short section is lost to a score. The page is changed: what is left out is taken from it.
 *
 * @returns the element to read, the letters left in it and the letters taken out
 */
export function mainContent(body: PageElement): { root: PageElement; letters: number; leftOut: number } {
  const before = measurePage(body);
  const all = lettersOf(before, body);
  const titles = [...body.querySelectorAll("h1")];
  const title = titles.length === 1 ? titles[0] : undefined;
  for (const [element, measure] of before) {
    if (element === body || element === title || measure.letters >= MAIN_SHARE * all) continue;
    if (isChrome(element, measure) && !(title && holds(element, title))) element.remove();
  }
  const after = measurePage(body);
  const root =
    [...body.querySelectorAll("main, [role=main], article")].find(
      (element) => lettersOf(after, element) >= 2 * MAIN_SHARE * lettersOf(after, body),
    ) ?? body;
  const letters = lettersOf(after, root);
  return { root, letters, leftOut: all - letters };
}

const lettersOf = (measures: Map<PageElement, Measure>, element: PageElement): number =>
  measures.get(element)?.letters ?? 0;

/** Whether an element stands somewhere within another. */
function holds(outer: PageElement, inner: PageElement): boolean {
  for (let element = inner.parentElement; element; element = element.parentElement) {
    if (element === outer) return true;
  }
  return false;
}
