import type { Featurize, Part } from "../core/classify/learned/feature.ts";
import { type Layer, scoresOf, softmax } from "../core/classify/learned/linear-model.ts";
import { pledgeFeatures, unitFeatures, unitFeaturesVersion } from "../core/classify/learned/unit-features.ts";
import { ruledOf } from "../core/classify/ruled.ts";
import { type Placed, traitsOf } from "../core/classify/traits.ts";
import { type Outcome, sharpnessOf } from "./calibrate.ts";
import { type Fitting, fitLayer } from "./fit-layer.ts";
import { foldsOf } from "./folds.ts";
import type { LabelledDocument } from "./labelled.ts";
import type { Example } from "./matrix.ts";
import { likeliest, type Trainable } from "./trainable.ts";

/** A task that asks one question of a unit, and is answered from the unit's features. */
export type UnitTask = {
  readonly name: "pledge" | "firmness" | "testable";
  /** Null where the data says which there are. */
  readonly labels: readonly string[] | null;
  readonly featurize: Featurize<Placed>;
  readonly fitting: Fitting;
};

/** The beginning of a feature's name, which tells what sort it is of: "before:" of "before:rule:". */
const sortOf = ({ text }: Part): string => text.slice(0, text.indexOf(":") + 1) || text;

/**
 * Sorts of features that tell how a pledge is meant: its words, its acts, signs of what can be judged, and the sentence
 * that it goes on with. Taught by those of the units around it too, models err more: .811 against .825 on testability,
 * .917 against .920 on firmness, cross-validated while features were tried out.
 */
const ofMeaning: readonly string[] = (
  "w: b: acts: verb: modal: no-modal subject: subjects: sign: kind: opening: strength: stem-strength: " +
  "form: listed fragment ended length: head:"
).split(" ");

/** Features of some sorts. A model knows those alone that it was taught: in use nothing needs to be left out. */
function only(sorts: readonly string[]): Featurize<Placed> {
  const wanted = new Set(sorts);
  return (placed, emit) =>
    pledgeFeatures(placed, (name, ...rest) => {
      if (wanted.has(sortOf(name))) emit(name, ...rest);
    });
}

/** Fittings chosen by cross-validation over documents. */
export const unitTasks: readonly UnitTask[] = [
  {
    // Learns the kinds where the data has them: apart, they are easier to tell from pledges than as one.
    name: "pledge",
    labels: null,
    featurize: unitFeatures,
    fitting: { restraint: 8, leastSeen: 3, balance: 0, rounds: 40 },
  },
  {
    name: "firmness",
    labels: ["soft", "firm"],
    featurize: only([...ofMeaning, "rule:", "stem", "stem:"]),
    fitting: { restraint: 6, leastSeen: 3, balance: 0.3, rounds: 40 },
  },
  {
    name: "testable",
    labels: ["false", "true"],
    featurize: only(ofMeaning),
    fitting: { restraint: 10, leastSeen: 3, balance: 0.3, rounds: 40 },
  },
];

/** Folds by which sharpness is measured. */
const foldCount = 5;

/** The labelled units of documents as examples. */
function examplesOf(
  { featurize }: UnitTask,
  labels: readonly string[],
  documents: readonly LabelledDocument[],
): Example[] {
  return documents.flatMap(({ units }) => {
    const traits = traitsOf(ruledOf(units.map(({ unit }) => unit)));
    return units.flatMap(({ label }, at): Example[] =>
      label === null
        ? []
        : [
            {
              featurize: (emit) => featurize({ traits, at }, emit),
              label: labels.indexOf(label),
              weight: 1,
            },
          ],
    );
  });
}

const featurizeExample: Featurize<Example["featurize"]> = (featurize, emit) => featurize(emit);

/**
 * The scores of every labelled unit by a layer that has not seen its document: documents are dealt into folds,
 * and each fold is scored by what the others teach. In the order of documents and units.
 */
function outcomesOf(
  task: UnitTask,
  documents: readonly LabelledDocument[],
  labels: readonly string[],
  seed: number,
  onStep: (step: string) => void,
): Outcome[] {
  const sizes = documents.map(({ units }) => units.length);
  const fold = foldsOf(sizes, Math.min(foldCount, documents.length), seed);
  const examples = documents.map((document) => examplesOf(task, labels, [document]));
  const layers = new Map<number, Layer>();
  for (const out of [...new Set(fold)].sort((a, b) => a - b)) {
    onStep(`fold ${out + 1}`);
    const others = examples.filter((_, at) => fold[at] !== out).flat();
    layers.set(out, fitLayer(others, labels.length, task.fitting));
  }
  return examples.flatMap((own, at): Outcome[] => {
    const layer = layers.get(fold[at] ?? 0);
    if (layer === undefined) return [];
    return own.map(({ featurize, label }) => ({
      scores: scoresOf(layer, featurizeExample, featurize),
      label,
    }));
  });
}

/** What documents teach of a task, without a measure of how sure it may be. */
export const layerFrom = (
  task: UnitTask,
  documents: readonly LabelledDocument[],
  labels: readonly string[],
): Layer => fitLayer(examplesOf(task, labels, documents), labels.length, task.fitting);

/** Fits a task's layer to all documents, as sure as cross-validation says that it may be. */
function train(
  task: UnitTask,
  documents: readonly LabelledDocument[],
  labels: readonly string[],
  seed: number,
  onStep: (step: string) => void,
): Layer {
  const sharpness = sharpnessOf(outcomesOf(task, documents, labels, seed, onStep));
  onStep("all documents");
  return { ...layerFrom(task, documents, labels), sharpness };
}

/** A task about single units as the commands run it. */
export const trainableUnitTask = (task: UnitTask): Trainable => ({
  name: task.name,
  labels: task.labels,
  features: unitFeaturesVersion,
  train: (documents, labels, seed, onStep) => [train(task, documents, labels, seed, onStep)],
  answer: ({ labels, layers: [layer] }, units) => {
    if (layer === undefined) throw new Error("a model has a layer");
    const traits = traitsOf(ruledOf(units));
    return units.map((_, at) => {
      const shares = softmax(scoresOf(layer, task.featurize, { traits, at }));
      return task.name === "pledge" ? whetherPledge(labels, shares) : likeliest(labels, shares);
    });
  },
  ...(task.name === "pledge" ? { asked: (label: string) => String(label === "pledge") } : {}),
});

function whetherPledge(labels: readonly string[], shares: Float64Array) {
  const share = shares[labels.indexOf("pledge")] ?? 0;
  return likeliest(["true", "false"], Float64Array.of(share, 1 - share));
}
