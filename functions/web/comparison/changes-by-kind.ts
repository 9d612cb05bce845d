import { html } from "hono/html";
import { type Heading, headingOf } from "../../core/change/headline.ts";
import type { Telling } from "../../core/change/telling.ts";
import type { Change } from "../../core/model.ts";
import { changeCard } from "../change-card.ts";
import { counted } from "../names.ts";
import type { Html } from "../page.ts";
import type { ComparisonWords } from "./comparison-words.ts";

/** Changes by what matters most about them. */
export type Kinds = readonly (readonly [Heading, readonly Change[]])[];

/** What only one side has: the bulk of two manifestos, and the least that they have to do with each other. */
const oneSided: ReadonlySet<Heading> = new Set(["dropped", "unpromised", "new", "promised"]);

/** What readers would not call a change: of spelling and layout, and of reading alone. */
export const quietKinds: ReadonlySet<Heading> = new Set(["unchanged", "rejudged"]);

/** The kinds in the order of importance in which changes come; of two manifestos, those of one side alone last. */
export function byKind(changes: readonly Change[], telling: Telling): Kinds {
  const kinds = [...Map.groupBy(changes, headingOf)];
  if (telling === "versions") return kinds;
  return kinds.toSorted(([a], [b]) => Number(oneSided.has(a)) - Number(oneSided.has(b)));
}

/**
 * The changes of one kind below their heading. Folded are those that readers would not call such, and between
 * manifestos the long lists of what only one has.
 */
export function changesOfKind([heading, changes]: Kinds[number], words: ComparisonWords): Html {
  const id = `kind-${heading}`;
  const isFolded = quietKinds.has(heading) || (words.telling === "manifestos" && oneSided.has(heading));
  const cards = changes.map((change) => changeCard(change, words));
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${words.headings[heading]} <span class="soft">${changes.length}</span></h2>
${isFolded ? html`<details class="fold"><summary>${counted(changes.length, "pledge")}</summary>${cards}</details>` : cards}
</section>`;
}

/** How the marks in quotes look, in words; nothing where no quotes are marked. */
export function keyOfMarks(
  changes: readonly Change[],
  { marks: { removed, added } }: ComparisonWords,
): Html | "" {
  if (!changes.some(({ before, after }) => before.length > 0 && after.length > 0)) return "";
  return html`<ul class="key" aria-label="Marks"><li><del>${removed}</del></li><li><ins>${added}</ins></li><li><mark class="from">elsewhere in the pledge</mark></li></ul>`;
}
