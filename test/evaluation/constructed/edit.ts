import type { Facet, Primary } from "../../../functions/core/model.ts";
import type { Draw } from "./draw.ts";

/** What is true of an edit. */
export type Truth = {
  readonly primary: readonly Primary[];
  readonly facets: readonly Facet[];
  /** Facets on which good readers may differ. */
  readonly open: readonly Facet[];
};

/** A sentence before and after one edit. */
export type ConstructedEdit = { readonly before: string; readonly after: string; readonly truth: Truth };

/** A kind of edit: makes one of a sentence, or null where the sentence gives no occasion. */
export type EditKind = {
  readonly kind: string;
  readonly edit: (sentence: string, draw: Draw) => ConstructedEdit | null;
};

export const cosmetic: Truth = { primary: ["cosmetic"], facets: [], open: [] };
export const substantive = (facets: readonly Facet[], open: readonly Facet[] = []): Truth => ({
  primary: ["substantive"],
  facets,
  open,
});

/** The sentence with a phrase before its full stop. */
export const ending = (sentence: string, phrase: string): string =>
  `${sentence.replace(/\.$/, "")}${phrase}.`;

/** The edit as it is, or undone: who gains by the one loses by the other. */
export function eitherWay(edit: ConstructedEdit, draw: Draw): ConstructedEdit {
  if (draw.number(2) === 0) return edit;
  const turned = (facets: readonly Facet[]) =>
    facets.map((facet) =>
      facet === "weakened" ? "strengthened" : facet === "strengthened" ? "weakened" : facet,
    );
  const { primary, facets, open } = edit.truth;
  return {
    before: edit.after,
    after: edit.before,
    truth: { primary, facets: turned(facets), open: turned(open) },
  };
}
