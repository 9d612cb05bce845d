import { deciderBy, type UnitModels } from "../../functions/core/classify/decide.ts";
import type { Judged } from "../../functions/core/classify/judged.ts";
import type { Model } from "../../functions/core/classify/learned/linear-model.ts";
import { unitFeaturesVersion } from "../../functions/core/classify/learned/unit-features.ts";
import { ruledOf } from "../../functions/core/classify/ruled.ts";
import { traitsOf } from "../../functions/core/classify/traits.ts";
import { firmnesses, type Unit, unitKinds } from "../../functions/core/model.ts";
import { foldsOf } from "../../functions/training/folds.ts";
import type { LabelledDocument } from "../../functions/training/labelled.ts";
import { layerFrom, unitTasks } from "../../functions/training/unit-tasks.ts";
import type { Labelled } from "./labelled-units.ts";

/** The labelled units of one document. */
export type Document = readonly (readonly [Labelled, Unit])[];

/** A unit as labelled, as the rules alone judge it, and as rules and models judge it that have not seen its document. */
export type Judgement = {
  readonly label: Labelled;
  readonly ruled: Judged;
  readonly kind: string;
  readonly firmness: string;
  readonly testable: string;
};

const labelsOf = {
  pledge: unitKinds,
  firmness: [...firmnesses].reverse(),
  testable: ["false", "true"],
} as const;

const labelOf = {
  pledge: ({ kind }: Labelled) => kind,
  firmness: ({ firmness }: Labelled) => firmness,
  testable: ({ testable }: Labelled) => (testable === null ? null : String(testable)),
} as const;

/** Models of the three tasks from some documents. Firmness and testability are learned and asked of pledges alone. */
function modelsFrom(documents: readonly Document[]): UnitModels {
  const modelOf = (name: keyof UnitModels): Model => {
    const task = unitTasks.find((known) => known.name === name);
    if (task === undefined) throw new Error(`no task ${name}`);
    const known = documents.map(
      (units): LabelledDocument => ({
        name: units[0]?.[0].document ?? "",
        units: units.map(([label, unit]) => ({ unit, label: labelOf[name](label) })),
      }),
    );
    const labels = labelsOf[name];
    const layers = [layerFrom(task, known, labels)];
    return { task: name, features: unitFeaturesVersion, labels, data: "", layers };
  };
  return { pledge: modelOf("pledge"), firmness: modelOf("firmness"), testable: modelOf("testable") };
}

/** Judges documents by what others teach. */
export function judgeUnseen(
  others: readonly Document[],
  documents: readonly Document[],
): readonly Judgement[] {
  const decide = deciderBy(modelsFrom(others));
  return documents.flatMap((document) => {
    const ruled = ruledOf(document.map(([, unit]) => unit));
    const traits = traitsOf(ruled);
    return document.flatMap(([label], at): Judgement[] => {
      const rules = ruled[at];
      if (rules === undefined) return [];
      const { kind, firmness, testable } = decide({ traits, at });
      return [{ label, ruled: rules.judged, kind, firmness: String(firmness), testable: String(testable) }];
    });
  });
}

/** Judges all documents, dealt into folds, each fold by what the other folds teach. */
export function judgeByFolds(
  documents: readonly Document[],
  count: number,
  seed: number,
  onStep: (step: string) => void,
): readonly Judgement[] {
  const sizes = documents.map(({ length }) => length);
  const fold = foldsOf(sizes, count, seed);
  return Array.from({ length: count }, (_, out) => {
    onStep(`fold ${out + 1} of ${count}`);
    const within = (inside: boolean) => documents.filter((_, at) => (fold[at] === out) === inside);
    return judgeUnseen(within(false), within(true));
  }).flat();
}
