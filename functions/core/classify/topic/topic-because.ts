import { featureHash, type Part } from "../learned/feature.ts";
import { Heaviest } from "../learned/heaviest.ts";
import { topicStems } from "./topic-features.ts";
import type { TopicReader } from "./topic-reader.ts";
import type { TopicWords } from "./topic-words.ts";

/** Told of a topic: more than three nobody reads. */
const mostTold = 3;
const neighbours = "the units around it";

/** Whether the units around one speak for its label, and more than the unit's own words do. */
function isToldByNeighbours(
  { context, contextWeights }: TopicReader,
  values: Float64Array,
  label: number,
): boolean {
  const width = context.bias.length;
  const scale = context.scale[label] ?? 0;
  let own = 0;
  let around = 0;
  for (let feature = 0; feature < values.length; feature += 1) {
    const value = values[feature] ?? 0;
    if (value === 0) continue;
    const spoke = value * ((contextWeights[feature * width + label] ?? 0) * scale);
    if (feature < width) own += spoke;
    else around += spoke;
  }
  return around > Math.max(0, own);
}

/** The stems that speak most for a label, strongest first; pairs tell readers little beside their words. */
function strongestStems({ weightOf }: TopicReader, read: TopicWords, label: number): readonly Part[] {
  const strongest = new Heaviest<Part>(mostTold);
  topicStems(read, (stem, value) => strongest.show(stem, value * weightOf(featureHash(stem), label)));
  return strongest.all;
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
 * @param values what the second layer read of the unit; null where nothing stands around it
 */
export function topicBecause(
  reader: TopicReader,
  read: TopicWords,
  values: Float64Array | null,
  label: number,
): string[] {
  const told = strongestStems(reader, read, label).map((stem) => inWords(stem, read));
  const isAround = values !== null && isToldByNeighbours(reader, values, label);
  return isAround ? [neighbours, ...told.slice(0, mostTold - 1)] : told;
}
