import { modalStrength } from "../../language/modality.ts";
import { stemOf } from "../../language/stems.ts";
import { words } from "../../language/tokens.ts";
import { signsOf } from "../testable-signs.ts";
import type { Placed, Traits } from "../traits.ts";
import type { Emit, Featurize } from "./feature.ts";
import { placeFeatures } from "./place-features.ts";
import { verbFeatures } from "./verb-features.ts";

/** Changes whenever a unit may give other features than before. */
export const unitFeaturesVersion = "unit-3";

/** Longest part of a stem or heading read for features, in UTF-16 code units. */
const contextReach = 300;
/** Words at the front that stand for themselves: what governs stands there. */
const front = 4;
/** Bounds between lengths, in words. */
const lengths = [2, 3, 5, 8, 12, 18, 25, 35] as const;

/** What tells what a unit is: the rule that claims it, its shape, its words, its verb, its place. */
export const unitFeatures: Featurize<Placed> = (placed, emit) => {
  const traits = placed.traits[placed.at];
  if (traits === undefined) return;
  emit(`rule:${traits.judged.reason}`);
  emit(`kind:${traits.judged.kind}:${traits.judged.firmness}`);
  shapeFeatures(traits, emit);
  wordFeatures(traits, emit);
  verbFeatures(traits, emit);
  contextFeatures(traits, emit);
  placeFeatures(placed, emit);
};

/** What tells how a pledge is meant: all of that, and signs of how far it can be judged. */
export const pledgeFeatures: Featurize<Placed> = (placed, emit) => {
  unitFeatures(placed, emit);
  signFeatures(placed, emit);
};

export const signFeatures: Featurize<Placed> = ({ traits, at }, emit) => {
  const reading = traits[at]?.reading;
  if (reading === undefined) return;
  for (const [sign, value] of signsOf(reading)) emit(`sign:${sign}`, value);
};

const kindOfCharacter = (character: string): string =>
  /\p{Lu}/u.test(character)
    ? "A"
    : /\p{Ll}/u.test(character)
      ? "a"
      : /\p{N}/u.test(character)
        ? "0"
        : character;

function shapeFeatures({ reading, opening, strength, all }: Traits, emit: Emit): void {
  const { text, unit, length } = reading;
  emit(`form:${unit.form}`);
  if (reading.listed) emit("listed");
  if (reading.headed) emit("headed");
  if (reading.ended) emit("ended");
  for (const bound of lengths) if (length <= bound) emit(`length:${bound}`);
  const first = kindOfCharacter(text.charAt(0));
  emit(`begins:${first}`);
  emit(`ends:${kindOfCharacter(text.slice(-1))}`);
  if (!reading.ended && first === "a") emit("fragment");
  if (/["“]/.test(text)) emit("quote");
  if (text.includes("?")) emit("question");
  if (!/\p{Ll}/u.test(text)) emit("capitals");
  const capitals = text.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0;
  if (all.length > 2 && capitals >= (all.length - 1) * 0.6) emit("title");
  emit(`opening:${opening}`);
  emit(`strength:${strength}`);
  emit(`strength:${strength}:${opening}`);
}

function wordFeatures({ all, stems }: Traits, emit: Emit): void {
  for (let at = 0; at < front; at += 1) emit(`first${at}:${all[at] ?? ""}`);
  emit(`first:${all[0] ?? ""} ${all[1] ?? ""}`);
  emit(`first:${all[0] ?? ""} ${all[1] ?? ""} ${all[2] ?? ""}`);
  emit(`last:${all.at(-1) ?? ""}`);
  const seen = new Set<string>(stems.map((stem) => `w:${stem}`));
  for (let at = 0; at < all.length; at += 1) seen.add(`b:${all[at - 1] ?? ""} ${all[at] ?? ""}`);
  for (const name of seen) emit(name);
}

function contextFeatures({ reading: { unit, section } }: Traits, emit: Emit): void {
  if (unit.stem !== null) {
    emit("stem");
    emit(`stem-strength:${modalStrength(unit.stem)}`);
    for (const word of new Set(words(unit.stem.slice(0, contextReach)))) emit(`stem:${word}`);
  }
  if (section === null) return;
  for (const word of new Set(words(section.slice(0, contextReach)).map(stemOf))) emit(`heading:${word}`);
}
