import { modalStrength } from "../../language/modality.ts";
import { remembered } from "../../language/remembered.ts";
import { Glimpses } from "../glimpses.ts";
import { tellSigns } from "../testable-signs.ts";
import type { Placed, Traits } from "../traits.ts";
import { hasStem, noWord, type Word, wordsRead } from "../words-read.ts";
import { type Emit, type Featurize, type Part, part, partOf } from "./feature.ts";
import { placeFeatures } from "./place-features.ts";
import { sentenceFeatures } from "./sentence-features.ts";
import { verbFeatures } from "./verb-features.ts";

/** Changes whenever a unit may give other features than before. */
export const unitFeaturesVersion = "unit-5";

/** Longest part of a stem read for features, in UTF-16 code units. */
const contextReach = 300;
/** Stems remembered: many units share one, and it stands near. */
const mostRemembered = 100;
/** Bounds between lengths, in words. */
const lengths = [2, 3, 5, 8, 12, 18, 25, 35].map((bound) => ({ bound, name: part(`length:${bound}`) }));

const name = {
  rule: part("rule:"),
  verdict: part("kind:"),
  form: part("form:"),
  listed: part("listed"),
  headed: part("headed"),
  ended: part("ended"),
  begins: part("begins:"),
  ends: part("ends:"),
  fragment: part("fragment"),
  quote: part("quote"),
  question: part("question"),
  capitals: part("capitals"),
  title: part("title"),
  opening: part("opening:"),
  strength: part("strength:"),
  first: part("first:"),
  last: part("last:"),
  word: part("w:"),
  pair: part("b:"),
  stem: part("stem"),
  stemStrength: part("stem-strength:"),
  ofStem: part("stem:"),
  sign: part("sign:"),
} as const;

/** What tells what a unit is: the rule that claims it, its shape, its words, its verb, its place. */
export const unitFeatures: Featurize<Placed> = (placed, emit) => {
  const traits = placed.traits[placed.at];
  if (traits === undefined) return;
  emit(name.rule, 1, traits.rule);
  emit(name.verdict, 1, traits.verdict);
  shapeFeatures(traits, emit);
  wordFeatures(traits, emit);
  verbFeatures(traits, emit);
  stemFeatures(traits, emit);
  placeFeatures(placed, emit);
  sentenceFeatures(placed, emit);
};

/** What tells how a pledge is meant: all of that, and signs of how far it can be judged. */
export const pledgeFeatures: Featurize<Placed> = (placed, emit) => {
  unitFeatures(placed, emit);
  signFeatures(placed, emit);
};

/** Signs of how far a pledge can be judged: an amount, a date, a name. */
export const signFeatures: Featurize<Placed> = ({ traits, at }, emit) => {
  const reading = traits[at]?.reading;
  if (reading === undefined) return;
  tellSigns(reading, (sign, value) => emit(name.sign, value, sign));
};

const classes: readonly (readonly [RegExp, Part])[] = [
  [/\p{Lu}/u, part("A")],
  [/\p{Ll}/u, part("a")],
  [/\p{N}/u, part("0")],
];
/** What a character is: a capital, a small letter, a digit, or itself. */
const classOf = remembered(
  (character) => classes.find(([pattern]) => pattern.test(character))?.[1] ?? part(character),
  mostRemembered,
);
const smallLetter = part("a").key;

function shapeFeatures({ reading, opening, strength, all }: Traits, emit: Emit): void {
  const { text, unit, length } = reading;
  emit(name.form, 1, partOf(unit.form));
  if (reading.listed) emit(name.listed, 1);
  if (reading.headed) emit(name.headed, 1);
  if (reading.ended) emit(name.ended, 1);
  for (const { bound, name } of lengths) if (length <= bound) emit(name, 1);
  const first = classOf(text.charAt(0));
  emit(name.begins, 1, first);
  emit(name.ends, 1, classOf(text.slice(-1)));
  if (!reading.ended && first.key === smallLetter) emit(name.fragment, 1);
  if (text.includes('"')) emit(name.quote, 1);
  if (text.includes("?")) emit(name.question, 1);
  if (!/\p{Ll}/u.test(text)) emit(name.capitals, 1);
  if (all.length > 2 && capitalsIn(text) >= (all.length - 1) * 0.6) emit(name.title, 1);
  emit(name.opening, 1, opening);
  emit(name.strength, 1, strength);
  emit(name.strength, 1, strength, opening);
}

/** How many words behind white space begin with a capital. */
const capitalsIn = (text: string): number => text.match(/\s\p{Lu}/gu)?.length ?? 0;

/** The stems and words of the text being read. */
const [stems, seen] = [new Glimpses(), new Glimpses()];

function wordFeatures({ all }: Traits, emit: Emit): void {
  const [first = noWord, second = noWord, third = noWord] = all;
  emit(name.first, 1, first);
  emit(name.first, 1, first, second);
  emit(name.first, 1, first, second, third);
  emit(name.last, 1, all.at(-1) ?? noWord);
  stems.clear();
  seen.clear();
  let before: Word = noWord;
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at] ?? noWord;
    const { stem } = word;
    if (stems.isNew(stem.key) || !hasStem(all, stem, at)) emit(name.word, 1, stem);
    if (seen.isNew(word.key) || !hasPair(all, before.key, word.key, at)) emit(name.pair, 1, before, word);
    before = word;
  }
}

/** Whether two words follow each other anywhere before `end`; before the first stands none. */
function hasPair(all: readonly Word[], first: number, second: number, end: number): boolean {
  for (let at = 0; at < end; at += 1)
    if (all[at]?.key === second && (at === 0 ? noWord : all[at - 1])?.key === first) return true;
  return false;
}

/** The words of a stem, each once. */
const stemWords = remembered((stem) => {
  const read = wordsRead(stem.slice(0, contextReach));
  return [...new Map(read.map((word) => [word.text, word])).values()];
}, mostRemembered);
const stemStrength = remembered((stem) => partOf(String(modalStrength(stem))), mostRemembered);

function stemFeatures({ reading: { unit } }: Traits, emit: Emit): void {
  if (unit.stem === null) return;
  emit(name.stem, 1);
  emit(name.stemStrength, 1, stemStrength(unit.stem));
  for (const word of stemWords(unit.stem)) emit(name.ofStem, 1, word);
}
