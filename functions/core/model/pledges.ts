import type { StructuredDocument } from "./documents.ts";
import type { PledgeTerms } from "./terms.ts";

/** What a unit is made from; "note" is a sentence of a caption or footnote. */
export const unitForms = ["heading", "sentence", "item", "row", "note"] as const;
export type UnitForm = (typeof unitForms)[number];

/** A quasi-sentence: one sentence or one list item, with what it needs from around it to be understood. */
export type Unit = {
  /** 0-based position among the document's units. */
  readonly index: number;
  readonly form: UnitForm;
  readonly text: string;
  /** The open sentence that the item completes ("We will:"), else null. */
  readonly stem: string | null;
  /** The headings above, outermost first. */
  readonly headings: readonly string[];
  readonly page: number;
  /** What that page calls itself, see `PageReport.label`. */
  readonly pageLabel: string | null;
  /** Start in the document's text, see `Block.start`. */
  readonly start: number;
};

/** Why a unit is, or is not, a pledge. */
export const unitKinds = [
  "pledge",
  "record",
  "attack",
  "belief",
  "context",
  "heading",
  "boilerplate",
] as const;
export type UnitKind = (typeof unitKinds)[number];

export const firmnesses = ["firm", "soft"] as const;
export type Firmness = (typeof firmnesses)[number];

/** A Comparative Agendas Project major topic; 0 is "no policy content". */
export type MajorTopic = {
  readonly major: number;
  readonly label: string;
  /** 0 to 1. */
  readonly confidence: number;
};

/** A Comparative Agendas Project subtopic, e.g. 1201, "Police and law enforcement agencies". */
export type Subtopic = { readonly code: number; readonly label: string };

/** The likeliest topic of a unit. */
export type Topic = MajorTopic & {
  /** Absent unless the unit's own words tell it. */
  readonly subtopic?: Subtopic;
  /** The next likeliest topic; absent unless it is close. */
  readonly second?: MajorTopic;
};

/** What spoke most for a pledge's judgements, in words for people; strongest first, at most three each. */
export type Because = {
  readonly pledge: readonly string[];
  readonly firmness: readonly string[];
  readonly testable: readonly string[];
  /** Absent in what was kept before it was told. */
  readonly topic?: readonly string[];
};

/** What the classifier decided of a unit. */
export type Judgement = {
  readonly kind: UnitKind;
  /** Null unless `kind` is "pledge". */
  readonly firmness: Firmness | null;
  /** Whether fulfilment can be judged from the unit alone; null unless `kind` is "pledge". */
  readonly testable: boolean | null;
  readonly topic: Topic;
  /** Null unless `kind` is "pledge". */
  readonly terms: PledgeTerms | null;
  /** The rule that decided, e.g. `modal:we-will`, or "model: " and what spoke most for the decision. */
  readonly reason: string;
  /** Absent unless `kind` is "pledge"; absent too in what was kept before it was told. */
  readonly because?: Because;
};

export type ClassifiedUnit = Unit & Judgement;

/** A unit that commits its author. */
export type Pledge = ClassifiedUnit & {
  readonly kind: "pledge";
  readonly firmness: Firmness;
  readonly testable: boolean;
  readonly terms: PledgeTerms;
};

/** The outcome of the classify stage for one upload. */
export type ClassifiedDocument = Omit<StructuredDocument, "blocks"> & {
  readonly units: readonly ClassifiedUnit[];
};
