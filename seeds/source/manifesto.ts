import type { Firmness, UnitKind } from "../../functions/core/model.ts";

/**
 * The words sample manifestos are written in. A source holds the text once, with what a careful reader
 * makes of every sentence; the renderers read the text, the expected results read the judgements.
 */

/** Why a sentence is not a pledge. */
export type RemarkKind = Exclude<UnitKind, "pledge">;

export type PledgeSource = {
  readonly kind: "pledge";
  /** Names the pledge through the versions of its manifesto; edits refer to it. */
  readonly id: string;
  readonly text: string;
  readonly firmness: Firmness;
  readonly testable: boolean;
  /** A major topic of the Comparative Agendas Project. */
  readonly topic: number;
};
export type Remark = { readonly kind: RemarkKind; readonly text: string };
export type Sentence = PledgeSource | Remark;

export type Heading = { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string };
export type Paragraph = { readonly kind: "paragraph"; readonly sentences: readonly Sentence[] };
export type Item = { readonly sentences: readonly Sentence[]; readonly list: List | null };
export type List = {
  readonly kind: "list";
  readonly style: "bullets" | "numbers";
  /** The open sentence the items complete; null where there is none. In a nested list: the item above. */
  readonly stem: string | null;
  readonly items: readonly Item[];
};
export type Node = Heading | Paragraph | List;

/** What surrounds the text, and how its PDF is set. */
export type Furniture = {
  readonly party: string;
  readonly runningHead: string;
  readonly navigation: readonly string[];
  /** Lines a saved web page ends with. */
  readonly tail: readonly string[];
  readonly cookies: string;
  readonly pdf: {
    readonly page: "A4" | "A5";
    /** In points. */
    readonly margin: number;
    readonly family: "Helvetica" | "Times";
    readonly size: number;
    /** Justified, with words hyphenated at line ends. */
    readonly justified: boolean;
  };
};

/** One version: its text, and what changed since the one before. */
export type ManifestoVersion = {
  readonly body: readonly Node[];
  readonly changes: readonly ExpectedChange[];
};

export type Manifesto = {
  /** `<party>.<area>.<election>` */
  readonly id: string;
  readonly title: string;
  readonly furniture: Furniture;
  readonly versions: readonly ManifestoVersion[];
};

/** One change as a careful reader codes it; quotes are the pledges' texts. */
export type ExpectedChange = {
  readonly relation: "modified" | "moved" | "split" | "merged" | "added" | "removed";
  readonly primary: "cosmetic" | "reworded" | "substantive" | null;
  readonly facets: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
};

const pledge =
  (firmness: Firmness, testable: boolean) =>
  (topic: number, id: string, text: string): PledgeSource => ({
    kind: "pledge",
    id,
    text,
    firmness,
    testable,
    topic,
  });

/** Firm and testable: "We will plant 5,000 trees." */
export const firm = pledge("firm", true);
/** Firm, but nobody could say for certain that it was done: "We will put families first." */
export const firmLoose = pledge("firm", false);
/** Soft and testable: "We aim to open a second refuge." */
export const soft = pledge("soft", true);
/** Soft and not testable: "We want a greener town." */
export const softLoose = pledge("soft", false);

const remark =
  (kind: RemarkKind) =>
  (text: string): Remark => ({ kind, text });
export const record = remark("record");
export const attack = remark("attack");
export const belief = remark("belief");
export const context = remark("context");
/** An open sentence of no content of its own, which the items under it complete: "Work with others to:". */
export const lead = remark("heading");

export const h1 = (text: string): Heading => ({ kind: "heading", level: 1, text });
export const h2 = (text: string): Heading => ({ kind: "heading", level: 2, text });
export const h3 = (text: string): Heading => ({ kind: "heading", level: 3, text });
export const p = (...sentences: Sentence[]): Paragraph => ({ kind: "paragraph", sentences });

type ItemSource = Sentence | Item;
const item = (source: ItemSource): Item => ("kind" in source ? { sentences: [source], list: null } : source);
const list =
  (style: List["style"]) =>
  (stem: string | null, ...items: ItemSource[]): List => ({
    kind: "list",
    style,
    stem,
    items: items.map(item),
  });

/** Items with bullets; the stem, if any, stands as a paragraph before them. */
export const bullets = list("bullets");
/** Items numbered from 1. */
export const numbers = list("numbers");
/** An item of several sentences. */
export const say = (...sentences: Sentence[]): Item => ({ sentences, list: null });
/** An item with bullets under it. If it ends with a colon it is the stem of those. */
export const under = (sentence: Sentence, ...items: ItemSource[]): Item => ({
  sentences: [sentence],
  list: bullets(sentence.text.endsWith(":") ? sentence.text : null, ...items),
});
