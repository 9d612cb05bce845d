import type { ClassifiedUnit, Unit } from "../model.ts";
import { termsOf } from "../terms/index.ts";
import { decide } from "./decide.ts";
import { ruledOf } from "./ruled.ts";
import { shippedModel } from "./shipped-models.ts";
import { topicsOf } from "./topic/topics-of.ts";
import { traitsOf } from "./traits.ts";

/** Raised whenever the same units may be judged differently. */
export const classifierVersion = "5";

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
    const about = topics[at];
    if (about === undefined) throw new Error("every unit has a topic");
    const { topic } = about;
    if (decision.kind !== "pledge") return { ...unit, ...decision, topic, terms: null };
    const because = { ...decision.because, topic: about.because() };
    return { ...unit, ...decision, because, topic, terms: termsOf(unit) };
  });
}
