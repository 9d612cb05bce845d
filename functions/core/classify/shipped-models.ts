import { decodeModel } from "./learned/encoding.ts";
import type { Model } from "./learned/linear-model.ts";
import firmness from "./models/firmness.json" with { type: "json" };
import pledge from "./models/pledge.json" with { type: "json" };
import testable from "./models/testable.json" with { type: "json" };
import topic from "./models/topic.json" with { type: "json" };

const files = { pledge, firmness, testable, topic } as const;
const decoded = new Map<string, Model>();

/** The model that ships for a task; `docs/models` says what it learned from. Decoded once, in some milliseconds. */
export function shippedModel(task: keyof typeof files): Model {
  const known = decoded.get(task);
  if (known !== undefined) return known;
  const model = decodeModel(Buffer.from(files[task].base64, "base64"));
  if (!model.ok) throw new Error(`the model of ${task} that ships: ${model.error.message}`);
  decoded.set(task, model.value);
  return model.value;
}
