import { describe, expect, it } from "vitest";
import { type Emit, part } from "../../functions/core/classify/learned/feature.ts";
import { FeatureSheet } from "../../functions/core/classify/learned/feature-sheet.ts";
import { jointly } from "../../functions/core/classify/learned/joint-layers.ts";
import { scoresOf, softmax } from "../../functions/core/classify/learned/linear-model.ts";
import { sharpnessOf } from "../../functions/training/calibrate.ts";
import { fitLayer } from "../../functions/training/fit-layer.ts";
import type { Example } from "../../functions/training/matrix.ts";

const fitting = { restraint: 0.1, leastSeen: 1, balance: 0, rounds: 50 };
const words = (text: string, emit: Emit) => {
  for (const word of text.split(" ")) emit(part(word), 1);
};
const example = (text: string, label: number): Example => ({
  featurize: (emit) => words(text, emit),
  label,
  weight: 1,
});
const examples = [
  example("mend the road", 0),
  example("mend the bridge", 0),
  example("teach the child", 1),
  example("teach the class", 1),
  example("treat the patient", 2),
  example("treat the child", 2),
];

describe("a fitted layer", () => {
  const layer = fitLayer(examples, 3, fitting);
  const likeliest = (text: string) => {
    const scores = scoresOf(layer, words, text);
    return scores.indexOf(Math.max(...scores));
  };

  it("has learned what tells labels apart", () => {
    expect(
      examples.map(({ featurize }) => scoresOf(layer, (_: null, emit) => featurize(emit), null)).length,
    ).toBe(6);
    expect(["mend it", "teach it", "treat it"].map(likeliest)).toEqual([0, 1, 2]);
  });

  it("gives probabilities that sum to 1, and says what decided", () => {
    const shares = softmax(scoresOf(layer, words, "mend the road"));
    expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    const sheet = new FeatureSheet(jointly([layer]));
    sheet.add(words, "mend the road");
    expect(sheet.scores(0)).toEqual(scoresOf(layer, words, "mend the road"));
    expect([...sheet.strongest(0, 0, 1)].map(({ name }) => name.text)).toEqual(["mend"]);
  });

  it("comes out the same each time", () => {
    const again = fitLayer(examples, 3, fitting);
    expect([again.weights, again.bias, again.scale, again.keys]).toEqual([
      layer.weights,
      layer.bias,
      layer.scale,
      layer.keys,
    ]);
  });

  it("leaves out features seen too seldom", () => {
    expect(fitLayer(examples, 3, { ...fitting, leastSeen: 3 }).keys.length).toBeLessThan(layer.keys.length);
  });
});

describe("sharpness", () => {
  const outcome = (label: number) => ({ scores: Float64Array.of(2, 0), label });
  it("is below 1 for a model that is surer than right, and above it for one that doubts too much", () => {
    expect(sharpnessOf([outcome(0), outcome(1), outcome(0), outcome(0)])).toBeLessThan(1);
    expect(sharpnessOf([...Array(20).keys()].map((at) => outcome(at === 0 ? 1 : 0)))).toBeGreaterThan(1);
  });
});
