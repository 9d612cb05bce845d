/** How a stated number bounds the real one. */
export const bounds = ["exactly", "at-least", "more-than", "at-most", "less-than", "about"] as const;
export type Bound = (typeof bounds)[number];

/** A stated amount, in base units: "£1k" is 1,000 of "£", "6 weeks" 42 of "day". */
export type StatedAmount = {
  readonly value: number;
  /** The measure, from a closed list ("£", "%", "day", "byte", "bit", "mile" …); null where things are counted. */
  readonly unit: string | null;
  /** The base of a rate: "year", "person" …; null for none. */
  readonly per: string | null;
  readonly bound: Bound;
  /** What is counted, where words tell: "homes", "new council homes"; null for measures. */
  readonly counted: string | null;
  /** Number and unit as they stand in the text. */
  readonly text: string;
};

/** When something is to be done: by, from or until a date, or within a length of time. */
export const timeSenses = ["by", "from", "until", "within"] as const;
export type StatedTime = {
  readonly sense: (typeof timeSenses)[number];
  /** ISO 8601: a date ("2030", "2030-04") or a length of time ("P100D"); null for a phrase ("in our first term"). */
  readonly iso: string | null;
  /** The words. */
  readonly text: string;
};

/** Who would do it: the author itself ("we"), or the kind of body that the words name. */
export const responsibleBodies = [
  "author",
  "council",
  "mayor",
  "parish",
  "government",
  "police",
  "health",
  "schools",
  "transport",
  "developers",
  "landlords",
  "employers",
  "utilities",
] as const;
export type ResponsibleBody = (typeof responsibleBodies)[number];

/** Who is to act, and whether the author promises the act or promises to press another for it. */
export type Responsibility = {
  readonly body: ResponsibleBody;
  readonly by: "acting" | "lobbying";
};

/** A law, body or programme that a pledge names. */
export const instrumentKinds = ["law", "body", "programme"] as const;
export type Instrument = { readonly kind: (typeof instrumentKinds)[number]; readonly name: string };

/** What a pledge says, read from its words and its stem; each list in the order of the text. */
export type PledgeTerms = {
  readonly responsibility: Responsibility;
  /** Amounts, without lengths of time that set a deadline. */
  readonly amounts: readonly StatedAmount[];
  readonly times: readonly StatedTime[];
  /** Clauses that limit it, each beginning with its marker ("subject to", "where possible"). */
  readonly conditions: readonly string[];
  /** Groups of people it is for. */
  readonly beneficiaries: readonly string[];
  /** Named streets, parks, stations, roads and the like. */
  readonly places: readonly string[];
  readonly instruments: readonly Instrument[];
  /** The acts it joins, where there are several: "abolishing Y", "ending Z". */
  readonly measures: readonly string[];
};
