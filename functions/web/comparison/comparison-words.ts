import type { Heading, Telling } from "../../core/change/index.ts";
import type { SideNames } from "../change-card.ts";
import type { FlowWords } from "./flow-picture.ts";

/** What a comparison calls things, for versions of one manifesto and for two manifestos. */
export type ComparisonWords = FlowWords &
  SideNames & {
    /** A heading for each kind of change. */
    readonly marks: { readonly removed: string; readonly added: string };
    readonly headings: Readonly<Record<Heading, string>>;
  };

const versions: ComparisonWords = {
  telling: "versions",
  before: "Before",
  after: "After",
  marks: { removed: "removed", added: "added" },
  fates: { unchanged: "Unchanged", changed: "Changed", dropped: "Dropped", new: "New" },
  headings: {
    dropped: "Dropped",
    unpromised: "No longer a pledge",
    reversed: "Reversed",
    weakened: "Weakened",
    deadline: "Deadline moved",
    amount: "Amount changed",
    strengthened: "Strengthened",
    new: "New",
    promised: "Now a pledge",
    changed: "Changed otherwise",
    split: "Split",
    merged: "Merged",
    moved: "Moved",
    reworded: "Reworded",
    rejudged: "Words unchanged, read otherwise",
    unchanged: "Spelling, punctuation or layout only",
  },
};

const manifestos: ComparisonWords = {
  telling: "manifestos",
  before: "A",
  after: "B",
  marks: { removed: "only in A", added: "only in B" },
  fates: { unchanged: "In both", changed: "Alike", dropped: "Only in A", new: "Only in B" },
  headings: {
    dropped: "Only in A",
    unpromised: "A pledge only in A",
    reversed: "Opposed",
    weakened: "Weaker in B",
    deadline: "With another deadline",
    amount: "With another amount",
    strengthened: "Stronger in B",
    new: "Only in B",
    promised: "A pledge only in B",
    changed: "Alike",
    split: "One pledge in A, several in B",
    merged: "Several pledges in A, one in B",
    moved: "In both, elsewhere",
    reworded: "In both, in other words",
    rejudged: "In both, a pledge in one only",
    unchanged: "In both, spelt or set otherwise",
  },
};

export const comparisonWords: Readonly<Record<Telling, ComparisonWords>> = { versions, manifestos };
