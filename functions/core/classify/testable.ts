import type { Reading } from "./reading.ts";
import { signsOf, tellingWords } from "./testable-signs.ts";
import weights from "./testable-weights.json" with { type: "json" };

// Maps, not the parsed objects: a document may hold words such as "constructor".
const signWeights = new Map(Object.entries(weights.signs));
const wordWeights = new Map(Object.entries(weights.words));

/**
 * Whether fulfilment can be judged from the words alone: the weights of its signs (a figure, a date, a named
 * law, a verb of a specific act) and of its words, derived from labelled pledges by
 * `test/evaluation/derive-testable-weights.ts`; a sum above 0 is testable.
 */
export function isTestable(reading: Reading): boolean {
  let sum = 0;
  for (const [sign, value] of signsOf(reading)) sum += value * (signWeights.get(sign) ?? 0);
  for (const word of tellingWords(reading)) sum += wordWeights.get(word) ?? 0;
  return sum > 0;
}
