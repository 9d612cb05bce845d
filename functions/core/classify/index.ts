import type { ClassifiedUnit, Unit } from "../model.ts";
import { termsOf } from "../terms/index.ts";
import { ruledOf } from "./ruled.ts";
import { shippedDecider, shippedTopics } from "./shipped-models.ts";
import { topicWordsOf } from "./topic/topic-words.ts";
import { topicsOf } from "./topic/topics-of.ts";
import { traitsOf } from "./traits.ts";

/** Raised whenever the same units may be judged differently. */
export const classifierVersion = "7";

/**
 * Judges every unit of one document: what kind it is, how firm and testable a pledge is, its policy topic,
 * and what decided. Same order and length as `units`; deterministic; reads a bounded part of each.
 */
export function classify(units: readonly Unit[]): ClassifiedUnit[] {
  const decide = shippedDecider();
  const traits = traitsOf(ruledOf(units));
  const words = topicWordsOf(
    units,
    traits.map(({ all }) => all),
  );
  const decisions = traits.map((_, at) => decide({ traits, at }));
  const { reader, majors } = shippedTopics();
  const topics = topicsOf(reader, majors, units, words, (at) => decisions[at]?.kind === "pledge");
  return units.map((unit, at) => {
    const [decision, about] = [decisions[at], topics[at]];
    if (decision === undefined || about === undefined) throw new Error("every unit is decided");
    const { topic, because } = about;
    const { kind, firmness, testable, reason } = decision;
    // Spelt out, as a second spread costs more than all else that is done here.
    if (kind !== "pledge")
      return { ...unit, kind, firmness: null, testable: null, reason, topic, terms: null };
    const told = { ...decision.because, topic: because ?? [] };
    return { ...unit, kind, firmness, testable, reason, because: told, topic, terms: termsOf(unit) };
  });
}
