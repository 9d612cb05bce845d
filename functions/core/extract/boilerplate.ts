import { isSiteHeading, isSiteWording, namesPages, startsNotice } from "./boilerplate-wording.ts";
import type { Piece } from "./reading.ts";

/** A block after the start of a site's tail that is no longer than this, in words, is part of it. */
const MAX_TAIL_WORDS = 8;
/** A title below "Related articles" and the like has no more words than this. */
const MAX_LINK_WORDS = 20;
/** Names of pages in a row from which they are a menu; one alone may be a heading. */
const MIN_MENU = 3;

/**
 * Parts what a website put around a text from the document's own blocks, by its wording, since copies of pages
 * keep nothing else; both keep their order.
 */
export function leaveOutBoilerplate(pieces: readonly Piece[]): { kept: Piece[]; leftOut: Piece[] } {
  const drop = findSiteWording(pieces);
  dropNotices(pieces, drop);
  dropSections(pieces, drop);
  dropTail(pieces, drop);
  return {
    kept: pieces.filter((_, i) => !drop[i]),
    leftOut: pieces.filter((_, i) => drop[i]),
  };
}

/** A cookie notice goes on in sentences that no longer name cookies. */
function dropNotices(pieces: readonly Piece[], drop: boolean[]): void {
  pieces.forEach(({ text }, i) => {
    if (drop[i - 1] && startsNotice(pieces[i - 1]?.text ?? "") && continuesNotice(text)) drop[i] = true;
  });
}

const continuesNotice = (text: string): boolean =>
  text.length <= 400 && /\b(?:privacy (?:notice|policy)|our site|this site)\b/i.test(text);

/** Which texts are a website's own by their wording alone, or as names of pages in a row, as menus have them. */
export function findSiteWording(
  texts: readonly { readonly text: string; readonly kind?: string }[],
): boolean[] {
  // Damaged words may look like anything: what holds a character that the file does not tell is kept.
  const found = texts.map(
    ({ text, kind }) => !text.includes("\ufffd") && isSiteWording(text, kind === "heading"),
  );
  for (let from = 0; from < texts.length; from++) {
    let to = from;
    while (namesPages(texts[to]?.text ?? "")) to++;
    if (to - from >= MIN_MENU) found.fill(true, from, to);
    if (to > from) from = to - 1;
  }
  return found;
}

/** Below a heading of the site stand titles of other pages, as long as no sentence comes. */
function dropSections(pieces: readonly Piece[], drop: boolean[]): void {
  // From the end, so that each piece is looked at once.
  let end = pieces.length;
  let dropped = pieces.length;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (piece && isSiteHeading(piece.text)) {
      // In the middle of a text, a heading of these words without such titles may be the author's.
      if (end === pieces.length || (end > i + 1 && piece.kind !== "heading")) {
        drop.fill(true, i, Math.min(end, dropped));
        dropped = i;
      }
      if (end !== pieces.length) end = i;
    } else if (!isTitle(piece)) end = i;
  }
}

const isTitle = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  piece.kind !== "table" &&
  !/[.!?;:,]$/.test(piece.text) &&
  piece.text.split(" ").length <= MAX_LINK_WORDS &&
  !/\b(?:will|shall|must)\b/i.test(piece.text);

/** Between the site's own words at the end, short leftovers are the site's too. */
function dropTail(pieces: readonly Piece[], drop: boolean[]): void {
  let first = pieces.length;
  for (let i = pieces.length - 1; i >= 0; i--) {
    if (drop[i]) first = i;
    else if (!isLeftover(pieces[i])) break;
  }
  drop.fill(true, first);
}

const isLeftover = (piece: Piece | undefined): boolean =>
  isTitle(piece) && (piece?.text.split(" ").length ?? 0) <= MAX_TAIL_WORDS;
