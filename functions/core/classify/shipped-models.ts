import { type Decide, deciderBy } from "./decide.ts";
import { decodeModel } from "./learned/encoding.ts";
import type { Model } from "./learned/linear-model.ts";
import { unitFeaturesVersion } from "./learned/unit-features.ts";
import firmness from "./models/firmness.json" with { type: "json" };
import pledge from "./models/pledge.json" with { type: "json" };
import testable from "./models/testable.json" with { type: "json" };
import topic from "./models/topic.json" with { type: "json" };
import { topicFeaturesVersion } from "./topic/topic-features.ts";
import { type TopicReader, topicReader } from "./topic/topic-reader.ts";

const files = { pledge, firmness, testable, topic } as const;
/** The features that each model must have been trained with. */
const features = {
  pledge: unitFeaturesVersion,
  firmness: unitFeaturesVersion,
  testable: unitFeaturesVersion,
  topic: topicFeaturesVersion,
} as const;
const decoded = new Map<string, Model>();

/** The model that ships for a task; `docs/models` says what it learned from. Decoded once, in some milliseconds. */
export function shippedModel(task: keyof typeof files): Model {
  const known = decoded.get(task);
  if (known !== undefined) return known;
  const model = decodeModel(Buffer.from(files[task].base64, "base64"));
  if (!model.ok) throw new Error(`the model of ${task} that ships: ${model.error.message}`);
  if (model.value.task !== task || model.value.features !== features[task]) {
    throw new Error(`the model of ${task} that ships was trained on other features: train it again`);
  }
  decoded.set(task, model.value);
  return model.value;
}

let decider: Decide | undefined;

/** What decides by the models that ship. */
export function shippedDecider(): Decide {
  decider ??= deciderBy({
    pledge: shippedModel("pledge"),
    firmness: shippedModel("firmness"),
    testable: shippedModel("testable"),
  });
  return decider;
}

let topics: { readonly reader: TopicReader; readonly majors: readonly number[] } | undefined;

/** What tells topics by the model that ships, and the major topics that its labels mean. */
export function shippedTopics(): NonNullable<typeof topics> {
  if (topics !== undefined) return topics;
  const { layers, labels } = shippedModel("topic");
  topics = { reader: topicReader(layers), majors: labels.map(Number) };
  return topics;
}
