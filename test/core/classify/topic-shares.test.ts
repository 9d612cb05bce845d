import { describe, expect, it } from "vitest";
import { topicContextFeatures } from "../../../functions/core/classify/topic/topic-features.ts";
import { contextsOf } from "../../../functions/core/classify/topic/topic-shares.ts";
import type { Unit } from "../../../functions/core/model.ts";

const unit = (index: number, heading: string, text = "We will."): Unit => ({
  index,
  form: "sentence",
  text,
  stem: null,
  headings: [heading],
  page: 1,
  pageLabel: null,
  start: 0,
});
/** Scores so far apart that the first layer is sure of one of two labels. */
const sureOf = (label: number) => Float64Array.of(label === 0 ? 60 : 0, label === 1 ? 60 : 0);
const featuresOf = (units: readonly Unit[], labels: readonly number[], at: number) => {
  const found = new Map<string, number>();
  const context = contextsOf(units, labels.map(sureOf))[at];
  if (context) topicContextFeatures(context, (name, value) => found.set(name.text, value));
  return found;
};

describe("the units around a unit", () => {
  it("are read by their distance", () => {
    const found = featuresOf(
      ["A", "A", "A"].map((heading, at) => unit(at, heading)),
      [0, 1, 0],
      1,
    );
    expect([found.get("-1:0"), found.get("+1:0"), found.get("-1:1")]).toEqual([2, 2, undefined]);
  });

  it("count for nothing in another section: the section's own mean stands in", () => {
    const found = featuresOf([unit(0, "A"), unit(1, "B"), unit(2, "A")], [0, 1, 0], 1);
    expect([found.get("-1:0"), found.get("-1:1"), found.get("9-28:1")]).toEqual([undefined, 2, 2]);
  });

  it("count for nothing without words", () => {
    const found = featuresOf([unit(0, "A", ""), unit(1, "A")], [0, 1], 1);
    expect([found.get("-1:0"), found.get("-1:1")]).toEqual([undefined, 2]);
  });
});
