/** Characters of the longest caption. */
const MAX_LENGTH = 240;
const numbered =
  /^(?:figure|fig\.?|table|chart|map|photo(?:graph)?|picture|image|diagram|graph|plate|exhibit)\s+(?:[A-Z]?\d{1,3}(?:[.\-–]\d{1,3})*|[A-Z])(?:\s*[:.–—-]\s*|\s+)?(?:["“‘'(]?[\p{Lu}\p{N}£]|$)/iu;
const credit =
  /^(?:photo(?:graph)?s?|pictures?|images?|above|below|left|right|pictured|caption|photo credit)(?: by)?:\s/i;

/** Whether a text says of a picture or table beside it what it shows: "Figure 3: …", "Photo: …". */
export function isCaption(text: string): boolean {
  if (text.length > MAX_LENGTH || !(numbered.test(text) || credit.test(text))) return false;
  // "Table 2 shows that …" is a sentence about the table: after the number a caption begins anew.
  const after = text.replace(/^\S+\s+\S+\s*[:.–—-]?\s*/, "");
  return credit.test(text) || !/^\p{Ll}/u.test(after);
}
