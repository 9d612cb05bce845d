import { Option } from "commander";
import { taskNames } from "../../training/trainable.ts";
import { foldCount, wholeNumber } from "./arguments.ts";
import type { CommandFamily } from "./family.ts";

/** Commands that make models of labelled units, and score them. */
export const modelCommands: CommandFamily = {
  heading: "On models:",
  add(command, terminal) {
    command(
      "train",
      "Learn a task from labelled units and write the model. Same data and seed, same bytes.",
      "train --task topic --data sentences.csv --train train-ids.txt --out topic.model",
    )
      .addOption(task())
      .addOption(labelled())
      .requiredOption(
        "--out <model>",
        "where to write the model; a name that ends in .json is wrapped for import",
      )
      .addOption(trainIds())
      .addOption(testIds())
      .addOption(labelColumn())
      .addOption(cultureApart())
      .addOption(seed())
      .addHelpText("after", dataHelp)
      .action(async (options) => (await import("../train.ts")).trainCommand(options, terminal));

    command(
      "evaluate",
      "Score a model on labelled units: accuracy, F1, calibration, confusion.",
      "evaluate --task pledge --data units.jsonl --folds 10",
    )
      .addOption(task())
      .addOption(labelled())
      .addOption(
        new Option("--model <model>", "the model to ask; default: the one that ships").conflicts("folds"),
      )
      .addOption(trainIds())
      .addOption(testIds())
      .option(
        "--folds <number>",
        "train on all documents but a fold's, ask about that fold's, in turn",
        foldCount,
      )
      .addOption(labelColumn())
      .addOption(cultureApart())
      .addOption(seed())
      .option("--json", "JSON instead of tables")
      .addHelpText("after", dataHelp)
      .action(async (options) => (await import("../evaluate.ts")).evaluateCommand(options, terminal));
  },
};

const task = () => new Option("--task <task>", "the question").choices(taskNames).makeOptionMandatory();
const labelled = () =>
  new Option(
    "--data <file...>",
    "labelled units, CSV or JSON lines, in document order",
  ).makeOptionMandatory();
const trainIds = () =>
  new Option("--train <ids>", "a list of ids to learn from; default: all that are not in --test");
const testIds = () => new Option("--test <ids>", "a list of ids to ask about; default: all not in --train");
const labelColumn = () =>
  new Option("--column <name>", "the column of labels; default: the task's name, for topic also majortopic");
const cultureApart = () =>
  new Option("--culture-apart", "tell culture and sport (23) from education (6), which CAP-UK codes as one");
const seed = () =>
  new Option("--seed <number>", "deals documents into folds").argParser(wholeNumber).default(1);

const dataHelp = `
Data: rows with text, document (or party and year), the label, and id where lists of ids are used. Rows of one
document stand together, in order: a unit is read with its neighbours. Without a label a row is only a neighbour.
Lists of ids: one on each line. Units asked about are kept out of what is learned, also as neighbours.`;
