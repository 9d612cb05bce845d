import type { Model } from "../core/classify/learned/linear-model.ts";
import { shippedModel } from "../core/classify/shipped-models.ts";
import { crossValidate } from "../training/cross-validate.ts";
import { type Answer, scoreOf } from "../training/score.ts";
import { taskOf } from "../training/tasks.ts";
import { answersOf, labelsIn, trainModel } from "../training/train-model.ts";
import type { Trainable } from "../training/trainable.ts";
import { type DataOptions, documentsOf, type LabelledData, readLabelledData } from "./labelled-data.ts";
import { readModel } from "./model-file.ts";
import { renderScore } from "./render-score.ts";
import { BadInput, note, print, type Terminal } from "./terminal.ts";

export type EvaluateOptions = DataOptions & {
  readonly model?: string;
  readonly folds?: number;
  readonly seed: number;
  readonly json?: boolean;
};

/**
 * `ledger evaluate`: asks a model about labelled units and scores its answers. The model is the one named, or
 * one trained on the `--train` list or on the other folds, or the one that ships.
 */
export async function evaluateCommand(options: EvaluateOptions, terminal: Terminal): Promise<void> {
  const data = await readLabelledData(options);
  const task = taskOf(options.task);
  const answers = await answered(task, data, options, terminal);
  if (answers.length === 0) {
    throw new BadInput(
      `${options.data.join(", ")}: no unit asked about has a label. Check the column and ids.`,
    );
  }
  const labels = task.labels ?? labelsIn(documentsOf(data.test));
  const score = scoreOf(answers, labels);
  await print(
    terminal,
    options.json ? `${JSON.stringify({ task: task.name, ...score }, null, 2)}\n` : renderScore(score),
  );
}

async function answered(
  task: Trainable,
  data: LabelledData,
  options: EvaluateOptions,
  terminal: Terminal,
): Promise<readonly Answer[]> {
  const onStep = (step: string) => note(terminal, `training ${task.name}: ${step}`);
  const documents = documentsOf(data.test);
  if (options.folds !== undefined) {
    return crossValidate(task, documents, { folds: options.folds, seed: options.seed, onStep });
  }
  return answersOf(task, await modelFor(), documents);

  async function modelFor(): Promise<Model> {
    if (options.model !== undefined) return readModel(options.model, task);
    if (options.train === undefined) return shippedModel(task.name);
    return trainModel(task, documentsOf(data.train), { seed: options.seed, data: data.sha256, onStep });
  }
}
