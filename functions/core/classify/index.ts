import type { ClassifiedUnit, Unit } from "../model.ts";
import { termsOf } from "../terms/index.ts";
import { partiesOf } from "./parties.ts";
import { type Reading, read } from "./reading.ts";
import { judge } from "./rules.ts";
import { shippedModel } from "./shipped-models.ts";
import { isTestable } from "./testable.ts";
import { topicsOf } from "./topic/topics-of.ts";

/** Raised whenever the same units may be judged differently. */
export const classifierVersion = "2";

/**
 * Judges every unit of one document: what kind it is, how firm and testable a pledge is, its policy topic,
 * and the rule that decided. Same order and length as `units`; deterministic; reads a bounded part of each.
 */
export function classify(units: readonly Unit[]): ClassifiedUnit[] {
  const parties = partiesOf(units);
  const topics = topicsOf(shippedModel("topic"), units);
  let before: Reading["before"] = null;
  return units.map((unit, at) => {
    const reading = read(unit, before);
    const judged = judge(reading, parties);
    before = { reading: { ...reading, before: null }, judged };
    const testable = judged.kind === "pledge" ? isTestable(reading) : null;
    const terms = judged.kind === "pledge" ? termsOf(unit) : null;
    const topic = topics[at];
    if (topic === undefined) throw new Error("every unit has a topic");
    return { ...unit, ...judged, testable, topic, terms };
  });
}
