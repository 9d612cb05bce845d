import type { Because, Firmness, UnitKind } from "../model.ts";
import { gather, type Known, knownTo, scoresOfKnown, strongestOf } from "./learned/gathered.ts";
import { inPlainWords } from "./learned/in-plain-words.ts";
import { type Layer, largestOf, type Model, softmax } from "./learned/linear-model.ts";
import { signFeatures, unitFeatures } from "./learned/unit-features.ts";
import type { Placed } from "./traits.ts";

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
/**
 * Rules that decide alone: by form, by fixed words, or because models that had not seen the document corrected
 * no more of their judgements than they spoilt (`docs/accuracy.md`).
 */
const certain: ReadonlySet<string> = new Set([
  "heading:form",
  "heading:we-will",
  "heading:capitals",
  "note:form",
  "boilerplate:no-words",
  "boilerplate:imprint",
  "modal:we-will",
  "modal:we-pledge",
  "modal:we-will-try",
  "modal:will-be-asked",
  "soft:where-possible",
  "list:stem",
  "belief:rhetoric",
]);

/**
 * Units that a document has at least where models say what they are: these learned from units among others, and
 * take a sentence that stands alone for a title or an imprint.
 */
const leastUnits = 5;

/**
 * Decides what a unit is. Where form or fixed words make a rule certain, the rule decides; elsewhere the models
 * do, which know what the rules say. `reason` is the rule's name where it is of the same opinion, else "model:"
 * and the features that spoke most for the decision.
 */
export function decide(models: UnitModels, placed: Placed): Decision {
  const ruled = placed.traits[placed.at]?.judged;
  if (ruled === undefined) throw new RangeError(`no unit at ${placed.at}`);
  const isCertain = certain.has(ruled.reason) || placed.traits.length < leastUnits;
  if (isCertain && ruled.kind !== "pledge")
    return { kind: ruled.kind, firmness: null, testable: null, reason: ruled.reason };
  const features = gather(unitFeatures, placed);
  const known = knownTo(layerOf(models.pledge), features);
  const kind = isCertain ? ruled.kind : likeliestKind(models.pledge.labels, known);
  const agrees = kind === ruled.kind;
  const spoke = agrees && kind !== "pledge" ? [] : told(known, models.pledge.labels.indexOf(kind));
  const reason = agrees ? ruled.reason : `model: ${spoke.join("; ")}`;
  if (kind !== "pledge") return { kind, firmness: null, testable: null, reason };
  const all = gather(signFeatures, placed, features);
  const firmness = firmnessOf(
    models.firmness.labels,
    knownTo(layerOf(models.firmness), all),
    ruled.firmness,
    isCertain,
  );
  const testable = answerOf(models.testable.labels, knownTo(layerOf(models.testable), all));
  return {
    kind,
    firmness: firmness.is,
    testable: testable.label === "true",
    reason,
    because: { pledge: spoke, firmness: firmness.because, testable: testable.because },
  };
}

/** What spoke most for a label, in plain words. */
const told = (known: Known, label: number): string[] => strongestOf(known, label, mostTold).map(inPlainWords);

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
function likeliestKind(labels: readonly string[], known: Known): UnitKind {
  const shares = softmax(scoresOfKnown(known));
  const at = labels.indexOf("pledge");
  if ((shares[at] ?? 0) > 0.5) return "pledge";
  shares[at] = -1;
  const other = labels[shares.indexOf(largestOf(shares))];
  return isKind(other) ? other : "context";
}

/**
 * The firmness of a rule that decides alone stands: "we want to" is soft whatever is wanted. That of any other stands unless the model is surer than this of the other: taught by half of the documents the
 * model errs more than the rules, taught by four fifths of them as little (`docs/accuracy.md`).
 */
const overrules = 0.8;

function firmnessOf(labels: readonly string[], known: Known, byRule: Firmness | null, isCertain: boolean) {
  const shares = softmax(scoresOfKnown(known));
  const soft = shares[labels.indexOf("soft")] ?? 0;
  const by: Firmness = soft > 0.5 ? "soft" : "firm";
  const stands = isCertain || Math.max(soft, 1 - soft) < overrules;
  const is = byRule !== null && stands ? byRule : by;
  return { is, because: told(known, labels.indexOf(is)) };
}

/** A model's answer and what spoke most for it. */
function answerOf(labels: readonly string[], known: Known) {
  const scores = scoresOfKnown(known);
  const at = scores.indexOf(largestOf(scores));
  return { label: labels[at] ?? "", because: told(known, at) };
}
