import { type Layer, scoresOf } from "../core/classify/learned/linear-model.ts";
import {
  topicContextFeatures,
  topicFeaturesVersion,
  topicWordFeatures,
} from "../core/classify/topic/topic-features.ts";
import { topicReader } from "../core/classify/topic/topic-reader.ts";
import { contextsOf, forEachTopicReading, hasNeighbours } from "../core/classify/topic/topic-shares.ts";
import { type TopicWords, topicWordsOf } from "../core/classify/topic/topic-words.ts";
import type { Unit } from "../core/model.ts";
import { assuranceOf, type Outcome, sharpnessOf } from "./calibrate.ts";
import { type Fitting, fitLayer } from "./fit-layer.ts";
import { foldsOf } from "./folds.ts";
import type { LabelledDocument } from "./labelled.ts";
import type { Example } from "./matrix.ts";
import { type Given, likeliest, type Trainable } from "./trainable.ts";

/** Chosen on manifestos up to 1997 tried on those of 2001, and up to 2001 tried on 2005. */
const fittings: { readonly words: Fitting; readonly context: Fitting } = {
  words: { restraint: 2, leastSeen: 2, balance: 0.5, rounds: 35 },
  context: { restraint: 10, leastSeen: 2, balance: 0.2, rounds: 25 },
};
const foldCount = 5;

type Document = {
  readonly units: readonly Unit[];
  readonly words: readonly TopicWords[];
  readonly labels: readonly number[];
};

const wordExamples = ({ words, labels }: Document): Example[] =>
  words.flatMap((unit, at): Example[] => {
    const label = labels[at] ?? -1;
    return label === -1 ? [] : [{ featurize: (emit) => topicWordFeatures(unit, emit), label, weight: 1 }];
  });

const contextExamples = ({ units, labels }: Document, scores: readonly Float64Array[]): Example[] =>
  contextsOf(units, scores).flatMap((context, at): Example[] => {
    const label = labels[at] ?? -1;
    return label === -1 || !hasNeighbours(context)
      ? []
      : [{ featurize: (emit) => topicContextFeatures(context, emit), label, weight: 1 }];
  });

/**
 * Trains both layers. The second learns from scores that the first gives to documents it has not seen (of five
 * folds), since on its own documents the first is surer than it will ever be again. Sharpness and
 * assurance are measured in the same way, for the second layer on the later half: what comes next is more like it.
 */
function trainTopic(
  documents: readonly LabelledDocument[],
  labels: readonly string[],
  seed: number,
  onStep: (step: string) => void,
): Layer[] {
  const width = labels.length;
  const known = documents.map((document): Document => {
    const units = document.units.map(({ unit }) => unit);
    return {
      units,
      words: topicWordsOf(units),
      labels: document.units.map(({ label }) => (label === null ? -1 : labels.indexOf(label))),
    };
  });
  const sizes = known.map(({ units }) => units.length);
  const folds = foldsOf(sizes, Math.min(foldCount, known.length), seed);
  const unseen = unseenBy(folds, onStep);

  const wordLayers = unseen("words", (others) =>
    fitLayer(
      others.flatMap((at) => wordExamples(known[at] ?? noDocument)),
      width,
      fittings.words,
    ),
  );
  const rawScores = known.map(({ words }, at) => {
    const layer = wordLayers[at];
    return layer === undefined ? [] : words.map((unit) => scoresOf(layer, topicWordFeatures, unit));
  });
  const wordSharpness = sharpnessOf(
    known.flatMap((document, at) => outcomesOf(document, rawScores[at] ?? [])),
  );
  const scores = rawScores.map((units) => units.map((unit) => unit.map((score) => score * wordSharpness)));

  const examples = known.map((document, at) => contextExamples(document, scores[at] ?? []));
  const contextLayers = unseen("neighbours", (others) =>
    fitLayer(
      others.flatMap((at) => examples[at] ?? []),
      width,
      fittings.context,
    ),
  );
  const later = laterHalf(sizes);
  const outcomes = later.flatMap((at) => {
    const layer = contextLayers[at];
    if (layer === undefined) return [];
    return (examples[at] ?? []).map(({ featurize, label }) => ({
      scores: scoresOf(layer, (_: null, emit) => featurize(emit), null),
      label,
    }));
  });
  const sharpness = sharpnessOf(outcomes);
  const assurance = assuranceOf(outcomes, sharpness);

  onStep("all documents");
  const words = fitLayer(known.flatMap(wordExamples), width, fittings.words);
  const context = fitLayer(examples.flat(), width, fittings.context);
  return [
    { ...words, sharpness: wordSharpness },
    { ...context, sharpness, assurance },
  ];
}

/** Positions of the documents that hold the later half of all units. */
function laterHalf(sizes: readonly number[]): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let passed = 0;
  return sizes.flatMap((size, at) => {
    passed += size;
    return passed > all / 2 ? [at] : [];
  });
}

const noDocument: Document = { units: [], words: [], labels: [] };

const outcomesOf = ({ labels }: Document, scores: readonly Float64Array[]): Outcome[] =>
  scores.flatMap((unit, at) => {
    const label = labels[at] ?? -1;
    return label === -1 ? [] : [{ scores: unit, label }];
  });

/** For each document, the layer that the documents of the other folds teach. */
const unseenBy =
  (folds: readonly number[], onStep: (step: string) => void) =>
  (name: string, teach: (others: readonly number[]) => Layer): Layer[] => {
    const layers = new Map<number, Layer>();
    for (const fold of [...new Set(folds)].sort((a, b) => a - b)) {
      onStep(`${name}, fold ${fold + 1}`);
      const others = folds.flatMap((other, at) => (other === fold ? [] : [at]));
      layers.set(fold, teach(others));
    }
    return folds.flatMap((fold) => layers.get(fold) ?? []);
  };

/** The policy topic: a unit's words, then the topics around it. */
export const topicTask: Trainable = {
  name: "topic",
  labels: null,
  features: topicFeaturesVersion,
  train: trainTopic,
  answer: ({ labels, layers }, units) => {
    const answers: Given[] = [];
    forEachTopicReading(topicReader(layers), units, topicWordsOf(units), ({ shares }) =>
      answers.push(likeliest(labels, shares)),
    );
    return answers;
  },
};
