import { html } from "hono/html";
import { wordMarks } from "../core/change/marks.ts";
import type { Pledge, Quote } from "../core/model.ts";
import type { Html } from "./page.ts";

type Side = "before" | "after";

/** Where a pledge stands: "page 4 · Homes › Renting". */
export function place({ page, headings }: Pick<Pledge, "page" | "headings">): string {
  return [`page ${page}`, headings.join(" › ")].filter(Boolean).join(" · ");
}

/** A pledge in its author's words, with the open sentence it completes. */
export function wording({ stem, text }: Pick<Pledge, "stem" | "text">): Html {
  return html`${stem === null ? "" : html`<span class="stem">${stem}</span> `}${text}`;
}

/** One side of an edit: what stands only on this side is marked, word by word. */
export function markedWording(before: Quote, after: Quote, side: Side): Html {
  const stem = marked(before.stem ?? "", after.stem ?? "", side);
  const own = (side === "before" ? before : after).stem;
  return html`${own === null ? "" : html`<span class="stem">${stem}</span> `}${marked(before.text, after.text, side)}`;
}

function marked(before: string, after: string, side: Side): Html[] {
  const elsewhere = side === "before" ? "added" : "removed";
  return wordMarks(before, after)
    .filter(({ kind }) => kind !== elsewhere)
    .map(({ kind, text }) => {
      if (kind === "same" || text.trim() === "") return html`${text}`;
      const [lead, words, trail] = spaced(text);
      return kind === "removed"
        ? html`${lead}<del>${words}</del>${trail}`
        : html`${lead}<ins>${words}</ins>${trail}`;
    });
}

/** A stretch's words apart from the space around them, which a mark would only smear. */
function spaced(text: string): [lead: string, words: string, trail: string] {
  const words = text.trim();
  const start = text.indexOf(words);
  return [text.slice(0, start), words, text.slice(start + words.length)];
}
