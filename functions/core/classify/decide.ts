import type { Because, Firmness, UnitKind } from "../model.ts";
import { decidesAlone } from "./certain-rules.ts";
import { FeatureSheet } from "./learned/feature-sheet.ts";
import { inPlainWords } from "./learned/in-plain-words.ts";
import { jointly } from "./learned/joint-layers.ts";
import { type Layer, largestOf, type Model, softmax } from "./learned/linear-model.ts";
import { signFeatures, unitFeatures } from "./learned/unit-features.ts";
import { ruleInWords } from "./rules-in-words.ts";
import type { Placed, Traits } from "./traits.ts";

/** The models that decide with the rules. */
export type UnitModels = { readonly pledge: Model; readonly firmness: Model; readonly testable: Model };

/** What was decided of a unit, and why. */
export type Decision =
  | {
      readonly kind: "pledge";
      readonly firmness: Firmness;
      readonly testable: boolean;
      readonly reason: string;
      readonly because: Because;
    }
  | {
      readonly kind: Exclude<UnitKind, "pledge">;
      readonly firmness: null;
      readonly testable: null;
      readonly reason: string;
    };

/** Features told of a decision: more than three nobody reads. */
const mostTold = 3;
/** Features asked for what they tell people: many tell them nothing, and some the same as others. */
const mostAsked = 10;
/** What is told where no single feature tells anything. */
const asAWhole = "its words taken together";
/** Decides what the units of a document are, one by one. */
export type Decide = (placed: Placed) => Decision;

/** The models as the layers of a sheet. */
const ofKind = 0;
const ofFirmness = 1;
const ofTestable = 2;

/**
 * What decides by some models what a unit is. Where form or fixed words make a rule certain, the rule decides;
 * elsewhere the models do, which know what the rules say. `reason` is the rule's name where it is of the same
 * opinion, else "model:" and the features that spoke most for the decision.
 */
export function deciderBy(models: UnitModels): Decide {
  const sheet = new FeatureSheet(jointly([models.pledge, models.firmness, models.testable].map(layerOf)));
  const { pledge, firmness, testable } = models;
  return (placed) => {
    const traits = placed.traits[placed.at];
    if (traits === undefined) throw new RangeError(`no unit at ${placed.at}`);
    const ruled = traits.judged;
    const isCertain = decidesAlone(ruled, placed.traits.length);
    if (isCertain && ruled.kind !== "pledge") return notPledge(ruled.kind, ruled.reason);
    sheet.clear();
    sheet.add(unitFeatures, placed);
    const kind = isCertain ? ruled.kind : likeliestKind(pledge.labels, sheet.scores(ofKind));
    const agrees = kind === ruled.kind;
    if (agrees && kind !== "pledge") return notPledge(kind, ruled.reason);
    const byRule = agrees ? ruleInWords(ruled.reason) : null;
    const told = (which: number, label: number) => toldOf(sheet, which, label, traits);
    // Where a rule decides alone, what the model would have said is no reason.
    const byModel = isCertain ? [] : told(ofKind, pledge.labels.indexOf(kind));
    const spoke = [...(byRule === null ? [] : [byRule]), ...byModel].slice(0, mostTold);
    const reason = agrees ? ruled.reason : `model: ${spoke.join("; ")}`;
    if (kind !== "pledge") return notPledge(kind, reason);
    sheet.add(signFeatures, placed);
    const firm = firmnessOf(firmness.labels, sheet.scores(ofFirmness), ruled.firmness, isCertain);
    const answer = likeliestOf(sheet.scores(ofTestable));
    return {
      kind,
      firmness: firm,
      testable: testable.labels[answer] === "true",
      reason,
      because: {
        pledge: spoke,
        firmness: told(ofFirmness, firmness.labels.indexOf(firm)),
        testable: told(ofTestable, answer),
      },
    };
  };
}

const notPledge = (kind: Exclude<UnitKind, "pledge">, reason: string): Decision => ({
  kind,
  firmness: null,
  testable: null,
  reason,
});

/** What spoke most for a label, in plain words, each once. */
function toldOf(sheet: FeatureSheet, which: number, label: number, traits: Traits): string[] {
  const told: string[] = [];
  for (const spoken of sheet.strongest(which, label, mostAsked)) {
    const words = inPlainWords(spoken, traits);
    if (words !== null && !told.includes(words)) told.push(words);
    if (told.length === mostTold) break;
  }
  return told.length === 0 ? [asAWhole] : told;
}

const likeliestOf = (scores: Float64Array): number => scores.indexOf(largestOf(scores));

const layerOf = ({ layers: [layer] }: Model): Layer => {
  if (layer === undefined) throw new Error("a model has a layer");
  return layer;
};

const isKind = (label: string | undefined): label is Exclude<UnitKind, "pledge"> =>
  label === "record" ||
  label === "attack" ||
  label === "belief" ||
  label === "context" ||
  label === "heading" ||
  label === "boilerplate";

/** A pledge where that is likelier than all else together; else the likeliest of the other kinds. */
function likeliestKind(labels: readonly string[], scores: Float64Array): UnitKind {
  const shares = softmax(scores);
  const at = labels.indexOf("pledge");
  if ((shares[at] ?? 0) > 0.5) return "pledge";
  shares[at] = -1;
  const other = labels[shares.indexOf(largestOf(shares))];
  return isKind(other) ? other : "context";
}

/**
 * The firmness of a rule that decides alone stands: "we want to" is soft whatever is wanted. That of any other
 * stands unless the model is surer than this of the other: of .5 to .9, none did better in cross-validation than .7, and
 * together they do little better than the rules alone (`docs/accuracy.md`).
 */
const overrules = 0.7;

function firmnessOf(
  labels: readonly string[],
  scores: Float64Array,
  byRule: Firmness | null,
  isCertain: boolean,
): Firmness {
  const shares = softmax(scores);
  const soft = shares[labels.indexOf("soft")] ?? 0;
  const stands = isCertain || Math.max(soft, 1 - soft) < overrules;
  if (byRule !== null && stands) return byRule;
  return soft > 0.5 ? "soft" : "firm";
}
