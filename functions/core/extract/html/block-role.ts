import { isHeadingLike } from "../heading-like.ts";
import { countLetters, foldSpace } from "../letters.ts";
import { isElement, type PageElement } from "./page-node.ts";

/** Elements that run within a line. */
export const inline: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big br button cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** What an element makes of the text in it; `heading` has level 0 where only its place says which. */
export type BlockRole =
  | { readonly kind: "heading"; readonly level: number }
  | { readonly kind: "caption" }
  | { readonly kind: "notes" }
  | { readonly kind: "plain" };

const plain: BlockRole = { kind: "plain" };

/** What opens a part of the page: titles of accordions, tabs and questions. */
const opener =
  /(?:accordion|accordian|faq|toggle|collaps\w{0,5}|tab|panel)s?[-_]*(?:item[-_]*)?(?:title|header|heading|question|button|label|trigger)/i;
/** Class names whose last word says that the text is a title. */
const titled = /(?:^|\s)(?:\S{0,60}[-_])?(?:title|heading|headline|subheading|subtitle)(?=\s|$)/i;
const captioned = /(?:^|\s)(?:\S{0,40}[-_])?caption(?:-text)?(?=\s|$)/i;
const notes = /(?:^|\s)(?:wp-block-)?(?:footnotes?|endnotes?|references)(?:-list)?(?=\s|$)/i;
/** Notes as Word writes them in web pages. */
const wordNote = /^(?:ftn|edn)\d{1,4}$/;
/** What a note starts with that Google Docs writes: the place that its mark leads to. */
const googleNote = /^ftnt\d{1,4}$/;

/** What a block element is, by its name, role and class names. */
export function roleOf(element: PageElement): BlockRole {
  const name = element.localName;
  const role = element.getAttribute("role") ?? "";
  const classes = element.getAttribute("class") ?? "";
  const level = headingLevel(element, role, classes);
  if (level > 0) return { kind: "heading", level };
  if (/^(?:summary|dt|legend|button)$/.test(name)) return { kind: "heading", level: 0 };
  if (name === "figcaption" || (name === "caption" && element.parentElement) || captioned.test(classes))
    return { kind: "caption" };
  if (/^doc-(?:endnotes?|footnotes?)$/.test(role) || notes.test(classes) || wordNote.test(element.id))
    return { kind: "notes" };
  if (name === "p" && [...element.childNodes].some((child) => isElement(child) && googleNote.test(child.id)))
    return { kind: "notes" };
  const titles = role === "tab" || opener.test(classes) || titled.test(classes);
  return titles && name !== "li" && isLine(element) ? { kind: "heading", level: 0 } : plain;
}

function headingLevel(element: PageElement, role: string, classes: string): number {
  const byName = /^h([1-6])$/.exec(element.localName)?.[1];
  if (byName) return Number(byName);
  if (role === "heading") return Math.min(6, Math.max(1, Number(element.getAttribute("aria-level")) || 2));
  const inWord = /(?:^|\s)Mso(Title|Subtitle)(?:\s|$)/.exec(classes)?.[1];
  if (inWord) return inWord === "Title" ? 1 : 2;
  const byClass = /(?:^|\s)h([1-6])(?:\s|$)/.exec(classes)?.[1];
  return byClass && isLine(element) ? Number(byClass) : 0;
}

/** Whether an element is one line that reads as a heading, without blocks in it. */
function isLine(element: PageElement): boolean {
  for (const child of element.childNodes) if (isElement(child) && !inline.has(child.localName)) return false;
  return isHeadingLike(foldSpace(element.textContent ?? ""));
}

/** Signs that lead back from a note to its mark. */
const backLink = /^(?:\[?[↑↩⤴^]\ufe0e?\]?|back(?: to (?:top|text|content))?)$/i;
/** What a raised figure is a power of or a part of a name of. */
const powered = /(?:\b(?:[kcm]?m|km|ft|CO|NO|PM|H|10)|\d\))$/;

/** The number of a foot- or endnote, and the arrow that leads back from it. @param before the words before */
export function isNoteMark(element: PageElement, before: string): boolean {
  const name = element.localName;
  if (name !== "sup" && name !== "a") return false;
  const text = (element.textContent ?? "").trim();
  const inPage = name === "a" && (element.getAttribute("href") ?? "").includes("#");
  if (inPage && backLink.test(text)) return true;
  if (/^[↑↩]\ufe0e?$/.test(text)) return true;
  if (name === "a") return inPage && /^\[(?:\d{1,3}|[a-z]{1,4})\]$/.test(text);
  const number = /^\[?(?:\d{1,3}|\*{1,3}|†|‡)\]?(?:, ?\d{1,3}){0,5}$/.test(text);
  const linked = [...element.childNodes].some((child) => isElement(child) && child.localName === "a");
  return number && (linked || !powered.test(before.trimEnd()));
}

/** Letters of a note's mark, which are no part of the text. */
export const markLetters = (element: PageElement): number => countLetters(element.textContent ?? "");
