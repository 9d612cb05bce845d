import { encodeModel } from "../core/classify/learned/encoding.ts";
import { scoreOf } from "../training/score.ts";
import { taskOf } from "../training/tasks.ts";
import { answersOf, trainModel } from "../training/train-model.ts";
import { type DataOptions, documentsOf, readLabelledData } from "./labelled-data.ts";
import { wrapModel } from "./model-file.ts";
import { renderScore } from "./render-score.ts";
import { BadInput, note, print, type Terminal } from "./terminal.ts";
import { mustBeWritable, writeOutputFile } from "./write-output-file.ts";

/** `ledger train`: learns a task from labelled units and writes the model. Same data and seed, same bytes. */
export async function trainCommand(
  options: DataOptions & { readonly out: string; readonly seed: number },
  terminal: Terminal,
): Promise<void> {
  await mustBeWritable(options.out);
  const data = await readLabelledData(options);
  const documents = documentsOf(data.train);
  const labelled = data.train.filter(({ label }) => label !== null).length;
  if (new Set(data.train.flatMap(({ label }) => label ?? [])).size < 2) {
    throw new BadInput(
      `${options.data.join(", ")}: there are not two different labels to learn. Check the column.`,
    );
  }
  const task = taskOf(options.task);
  const onStep = (step: string) => note(terminal, `training ${options.task}: ${step}`);
  const model = trainModel(task, documents, { seed: options.seed, data: data.sha256, onStep });
  const bytes = encodeModel(model);
  await writeOutputFile(options.out, options.out.endsWith(".json") ? wrapModel(bytes) : bytes);
  const features = model.layers.map(({ keys }) => keys.length).join(" + ");
  await print(
    terminal,
    `${options.task}: ${labelled} units of ${documents.length} documents, ${model.labels.length} labels, ` +
      `${features} features, ${bytes.length} bytes → ${options.out}\n`,
  );
  if (options.train === undefined && options.test === undefined) return;
  const answers = answersOf(task, model, documentsOf(data.test));
  await print(terminal, renderScore(scoreOf(answers, model.labels)));
}
