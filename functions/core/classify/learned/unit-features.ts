import { modalStrength } from "../../language/modality.ts";
import { remembered } from "../../language/remembered.ts";
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
/** Stems and headings remembered: many units share one, and it stands near. */
const mostRemembered = 100;
/** Words at the front that stand for themselves: what governs stands there. */
const front = ["first0:", "first1:", "first2:", "first3:"] as const;
/** Bounds between lengths, in words. */
const lengths = [2, 3, 5, 8, 12, 18, 25, 35].map((bound) => ({ bound, name: `length:${bound}` }));

/** What tells what a unit is: the rule that claims it, its shape, its words, its verb, its place. */
export const unitFeatures: Featurize<Placed> = (placed, emit) => {
  const traits = placed.traits[placed.at];
  if (traits === undefined) return;
  emit("rule:", 1, traits.judged.reason);
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
  for (const [sign, value] of signsOf(reading)) emit("sign:", value, sign);
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
  emit("form:", 1, unit.form);
  if (reading.listed) emit("listed");
  if (reading.headed) emit("headed");
  if (reading.ended) emit("ended");
  for (const { bound, name } of lengths) if (length <= bound) emit(name);
  const first = kindOfCharacter(text.charAt(0));
  emit("begins:", 1, first);
  emit("ends:", 1, kindOfCharacter(text.slice(-1)));
  if (!reading.ended && first === "a") emit("fragment");
  if (/["“]/.test(text)) emit("quote");
  if (text.includes("?")) emit("question");
  if (!/\p{Ll}/u.test(text)) emit("capitals");
  if (all.length > 2 && capitalsIn(text) >= (all.length - 1) * 0.6) emit("title");
  emit("opening:", 1, opening);
  emit(`strength:${strength}`);
  emit(`strength:${strength}:${opening}`);
}

const capitalsIn = (text: string): number => text.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0;

function wordFeatures({ all, stems }: Traits, emit: Emit): void {
  const [first = "", second = "", third = ""] = all;
  for (const [at, name] of front.entries()) emit(name, 1, all[at] ?? "");
  emit("first:", 1, first, second);
  emit("first:", 1, first, second, third);
  emit("last:", 1, all.at(-1) ?? "");
  for (const stem of new Set(stems)) emit("w:", 1, stem);
  const seen = new Set<string>();
  for (const [at, word] of all.entries()) {
    const before = all[at - 1] ?? "";
    const isNew = !seen.has(word);
    seen.add(word);
    if (isNew || !hasPair(all, before, word, at)) emit("b:", 1, before, word);
  }
}

/** Whether two words follow each other anywhere before `end`. */
function hasPair(all: readonly string[], first: string, second: string, end: number): boolean {
  for (let at = 0; at < end; at += 1) if (all[at] === second && (all[at - 1] ?? "") === first) return true;
  return false;
}

const stemWords = remembered((stem) => [...new Set(words(stem.slice(0, contextReach)))], mostRemembered);
const stemStrength = remembered((stem) => `stem-strength:${modalStrength(stem)}`, mostRemembered);
const headingStems = remembered(
  (heading) => [...new Set(words(heading.slice(0, contextReach)).map(stemOf))],
  mostRemembered,
);

function contextFeatures({ reading: { unit, section } }: Traits, emit: Emit): void {
  if (unit.stem !== null) {
    emit("stem");
    emit(stemStrength(unit.stem));
    for (const word of stemWords(unit.stem)) emit("stem:", 1, word);
  }
  if (section === null) return;
  for (const stem of headingStems(section)) emit("heading:", 1, stem);
}
