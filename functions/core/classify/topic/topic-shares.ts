import type { Unit } from "../../model.ts";
import { type Layer, scoresOf, softmax } from "../learned/linear-model.ts";
import { type TopicContext, topicContextFeatures, topicWordFeatures } from "./topic-features.ts";

const sameSection = (one: Unit, other: Unit) =>
  one.headings.length === other.headings.length && one.headings.at(-1) === other.headings.at(-1);

/** Every unit as the second layer sees it, from the scores that the first gave the units of one document. */
export function contextsOf(units: readonly Unit[], scores: readonly Float64Array[]): TopicContext[] {
  const shares = scores.map(softmax);
  return units.map((unit, at) => ({
    shares,
    own: scores[at] ?? new Float64Array(),
    at,
    isNear: (other) => {
      const near = units[other];
      return near !== undefined && near.text !== "" && sameSection(unit, near);
    },
  }));
}

/** The probabilities of a topic model's labels, for each unit of one document. */
export function topicSharesOf(layers: readonly Layer[], units: readonly Unit[]): Float64Array[] {
  const [wordLayer, contextLayer] = layers;
  if (wordLayer === undefined || contextLayer === undefined) throw new Error("a topic model has two layers");
  const scores = units.map((unit) => scoresOf(wordLayer, topicWordFeatures, unit));
  return contextsOf(units, scores).map((context) =>
    softmax(scoresOf(contextLayer, topicContextFeatures, context)),
  );
}
