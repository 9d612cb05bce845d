import type { ClassifiedUnit, Pledge, Unit } from "./pledges.ts";

export const relations = ["same", "modified", "moved", "split", "merged", "added", "removed"] as const;
export type Relation = (typeof relations)[number];

/** What the aligner needs of a unit. Without `form` none counts as a heading. */
export type Alignable = Pick<Unit, "text" | "stem" | "headings"> & Partial<Pick<Unit, "form">>;

/**
 * One correspondence. `before` and `after` are 0-based positions in the two lists, ascending:
 * same, modified, moved 1:1; split 1:n; merged n:1; added 0:1; removed 1:0.
 * Every position of either list stands in exactly one link.
 */
export type Link = {
  readonly relation: Relation;
  readonly before: readonly number[];
  readonly after: readonly number[];
};
export type Alignment = readonly Link[];

/** Any unit as a change quotes it, pledge or not. `index` is 0-based among the document's units. */
export type UnitQuote = Pick<
  ClassifiedUnit,
  "text" | "stem" | "headings" | "page" | "pageLabel" | "kind" | "index"
>;

/**
 * A link between pledges, cut out of the alignment of all units. A removed pledge may go on as a unit that is no
 * pledge, an added one may come from such a unit.
 */
export type PledgeLink = Link & {
  /** Only of "removed": what the pledge became. */
  readonly became?: UnitQuote;
  /** Only of "added": what the pledge was. */
  readonly was?: UnitQuote;
};

export const primaries = ["cosmetic", "reworded", "substantive", "different"] as const;
export type Primary = (typeof primaries)[number];

export const facets = [
  "strengthened",
  "weakened",
  "quantity",
  "deadline",
  "scope",
  "actor",
  "condition",
  "measure",
  "polarity",
] as const;
export type Facet = (typeof facets)[number];

/** A pledge as a change quotes it. `position` is 0-based among the version's pledges. */
export type Quote = Pick<
  Pledge,
  "text" | "stem" | "headings" | "page" | "pageLabel" | "firmness" | "testable" | "topic"
> & {
  readonly position: number;
};

export type ChangeRelation = Exclude<Relation, "same">;

/**
 * A stretch of the wording of one quote of a change: `wordingOf(before[quote])` (or of `after[quote]`), which is the
 * stem, a space and the text, or the text alone where the stem is null. Neither empty nor past its end.
 */
export type Span = {
  /** 0-based place in the change's `before` (or `after`). */
  readonly quote: number;
  /** In UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
};

/**
 * What shows that a change has a facet: the words of either wording that differ, in the order of the text. A side
 * is empty where it has no such words, as before where a condition was added; of very many it has the first 50.
 */
export type Evidence = {
  readonly facet: Facet;
  readonly before: readonly Span[];
  readonly after: readonly Span[];
};

/** One aligned difference. "moved" with a `primary` other than null is moved and edited. */
export type Change = {
  readonly relation: ChangeRelation;
  /**
   * Null where no wording differs: added, removed, and moved with the same words. A pledge whose words and headings
   * stand, but which reads as a pledge in one version only for what stands around it, is added or removed and cosmetic.
   */
  readonly primary: Primary | null;
  /** In the order of `facets`; empty unless `primary` is "substantive". */
  readonly facets: readonly Facet[];
  /** One for each of `facets`, in their order; empty in what was kept before it was told. */
  readonly evidence: readonly Evidence[];
  readonly before: readonly Quote[];
  readonly after: readonly Quote[];
  /** Only of "removed": the unit as which the words go on, though no longer as a pledge (context, belief …). */
  readonly became?: UnitQuote;
  /** Only of "added": the unit, no pledge, that stood there before. */
  readonly was?: UnitQuote;
  /** One sentence for people, built from the parts. */
  readonly account: string;
};

/** All changes from one list of pledges to another, most important first. */
export type Comparison = {
  /** E.g. "2 dropped, 3 weakened (1 deadline moved), 12 unchanged". */
  readonly headline: string;
  readonly counts: ChangeCounts;
  readonly changes: readonly Change[];
};

/** `cosmetic` changes count as unchanged for readers, and are counted apart from `same`. */
export type ChangeCounts = { readonly same: number; readonly cosmetic: number } & {
  readonly [R in ChangeRelation]: number;
};
