/** A caption that names its figure: "Figure 2: The quay", "Table 4. Homes by ward". */
const caption =
  /^(?:figure|fig\.?|table|photo|picture|image|map|chart|graph|box) ?\d{1,3}[a-z]?(?:[.:]| ?[–—-]) ?\S/i;
/** Characters of the longest caption that its words alone tell. */
const MAX_CAPTION = 200;

/** Whether a paragraph is the caption of a figure or table by its words. */
export const isCaptionLike = (text: string): boolean => text.length <= MAX_CAPTION && caption.test(text);

/** The number or sign that a note starts with, and the space after it. */
const noteMark = /^(?:\[?\d{1,3}\]?|\*{1,3}|†|‡)[.)]?\s+(?=\p{Lu}|\p{N}|["“‘'(]|https?:)/u;

/** A note's text without its number or sign; the text itself where it starts with neither. */
export const withoutNoteMark = (text: string): string => text.replace(noteMark, "");

/** Whether a text starts as a note does, with its number or sign. */
export const startsWithNoteMark = (text: string): boolean => noteMark.test(text);
