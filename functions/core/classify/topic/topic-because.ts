import { featureKey, type Part } from "../learned/feature.ts";
import type { Layer } from "../learned/linear-model.ts";
import { contextLength, contextValues, type TopicContext, topicStems } from "./topic-features.ts";
import { bothOf, hasNeighbours } from "./topic-shares.ts";
import type { TopicWords } from "./topic-words.ts";

/** Told of a topic: more than three nobody reads. */
const mostTold = 3;
const neighbours = "the units around it";

/** Of a layer's label, how much the feature of a row speaks for it; 0 where the layer does not know the feature. */
function weightAt({ weights, scale }: Layer, label: number, row: number): number {
  return row === -1 ? 0 : (weights[row * scale.length + label] ?? 0) * (scale[label] ?? 0);
}

/** Whether the units around one speak for its label, and more than the unit's own words do. */
function isToldByNeighbours(layer: Layer, rows: Int32Array, context: TopicContext, label: number): boolean {
  if (!hasNeighbours(context)) return false;
  const width = context.own.length;
  const values = contextValues(context, new Float64Array(contextLength(width)));
  let own = 0;
  let around = 0;
  for (let feature = 0; feature < values.length; feature += 1) {
    const value = values[feature] ?? 0;
    if (value === 0) continue;
    const spoke = value * weightAt(layer, label, rows[feature] ?? -1);
    if (feature < width) own += spoke;
    else around += spoke;
  }
  return around > Math.max(0, own);
}

/** The stems that speak most for a label, strongest first; pairs tell readers little beside their words. */
function strongestStems(layer: Layer, read: TopicWords, label: number): Part[] {
  const best: Part[] = [];
  const weights: number[] = [];
  topicStems(read, (stem, value) => {
    const weight = value * weightAt(layer, label, layer.rowOf(featureKey(stem)));
    if (weight <= (weights[mostTold - 1] ?? 0)) return;
    let place = Math.min(best.length, mostTold - 1);
    for (; place > 0 && (weights[place - 1] ?? 0) < weight; place -= 1) {
      best[place] = best[place - 1] ?? stem;
      weights[place] = weights[place - 1] ?? 0;
    }
    best[place] = stem;
    weights[place] = weight;
  });
  return best;
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
  rows: Int32Array,
  read: TopicWords,
  context: TopicContext,
  label: number,
): string[] {
  const both = bothOf(layers);
  const told = strongestStems(both.words, read, label).map((stem) => inWords(stem, read));
  return [...(isToldByNeighbours(both.context, rows, context, label) ? [neighbours] : []), ...told].slice(
    0,
    mostTold,
  );
}
