import { html, raw } from "hono/html";
import type { Change, Pledge } from "../../core/model.ts";
import { counted } from "../names.ts";
import type { Html } from "../page.ts";
import { place, wording } from "../quote.ts";
import type { ComparisonWords } from "./comparison-words.ts";

type Side = "before" | "after";
type Shown = Pick<Pledge, "text" | "stem" | "headings" | "page" | "pageLabel">;

/**
 * Pledges that say the same, word for word: those that no change names, which keep their order. Folded between
 * versions; between manifestos they are what is worth seeing.
 */
export function keptPledges(
  changes: readonly Change[],
  pledges: Readonly<Record<Side, readonly Shown[]>>,
  words: ComparisonWords,
): Html | "" {
  const unnamed = (side: Side) => {
    const named = new Set(changes.flatMap((change) => change[side].map(({ position }) => position)));
    return pledges[side].filter((_, position) => !named.has(position));
  };
  const before = unnamed("before");
  const kept = unnamed("after");
  if (kept.length === 0) return "";
  return html`<section aria-labelledby="same">
<h2 id="same">${words.fates.unchanged} <span class="soft">${kept.length}</span></h2>
<details class="fold"${words.telling === "manifestos" ? raw(" open") : ""}><summary>${counted(kept.length, "pledge")}, word for word</summary>
<ul class="kept-list">${kept.map((pledge, k) => keptItem(before[k] ?? pledge, pledge, words))}</ul>
</details>
</section>`;
}

function keptItem(then: Shown, since: Shown, words: ComparisonWords): Html {
  const [old, now] = [place(then), place(since)];
  const places = old === now ? now : `${words.before} ${old}; ${words.after} ${now}`;
  return html`<li><blockquote>${wording(since)}</blockquote><p class="place">${places}</p></li>`;
}
