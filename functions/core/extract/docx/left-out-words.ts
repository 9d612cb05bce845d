import type { LeftOut } from "../left-out.ts";
import { countLetters, foldSpace } from "../letters.ts";
import { textIn, type XmlElement } from "./xml.ts";

/** Words that stand in a document and are no part of its text. */
export class LeftOutWords implements LeftOut {
  readonly struck: string[] = [];
  readonly hidden: string[] = [];
  /** Letters of `w:t` elements among them: tables of contents, deleted and unseen words. */
  letters = 0;

  element(element: XmlElement | undefined): void {
    if (element) this.letters += lettersIn(element);
  }

  /** @param why "silent" where it is not worth telling anyone */
  words(words: string, why: "struck" | "hidden" | "silent"): void {
    this.letters += countLetters(words);
    if (why !== "silent" && foldSpace(words) !== "") this[why].push(foldSpace(words));
  }
}

/** Letters of a part's words, wherever they stand. */
export function lettersIn(element: XmlElement): number {
  if (element.name === "w:t") return countLetters(textIn(element));
  return element.children.reduce((sum, child) => sum + (typeof child === "string" ? 0 : lettersIn(child)), 0);
}
