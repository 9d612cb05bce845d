import { read } from "../../functions/core/classify/reading.ts";
import { signsOf, tellingWords } from "../../functions/core/classify/testable-signs.ts";
import { labelledUnits, type Part } from "./labelled-units.ts";

/** A word seen in fewer pledges says nothing reliable. */
const leastSeen = 4;
/** How strongly weights are drawn to 0: signs are few and often seen, words many and seldom. */
const restraint = { sign: 0.1, word: 2 } as const;
const rounds = 400;
const pace = 0.5;
/** A word that moves the sum by less is left out. */
const leastWeight = 0.05;

type Example = { readonly values: readonly (readonly [number, number])[]; readonly testable: boolean };

/** Logistic regression by adaptive gradient steps; testable and not testable pledges weigh the same in all. */
function regress(examples: readonly Example[], restraints: readonly number[]): number[] {
  const share = examples.filter(({ testable }) => testable).length / examples.length;
  const weights = restraints.map(() => 0);
  const steps = restraints.map(() => 1e-8);
  for (let round = 0; round < rounds; round += 1) {
    const slope = restraints.map((restrained, at) => restrained * (weights[at] ?? 0));
    for (const { values, testable } of examples) {
      const sum = values.reduce((total, [at, value]) => total + (weights[at] ?? 0) * value, 0);
      const off = (1 / (1 + Math.exp(-sum)) - Number(testable)) / (2 * (testable ? share : 1 - share));
      for (const [at, value] of values) slope[at] = (slope[at] ?? 0) + off * value;
    }
    for (const [at, rise] of slope.entries()) {
      const step = (steps[at] ?? 0) + rise * rise;
      steps[at] = step;
      weights[at] = (weights[at] ?? 0) - (pace * rise) / Math.sqrt(step);
    }
  }
  return weights;
}

/** The text of `testable-weights.json` as the labelled pledges of one part give it. Same data, same text. */
export function testableWeights(files: readonly string[], part: Part): string {
  const pledges = labelledUnits(files, part)
    .flat()
    .filter(([label]) => label.pledge)
    .map(([label, unit]) => ({ reading: read(unit, null), testable: label.testable === true }));
  const seen = new Map<string, number>();
  for (const { reading } of pledges)
    for (const word of tellingWords(reading)) seen.set(word, (seen.get(word) ?? 0) + 1);
  const signs = [...new Set(pledges.flatMap(({ reading }) => [...signsOf(reading).keys()]))].sort();
  const words = [...seen.keys()].filter((word) => (seen.get(word) ?? 0) >= leastSeen).sort();
  const signAt = new Map(signs.map((sign, at) => [sign, at]));
  const wordAt = new Map(words.map((word, at) => [word, signs.length + at]));
  const examples = pledges.map(({ reading, testable }): Example => {
    const ofSigns = [...signsOf(reading)].map(([sign, value]) => [signAt.get(sign) ?? 0, value] as const);
    const ofWords = [...tellingWords(reading)].flatMap((word) => {
      const at = wordAt.get(word);
      return at === undefined ? [] : [[at, 1] as const];
    });
    return { values: [...ofSigns, ...ofWords], testable };
  });
  const restraints = [...signs.map(() => restraint.sign), ...words.map(() => restraint.word)];
  const weights = regress(examples, restraints).map((weight) => Math.round(weight * 100) / 100);
  const entries = (names: readonly string[], from: number, least: number) =>
    names.flatMap((name, at) => {
      const weight = weights[from + at] ?? 0;
      return Math.abs(weight) < least ? [] : [`    ${JSON.stringify(name)}: ${weight}`];
    });
  const inSigns = entries(signs, 0, 0).join(",\n");
  const inWords = entries(words, signs.length, leastWeight).join(",\n");
  return `{\n  "signs": {\n${inSigns}\n  },\n  "words": {\n${inWords}\n  }\n}\n`;
}
