import type { PageElement } from "./page-node.ts";

/** Word saves items as paragraphs, Google Docs each depth as a list of its own; both tell the depth aside. */
const word = /\bmso-list:\s?\S{1,20}\s+level([1-9])\b/i;
const google = /(?:^|\s)lst-kix_[\w-]{1,60}-([0-8])(?:\s|$)/;

/** The level, from 1, that a writing program gave a list or item when it saved the page; null where none did. */
export function exportedLevel(element: PageElement): number | null {
  const inWord = word.exec((element.getAttribute("style") ?? "").slice(0, MAX_STYLE))?.[1];
  if (inWord !== undefined) return Number(inWord);
  const inGoogle = google.exec(element.getAttribute("class") ?? "")?.[1];
  return inGoogle === undefined ? null : Number(inGoogle) + 1;
}

/** Characters of a style that are read. */
const MAX_STYLE = 1_000;

/** Whether a list's item is a part of the page with a title of its own, as in accordions and rows of cards. */
export const isTitledPart = (item: PageElement): boolean =>
  [...item.querySelectorAll("h1, h2, h3, h4, h5, h6, summary, [role=heading]")].length > 0;
