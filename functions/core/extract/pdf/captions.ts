import type { LineGroup } from "./group-lines.ts";
import type { Shape } from "./shapes.ts";

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

/** Pictures of a page that are looked at. */
const MAX_PICTURES = 200;
/** A caption's first baseline is at most so many times its size below a picture, or its last above one. */
const MAX_DISTANCE = 2.6;

/** Tells which groups of lines stand right below or above a picture of their page, within its width. */
export function besidePictures(
  pages: readonly { readonly number: number; readonly shapes: readonly Shape[] }[],
): (group: LineGroup) => boolean {
  const pictures = new Map(
    pages.map(({ number, shapes }) => [
      number,
      shapes.filter(({ kind }) => kind === "picture").slice(0, MAX_PICTURES),
    ]),
  );
  return ({ lines }) => {
    const [first] = lines;
    const last = lines.at(-1) ?? first;
    return (pictures.get(first.page) ?? []).some(({ rect }) => {
      const below = first.baseline - rect.bottom;
      const above = rect.top - last.baseline;
      const distance = below >= 0 ? below : above;
      const within =
        first.left < rect.right &&
        first.right > rect.left &&
        first.right - first.left <= 1.1 * (rect.right - rect.left);
      return within && distance >= 0 && distance <= MAX_DISTANCE * first.size;
    });
  };
}
