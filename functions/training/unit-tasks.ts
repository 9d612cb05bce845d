import type { Featurize } from "../core/classify/learned/feature.ts";
import { type Layer, scoresOf, softmax } from "../core/classify/learned/linear-model.ts";
import { unitFeatures, unitFeaturesVersion } from "../core/classify/learned/unit-features.ts";
import { type Ruled, ruledOf } from "../core/classify/ruled.ts";
import { type Outcome, sharpnessOf } from "./calibrate.ts";
import { type Fitting, fitLayer } from "./fit-layer.ts";
import { foldsOf } from "./folds.ts";
import type { LabelledDocument } from "./labelled.ts";
import type { Example } from "./matrix.ts";
import { likeliest, type Trainable } from "./trainable.ts";

/** A task that asks one question of a unit, and is answered from the unit's features. */
export type UnitTask = {
  readonly name: "pledge" | "firmness" | "testable";
  readonly labels: readonly string[];
  readonly featuresVersion: string;
  readonly featurize: Featurize<Ruled>;
  readonly fitting: Fitting;
};

export const unitTasks: readonly UnitTask[] = [
  {
    name: "pledge",
    labels: ["false", "true"],
    featuresVersion: unitFeaturesVersion,
    featurize: unitFeatures,
    fitting: { restraint: 2, leastSeen: 2, balance: 0, rounds: 60 },
  },
  {
    name: "firmness",
    labels: ["soft", "firm"],
    featuresVersion: unitFeaturesVersion,
    featurize: unitFeatures,
    fitting: { restraint: 2, leastSeen: 2, balance: 0.3, rounds: 60 },
  },
  {
    name: "testable",
    labels: ["false", "true"],
    featuresVersion: unitFeaturesVersion,
    featurize: unitFeatures,
    fitting: { restraint: 2, leastSeen: 2, balance: 0.3, rounds: 60 },
  },
];

const foldCount = 10;

/** The labelled units of documents as examples. */
export function examplesOf(task: UnitTask, documents: readonly LabelledDocument[]): Example[] {
  return documents.flatMap(({ units }) => {
    const ruled = ruledOf(units.map(({ unit }) => unit));
    return units.flatMap(({ label }, at): Example[] => {
      const input = ruled[at];
      if (label === null || input === undefined) return [];
      const featurize: Example["featurize"] = (emit) => task.featurize(input, emit);
      return [{ featurize, label: task.labels.indexOf(label), weight: 1 }];
    });
  });
}

/**
 * Scores of every labelled unit by a model that has not seen its document: documents are dealt into folds,
 * and each fold is judged by what the others teach.
 */
export function outcomesOf(task: UnitTask, documents: readonly LabelledDocument[], seed: number): Outcome[] {
  const fold = foldsOf(
    documents.map(({ units }) => units.length),
    Math.min(foldCount, documents.length),
    seed,
  );
  const examples = documents.map((document) => examplesOf(task, [document]));
  return [...new Set(fold)].flatMap((out) => {
    const others = examples.filter((_, at) => fold[at] !== out).flat();
    const layer = fitLayer(others, task.labels.length, task.fitting);
    return examples
      .filter((_, at) => fold[at] === out)
      .flat()
      .map(({ featurize, label }) => ({ scores: scoresOf(layer, featurizeExample, featurize), label }));
  });
}

const featurizeExample: Featurize<Example["featurize"]> = (featurize, emit) => featurize(emit);

/** Fits a task's layer to all documents, as sure as cross-validation says that it may be. */
export function trainUnitTask(task: UnitTask, documents: readonly LabelledDocument[], seed: number): Layer {
  const sharpness = sharpnessOf(outcomesOf(task, documents, seed));
  return { ...fitLayer(examplesOf(task, documents), task.labels.length, task.fitting), sharpness };
}

/** A task about single units as the commands run it. */
export const trainableUnitTask = (task: UnitTask): Trainable => ({
  name: task.name,
  labels: task.labels,
  features: task.featuresVersion,
  train: (documents, _, seed, onStep) => {
    onStep("cross-validation and fit");
    return [trainUnitTask(task, documents, seed)];
  },
  answer: ({ labels, layers: [layer] }, units) => {
    if (layer === undefined) throw new Error("a model has a layer");
    return ruledOf(units).map((ruled) => likeliest(labels, softmax(scoresOf(layer, task.featurize, ruled))));
  },
});
