import { stemOf } from "../../language/stems.ts";
import { words } from "../../language/tokens.ts";
import type { Ruled } from "../ruled.ts";
import { signsOf } from "../testable-signs.ts";
import type { Emit, Featurize } from "./feature.ts";

/** Longest part of a text read for features, in UTF-16 code units. */
const reach = 1_200;
/** Words at the front that stand for themselves: what governs stands there. */
const front = 3;

/** Changes whenever a unit may give other features than before. */
export const unitFeaturesVersion = "unit-1";

/** What tells whether and how a unit promises: the rule that claims it, its words, its signs, its place. */
export const unitFeatures: Featurize<Ruled> = ({ reading, judged }, emit) => {
  const { unit, before } = reading;
  emit(`rule:${judged.reason}`);
  emit(`kind:${judged.kind}:${judged.firmness}`);
  emit(`form:${unit.form}`);
  if (reading.listed) emit("listed");
  if (reading.headed) emit("headed");
  if (reading.ended) emit("ended");
  emit(`length:${Math.min(6, 31 - Math.clz32(reading.length + 1))}`);
  emit(`before:${before === null ? "none" : before.judged.kind}`);
  for (const [sign, value] of signsOf(reading)) emit(`sign:${sign}`, value);
  wordFeatures(words(unit.text.slice(0, reach)), emit);
  if (unit.stem !== null) {
    emit("stem");
    for (const word of new Set(words(unit.stem.slice(0, reach)))) emit(`stem:${word}`);
  }
};

function wordFeatures(all: readonly string[], emit: Emit): void {
  for (let at = 0; at < front; at += 1) emit(`first${at}:${all[at] ?? ""}`);
  const seen = new Set<string>();
  let last = "";
  for (const word of all.map(stemOf)) {
    seen.add(`w:${word}`);
    seen.add(`b:${last} ${word}`);
    last = word;
  }
  for (const name of seen) emit(name);
}
