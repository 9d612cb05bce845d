import { documentsOf } from "../../functions/cli/labelled-data.ts";
import type { LabelledDocument } from "../../functions/training/labelled.ts";
import type { LabelledRow } from "../../functions/training/read-labelled.ts";
import { type Score, scoreOf } from "../../functions/training/score.ts";
import { splitRows } from "../../functions/training/split.ts";
import { topicTask } from "../../functions/training/topic-task.ts";
import { answersOf, trainModel } from "../../functions/training/train-model.ts";

/** How a model fared on units that it had not seen, in their documents and each without what stands around it. */
export type TopicScores = { readonly withNeighbours: Score; readonly alone: Score };

/** Every labelled unit as a document of its own. */
const apart = (documents: readonly LabelledDocument[]): LabelledDocument[] =>
  documents.flatMap(({ name, units }) =>
    units.flatMap(({ unit, label }): LabelledDocument[] =>
      label === null ? [] : [{ name, units: [{ unit: { ...unit, stem: null, headings: [] }, label }] }],
    ),
  );

/**
 * Trains a topic model on all rows but those whose ids are held out, and asks it about these. They are blank while
 * it learns; when it is asked, all rows stand around them, as they do in a document.
 */
export function judgeTopics(
  rows: readonly LabelledRow[],
  heldOut: ReadonlySet<string>,
  seed: number,
  onStep: (step: string) => void,
): TopicScores {
  const split = splitRows(rows, null, heldOut);
  const model = trainModel(topicTask, documentsOf(split.train), { seed, data: "", onStep });
  const asked = documentsOf(split.test);
  const scoreFor = (documents: readonly LabelledDocument[]) =>
    scoreOf(answersOf(topicTask, model, documents), model.labels);
  return { withNeighbours: scoreFor(asked), alone: scoreFor(apart(asked)) };
}
