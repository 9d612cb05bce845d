import { topicLabel } from "../../functions/core/topics.ts";
import type { Score } from "../../functions/training/score.ts";
import type { TopicScores } from "./judge-topics.ts";
import { figure, table } from "./markdown-table.ts";

/** What others reached, as accuracy and macro-F1. */
export type Baseline = readonly [name: string, accuracy: string, macroF1: string];

/** One question about topics: what was learned from and asked about, how it went, and how others fared elsewhere. */
export type TopicQuestion = {
  readonly name: string;
  readonly scores: TopicScores;
  readonly baselines: readonly Baseline[];
};

const scoreRow = (name: string, { n, accuracy, macroF1, calibrationError }: Score) => [
  name,
  n,
  figure(accuracy),
  figure(macroF1),
  calibrationError === null ? "–" : figure(calibrationError),
];

/** A line for each question, one for its units taken alone, then its baselines. */
export const topicOverview = (questions: readonly TopicQuestion[]): string =>
  table(
    ["Asked about", "units", "accuracy", "macro-F1", "calibration error"],
    questions.flatMap(({ name, scores, baselines }) => [
      scoreRow(name, scores.withNeighbours),
      scoreRow("– each unit alone", scores.alone),
      ...baselines.map(([by, accuracy, macroF1]) => [`– baseline: ${by}`, "", accuracy, macroF1, ""]),
    ]),
  );

/** How each topic fared; those that no unit has but were given have no recall. */
export const byTopic = ({ labels }: Score): string =>
  table(
    ["Topic", "units", "precision", "recall", "F1"],
    labels.map(({ label, expected, given, precision, recall, f1 }) => [
      /^\d+$/.test(label) ? `${label} ${topicLabel(Number(label))}` : label,
      expected,
      given === 0 ? "–" : figure(precision),
      expected === 0 ? "–" : figure(recall),
      expected === 0 ? "–" : figure(f1),
    ]),
  );
