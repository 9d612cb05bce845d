import { countLetters } from "../letters.ts";
import { isText, type PageElement } from "./page-node.ts";

/** What an element holds, with all elements within it. */
export type Measure = {
  letters: number;
  /** Letters, words and number of its links. */
  linkLetters: number;
  linkWords: number;
  links: number;
  /** Elements within it. */
  blocks: number;
  /** Whether it stands within a main element or an article. */
  inMain: boolean;
};

/** Measures every element of a page, bottom up: one pass, no recursion, so that depth costs nothing. */
export function measurePage(root: PageElement): Map<PageElement, Measure> {
  const elements = [root, ...root.querySelectorAll("*")];
  const measures = new Map(elements.map((element) => [element, measureOwn(element)]));
  for (const [element, measure] of measures) {
    const outer = element === root ? null : element.parentElement;
    measure.inMain = isMain(element) || (outer !== null && measures.get(outer)?.inMain === true);
  }
  for (const element of elements.toReversed()) {
    const own = measures.get(element);
    if (own && element.localName === "a" && element.getAttribute("href") !== null) {
      own.linkLetters = own.letters;
      own.linkWords = (element.textContent ?? "").trim().split(/\s+/).length;
      own.links = 1;
    }
    const parent = element === root ? undefined : measures.get(element.parentElement ?? root);
    if (own && parent) add(parent, own);
  }
  return measures;
}

const isMain = ({ localName }: PageElement): boolean => localName === "main" || localName === "article";

function measureOwn(element: PageElement): Measure {
  let letters = 0;
  for (const child of element.childNodes) if (isText(child)) letters += countLetters(child.textContent ?? "");
  return { letters, linkLetters: 0, linkWords: 0, links: 0, blocks: 0, inMain: false };
}

function add(to: Measure, part: Measure): void {
  to.letters += part.letters;
  to.linkLetters += part.linkLetters;
  to.linkWords += part.linkWords;
  to.links += part.links;
  to.blocks += part.blocks + 1;
}
