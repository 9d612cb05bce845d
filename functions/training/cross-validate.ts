import { foldsOf } from "./folds.ts";
import type { LabelledDocument } from "./labelled.ts";
import type { Answer } from "./score.ts";
import { answersOf, trainModel } from "./train-model.ts";
import type { Trainable } from "./trainable.ts";

/** Answers to every document by a model that the documents of the other folds teach. */
export function crossValidate(
  task: Trainable,
  documents: readonly LabelledDocument[],
  options: {
    readonly folds: number;
    readonly seed: number;
    readonly onStep: (step: string) => void;
  },
): Answer[] {
  const sizes = documents.map(({ units }) => units.length);
  const fold = foldsOf(sizes, Math.min(options.folds, documents.length), options.seed);
  return [...new Set(fold)].flatMap((out) => {
    const others = documents.filter((_, at) => fold[at] !== out);
    const onStep = (step: string) => options.onStep(`without fold ${out + 1}, ${step}`);
    const model = trainModel(task, others, { seed: options.seed, data: "", onStep });
    return answersOf(
      task,
      model,
      documents.filter((_, at) => fold[at] === out),
    );
  });
}
