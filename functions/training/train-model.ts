import type { Model } from "../core/classify/learned/linear-model.ts";
import type { LabelledDocument } from "./labelled.ts";
import type { Answer } from "./score.ts";
import type { Trainable } from "./trainable.ts";

const inOrder = (a: string, b: string) => Number(a) - Number(b) || (a < b ? -1 : Number(a > b));

/** The labels that documents carry, numbers in their order before other names in theirs. */
export function labelsIn(documents: readonly LabelledDocument[]): string[] {
  const found = new Set(documents.flatMap(({ units }) => units.flatMap(({ label }) => label ?? [])));
  return [...found].sort(inOrder);
}

/** Trains a task's model. `data` is the SHA-256 of what it is trained on. */
export function trainModel(
  task: Trainable,
  documents: readonly LabelledDocument[],
  options: { readonly seed: number; readonly data: string; readonly onStep: (step: string) => void },
): Model {
  const labels = task.labels ?? labelsIn(documents);
  const layers = task.train(documents, labels, options.seed, options.onStep);
  return { task: task.name, features: task.features, labels, data: options.data, layers };
}

/** A model's answers to every unit that has a label. */
export function answersOf(task: Trainable, model: Model, documents: readonly LabelledDocument[]): Answer[] {
  return documents.flatMap(({ units }) => {
    const given = task.answer(
      model,
      units.map(({ unit }) => unit),
    );
    return units.flatMap(({ label }, at): Answer[] => {
      const answer = given[at];
      return label === null || answer === undefined
        ? []
        : [{ expected: task.asked?.(label) ?? label, given: answer.label, confidence: answer.confidence }];
    });
  });
}
