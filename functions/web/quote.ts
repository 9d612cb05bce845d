import { html } from "hono/html";
import { cutAt } from "../core/change/marked-wordings.ts";
import type { Mark } from "../core/change/marks.ts";
import type { Pledge } from "../core/model.ts";
import { pageName } from "../core/page-name.ts";
import type { Html } from "./page.ts";

/** Where a pledge stands: "page 4 · Homes › Renting". */
export function place({ headings, ...page }: Pick<Pledge, "page" | "pageLabel" | "headings">): string {
  return [`page ${pageName(page)}`, headings.join(" › ")].filter(Boolean).join(" · ");
}

/** What is known of a pledge at a glance: "Firm · testable · Housing and community · page 4". */
export function pledgeFacts({
  firmness,
  testable,
  topic,
  ...at
}: Pick<Pledge, "firmness" | "testable" | "topic" | "page" | "pageLabel">): string {
  const facts = [
    firmness === "firm" ? "Firm" : "Soft",
    testable ? "testable" : "not testable",
    topic.major === 0 ? "" : topic.label,
    `page ${pageName(at)}`,
  ];
  return facts.filter(Boolean).join(" · ");
}

/** A pledge in its author's words, with the open sentence it completes. */
export function wording({ stem, text }: Pick<Pledge, "stem" | "text">): Html {
  return html`${stem === null ? "" : html`<span class="stem">${stem}</span> `}${text}`;
}

/** The same, marked: `marks` are those of the whole wording. */
export function markedWording({ stem }: Pick<Pledge, "stem">, marks: readonly Mark[]): Html {
  if (stem === null) return html`${marks.map(shown)}`;
  const [opening, text] = cutAt(marks, stem.length);
  return html`<span class="stem">${opening.map(shown)}</span>${text.map(shown)}`;
}

/** A mark as an element of its own: what each means, the style sheet says to ears too. */
function shown(mark: Mark): Html {
  const { kind, text } = mark;
  if (kind === "same" || text.trim() === "") return html`${text}`;
  const [lead, words, trail] = spaced(text);
  return html`${lead}${element(mark, words)}${trail}`;
}

function element({ kind }: Mark, words: string): Html {
  switch (kind) {
    case "same":
      return html`${words}`;
    case "removed":
      return html`<del>${words}</del>`;
    case "added":
      return html`<ins>${words}</ins>`;
    case "moved-from":
      return html`<mark class="from">${words}</mark>`;
    case "moved-to":
      return html`<mark class="to">${words}</mark>`;
  }
}

/** A stretch's words apart from the space around them, which a mark would only smear. */
function spaced(text: string): [lead: string, words: string, trail: string] {
  const words = text.trim();
  const start = text.indexOf(words);
  return [text.slice(0, start), words, text.slice(start + words.length)];
}
