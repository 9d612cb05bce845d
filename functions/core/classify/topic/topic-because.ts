import { featureKey, type Part } from "../learned/feature.ts";
import type { Layer } from "../learned/linear-model.ts";
import { type TopicContext, tellContext, topicWordFeatures } from "./topic-features.ts";
import { hasNeighbours } from "./topic-shares.ts";
import type { TopicWords } from "./topic-words.ts";

/** Told of a topic: more than three nobody reads. */
const mostTold = 3;
const neighbours = "the units around it";

/** Of a layer's label, how much the feature of a row speaks for it; 0 where the layer does not know the feature. */
function weightAt({ weights, scale }: Layer, label: number, row: number): number {
  return row === -1 ? 0 : (weights[row * scale.length + label] ?? 0) * (scale[label] ?? 0);
}

/** Whether the units around one speak for its label, and more than the unit's own words do. */
function isToldByNeighbours(
  layer: Layer,
  rows: readonly number[],
  context: TopicContext,
  label: number,
): boolean {
  if (!hasNeighbours(context)) return false;
  let own = 0;
  let around = 0;
  tellContext(context, (feature, value) => {
    const spoke = value * weightAt(layer, label, rows[feature] ?? -1);
    if (feature < context.own.length) own += spoke;
    else around += spoke;
  });
  return around > Math.max(0, own);
}

/** The stems that speak most for a label, strongest first; pairs tell readers little beside their words. */
function strongestStems(layer: Layer, read: TopicWords, label: number): Part[] {
  const best: { readonly stem: Part; readonly weight: number }[] = [];
  topicWordFeatures(read, (stem, value, first) => {
    if (first !== undefined) return;
    const weight = value * weightAt(layer, label, layer.rowOf(featureKey(stem)));
    if (weight <= (best.length < mostTold ? 0 : (best.at(-1)?.weight ?? 0))) return;
    const place = best.findIndex((known) => known.weight < weight);
    best.splice(place === -1 ? best.length : place, 0, { stem, weight });
    if (best.length > mostTold) best.pop();
  });
  return best.map(({ stem }) => stem);
}

/** The word that a stem stands for, in quotes. */
function inWords({ key, text }: Part, { own, around }: TopicWords): string {
  const said = own.find(({ stem }) => stem.key === key);
  if (said !== undefined) return `“${said.text}”`;
  return `“${around.find(({ stem }) => stem.key === key)?.text ?? text}” above it`;
}

/**
 * What spoke most for a unit's topic, for people; at most three: its words, strongest first, after the units around
 * it where those said more. Empty where nothing known spoke for it.
 *
 * @param rows the second layer's, from `contextRows`
 */
export function topicBecause(
  layers: readonly Layer[],
  rows: readonly number[],
  read: TopicWords,
  context: TopicContext,
  label: number,
): string[] {
  const [wordLayer, contextLayer] = layers;
  if (wordLayer === undefined || contextLayer === undefined) throw new Error("a topic model has two layers");
  const told = strongestStems(wordLayer, read, label).map((stem) => inWords(stem, read));
  return [...(isToldByNeighbours(contextLayer, rows, context, label) ? [neighbours] : []), ...told].slice(
    0,
    mostTold,
  );
}
