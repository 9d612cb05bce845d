import type { Judged } from "./judged.ts";

/**
 * Rules that decide alone: by form, by fixed words, or because models that had not seen the document corrected
 * no more of their judgements than they spoilt (`docs/accuracy.md`).
 */
const certain: ReadonlySet<string> = new Set([
  "heading:form",
  "heading:we-will",
  "heading:capitals",
  "note:form",
  "boilerplate:contents",
  "boilerplate:no-words",
  "boilerplate:imprint",
  "boilerplate:contact",
  "boilerplate:call",
  "modal:we-will",
  "modal:we-pledge",
  "modal:we-will-try",
  "modal:will-be-asked",
  "soft:where-possible",
  "list:stem",
  "list:told",
  "list:done",
  "list:theirs",
  "context:others",
  "context:question",
  "heading:question",
  "belief:rhetoric",
]);

/**
 * Units that a document has at least where models say what they are: these learned from units among others, and
 * take a sentence that stands alone for a title or an imprint.
 */
const leastUnits = 5;

/** Whether a rule's judgement of a unit stands without asking a model; `units` are the document's. */
export const decidesAlone = ({ reason }: Judged, units: number): boolean =>
  certain.has(reason) || units < leastUnits;
