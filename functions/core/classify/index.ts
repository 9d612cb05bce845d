import type { ClassifiedUnit, Unit } from "../model.ts";
import { termsOf } from "../terms/index.ts";
import { decide } from "./decide.ts";
import { ruledOf } from "./ruled.ts";
import { shippedModel } from "./shipped-models.ts";
import { topicsOf } from "./topic/topics-of.ts";
import { traitsOf } from "./traits.ts";

/** Raised whenever the same units may be judged differently. */
export const classifierVersion = "3";

/**
 * Judges every unit of one document: what kind it is, how firm and testable a pledge is, its policy topic,
 * and what decided. Same order and length as `units`; deterministic; reads a bounded part of each.
 */
export function classify(units: readonly Unit[]): ClassifiedUnit[] {
  const models = {
    pledge: shippedModel("pledge"),
    firmness: shippedModel("firmness"),
    testable: shippedModel("testable"),
  };
  const topics = topicsOf(shippedModel("topic"), units);
  const traits = traitsOf(ruledOf(units));
  return units.map((unit, at) => {
    const decision = decide(models, { traits, at });
    const terms = decision.kind === "pledge" ? termsOf(unit) : null;
    const topic = topics[at];
    if (topic === undefined) throw new Error("every unit has a topic");
    return { ...unit, ...decision, topic, terms };
  });
}
