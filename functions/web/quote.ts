import { html } from "hono/html";
import { type Mark, wordMarks } from "../core/change/marks.ts";
import type { Pledge, Quote } from "../core/model.ts";
import { pageName } from "../core/page-name.ts";
import { marksOfPieces, seam } from "./marks-of-pieces.ts";
import type { Html } from "./page.ts";

type Side = "before" | "after";

/** Where a pledge stands: "page 4 · Homes › Renting". */
export function place({ headings, ...page }: Pick<Pledge, "page" | "pageLabel" | "headings">): string {
  return [`page ${pageName(page)}`, headings.join(" › ")].filter(Boolean).join(" · ");
}

/** A pledge in its author's words, with the open sentence it completes. */
export function wording({ stem, text }: Pick<Pledge, "stem" | "text">): Html {
  return html`${stem === null ? "" : html`<span class="stem">${stem}</span> `}${text}`;
}

/**
 * The quotes of one side of an edit, of a split or of a merger: what stands only on this side is marked, word by
 * word. Each side is compared as one text, so that words are found again wherever they went.
 */
export function markedWordings(before: readonly Quote[], after: readonly Quote[], side: Side): Html[] {
  const quotes = side === "before" ? before : after;
  const marks = wordMarks(joined(before), joined(after));
  const pieces = marksOfPieces(marks, side === "before" ? "removed" : "added", quotes.flatMap(piecesOf));
  return quotes.map(({ stem }) => {
    const marked = pieces.splice(0, stem === null ? 1 : 2).map((piece) => piece.map(shown));
    const [opening, text] = stem === null ? [null, marked[0]] : marked;
    return html`${opening === null ? "" : html`<span class="stem">${opening}</span> `}${text}`;
  });
}

/** What a pledge is written in: its stem, where it has one, and its text. */
function piecesOf({ stem, text }: Quote): string[] {
  return stem === null ? [text] : [stem, text];
}

const joined = (quotes: readonly Quote[]) => quotes.flatMap(piecesOf).join(seam);

function shown({ kind, text }: Mark): Html {
  if (kind === "same" || text.trim() === "") return html`${text}`;
  const [lead, words, trail] = spaced(text);
  return kind === "removed"
    ? html`${lead}<del>${words}</del>${trail}`
    : html`${lead}<ins>${words}</ins>${trail}`;
}

/** A stretch's words apart from the space around them, which a mark would only smear. */
function spaced(text: string): [lead: string, words: string, trail: string] {
  const words = text.trim();
  const start = text.indexOf(words);
  return [text.slice(0, start), words, text.slice(start + words.length)];
}
