import type { Model } from "../core/classify/learned/linear-model.ts";
import type { Unit } from "../core/model.ts";
import type { LabelledDocument } from "./labelled.ts";

export const taskNames = ["pledge", "firmness", "testable", "topic"] as const;
export type TaskName = (typeof taskNames)[number];

/** What a model says of one unit. */
export type Given = { readonly label: string; readonly confidence: number };

/** A question that a model can be trained on. */
export type Trainable = {
  readonly name: TaskName;
  /** The labels where they are fixed, in order; null where the data says which there are. */
  readonly labels: readonly string[] | null;
  /** The version of the features that models must have been trained with. */
  readonly features: string;
  /** Trains on documents whose labels are among `labels`. Same input, same layers. */
  readonly train: (
    documents: readonly LabelledDocument[],
    labels: readonly string[],
    seed: number,
    onStep: (step: string) => void,
  ) => Model["layers"];
  /** The answer that a label stands for, where the data's labels are finer than the question. */
  readonly asked?: (label: string) => string;
  /** What a model says of each unit of one document. */
  readonly answer: (model: Model, units: readonly Unit[]) => readonly Given[];
};

/** The likeliest label by its probability. */
export function likeliest(labels: readonly string[], shares: Float64Array): Given {
  const at = shares.indexOf(Math.max(...shares));
  return { label: labels[at] ?? "", confidence: shares[at] ?? 0 };
}
