import { stemOf } from "../../language/stems.ts";
import { words } from "../../language/tokens.ts";
import type { Unit } from "../../model.ts";
import { featureKey } from "../learned/feature.ts";
import type { Layer } from "../learned/linear-model.ts";
import { type TopicContext, topicContextFeatures, topicWordFeatures } from "./topic-features.ts";
import type { TopicWords } from "./topic-words.ts";

/** Told of a topic: more than three nobody reads. */
const mostTold = 3;
const neighbours = "the units around it";

/** Of a model's label, how much a feature speaks for it; 0 where the model does not know the feature. */
function weightFor({ weights, scale, rowOf }: Layer, label: number, key: number): number {
  const row = rowOf(key);
  return row === -1 ? 0 : (weights[row * scale.length + label] ?? 0) * (scale[label] ?? 0);
}

/** Whether the units around one speak for its label, and more than the unit's own words do. */
function isToldByNeighbours(layer: Layer, context: TopicContext, label: number): boolean {
  const { counts, from, to } = context;
  if ((counts[to] ?? 0) - (counts[from] ?? 0) < 2) return false;
  let own = 0;
  let around = 0;
  topicContextFeatures(context, (name, value = 1, first) => {
    const spoke = value * weightFor(layer, label, featureKey(name, first));
    if (name === "own:") own += spoke;
    else around += spoke;
  });
  return around > Math.max(0, own);
}

/** The stems that speak most for a label, strongest first; pairs tell readers little beside their words. */
function strongestStems(layer: Layer, read: TopicWords, label: number): string[] {
  const best: { readonly stem: string; readonly weight: number }[] = [];
  topicWordFeatures(read, (stem, value = 1, first) => {
    if (first !== undefined) return;
    const weight = value * weightFor(layer, label, featureKey(stem));
    if (weight <= (best.length < mostTold ? 0 : (best.at(-1)?.weight ?? 0))) return;
    const place = best.findIndex((known) => known.weight < weight);
    best.splice(place === -1 ? best.length : place, 0, { stem, weight });
    if (best.length > mostTold) best.pop();
  });
  return best.map(({ stem }) => stem);
}

/** The word of a unit that a stem stands for, in quotes. */
function inWords(stem: string, { text, stem: opening, headings }: Unit): string {
  const wordIn = (where: string) => words(where).find((word) => stemOf(word) === stem);
  const own = wordIn(text);
  if (own !== undefined) return `“${own}”`;
  const above = [opening ?? "", ...headings.toReversed()].flatMap((where) => wordIn(where) ?? []);
  return `“${above[0] ?? stem}” above it`;
}

/**
 * What spoke most for a unit's topic, for people; at most three: its words, strongest first, after the units around
 * it where those said more. Empty where nothing known spoke for it.
 */
export function topicBecause(
  layers: readonly Layer[],
  unit: Unit,
  read: TopicWords,
  context: TopicContext,
  label: number,
): string[] {
  const [wordLayer, contextLayer] = layers;
  if (wordLayer === undefined || contextLayer === undefined) throw new Error("a topic model has two layers");
  const told = strongestStems(wordLayer, read, label).map((stem) => inWords(stem, unit));
  return [...(isToldByNeighbours(contextLayer, context, label) ? [neighbours] : []), ...told].slice(
    0,
    mostTold,
  );
}
