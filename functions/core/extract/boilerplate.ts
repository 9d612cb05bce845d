import type { Piece } from "./reading.ts";

/**
 * Wording that websites put around a text and that copies of their pages carry along. Each pattern must be
 * something that no manifesto says of its own plans: a false hit would hide a pledge.
 */
const boilerplate: readonly RegExp[] = [
  /^do you like this (?:page|post)\?$/i,
  /^(?:share (?:this|on)\b.{0,60}|tweet|email this|print this page|skip to (?:main )?content|back to top|read more|accept all|reject all)$/i,
  /^(?:promoted|printed|published)(?:,? (?:and|printed|published|promoted))* by .{3,120}\bon behalf of\b/i,
  /^(?:copyright )?(?:©|\(c\)) ?(?:copyright )?\d{4}\b/i,
];

/** A sentence is a cookie notice if it names cookies and speaks to a visitor of a site. */
const cookies = /\bcookies?\b/i;
const siteVisit =
  /\b(?:your (?:computer|device|browser|consent|experience)|(?:our|this) (?:web)?site|privacy (?:notice|policy)|(?:accept|reject|optional|these|our|necessary|which|all) cookies|we use cookies)\b/i;

/** "Link to Instagram Link to Twitter …": what screen-reader labels of icons leave in a copied page. */
const iconLabel = /\blink to (?:instagram|twitter|x|youtube|facebook|linkedin|snapchat|tiktok|whatsapp)\b/gi;
/** Labels of icons, as copied pages string them together. */
const iconWords = new Set(
  "close fax website location phone email calendar building search menu facebook twitter instagram youtube linkedin snapchat tiktok whatsapp".split(
    " ",
  ),
);
/** Labels in one block from which it is a row of icons and not a sentence that names one. */
const MIN_ICON_LABELS = 2;
/** A cookie notice is a few sentences; a longer block that names cookies is about something. */
const MAX_BOILERPLATE_LENGTH = 400;

/** Whether a block is website boilerplate. */
export function isBoilerplate(text: string): boolean {
  if ((text.match(iconLabel)?.length ?? 0) >= MIN_ICON_LABELS) return true;
  const words = text.toLowerCase().split(" ");
  if (words.length > MIN_ICON_LABELS && words.every((word) => iconWords.has(word))) return true;
  if (text.length > MAX_BOILERPLATE_LENGTH) return false;
  return (cookies.test(text) && siteVisit.test(text)) || boilerplate.some((pattern) => pattern.test(text));
}

/** Parts website boilerplate from the document's own blocks; both keep their order. */
export function leaveOutBoilerplate(pieces: readonly Piece[]): { kept: Piece[]; leftOut: Piece[] } {
  const kept: Piece[] = [];
  const leftOut: Piece[] = [];
  let afterCookies = false;
  for (const piece of pieces) {
    const drop: boolean = isBoilerplate(piece.text) || (afterCookies && continuesNotice(piece.text));
    afterCookies = drop && cookies.test(piece.text);
    (drop ? leftOut : kept).push(piece);
  }
  return { kept, leftOut };
}

/** A cookie notice's next sentence may name the site's "information" and not the cookies. */
const continuesNotice = (text: string): boolean =>
  text.length <= MAX_BOILERPLATE_LENGTH && /\b(?:privacy (?:notice|policy)|our site|this site)\b/i.test(text);
