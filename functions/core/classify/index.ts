import type { ClassifiedUnit, Unit } from "../model.ts";
import { termsOf } from "../terms/index.ts";
import { topicLabel } from "../topics.ts";
import { partiesOf } from "./parties.ts";
import { type Reading, read } from "./reading.ts";
import { judge } from "./rules.ts";
import { isTestable } from "./testable.ts";
import { topicsOf } from "./topics-of.ts";

/** Raised whenever the same units may be judged differently. */
export const classifierVersion = "1";

const noTopic = { major: 0, label: topicLabel(0), confidence: 0 };

/**
 * Judges every unit of one document: what kind it is, how firm and testable a pledge is, its policy topic,
 * and the rule that decided. Same order and length as `units`; deterministic; reads a bounded part of each.
 */
export function classify(units: readonly Unit[]): ClassifiedUnit[] {
  const parties = partiesOf(units);
  const topics = topicsOf(units);
  let before: Reading["before"] = null;
  return units.map((unit, at) => {
    const reading = read(unit, before);
    const judged = judge(reading, parties);
    before = { reading: { ...reading, before: null }, judged };
    const testable = judged.kind === "pledge" ? isTestable(reading) : null;
    const terms = judged.kind === "pledge" ? termsOf(unit) : null;
    return { ...unit, ...judged, testable, topic: topics[at] ?? noTopic, terms };
  });
}
