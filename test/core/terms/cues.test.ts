import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionsIn } from "../../../functions/core/language/conditions.ts";
import { timePhrasesIn } from "../../../functions/core/language/deadlines.ts";
import { quantitiesIn } from "../../../functions/core/language/quantities.ts";
import { beneficiariesIn } from "../../../functions/core/terms/beneficiaries.ts";
import { cuesIn } from "../../../functions/core/terms/cues.ts";
import { responsibilityIn } from "../../../functions/core/terms/responsibility.ts";

const texts = ["local-written", "local-written-further"].flatMap((name) =>
  readFileSync(new URL(`../../evaluation/data/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { readonly text: string }).text),
);
const anything = () => true;

/** What rules find in a text although no cue says that there is anything. */
function hiddenIn(text: string): unknown[] {
  const has = cuesIn(text);
  const asked = responsibilityIn(text, has);
  const sure = responsibilityIn(text, anything);
  return [
    has("condition") ? [] : conditionsIn(text),
    has("time") ? [] : timePhrasesIn(text),
    has("number") || /\d/.test(text) ? [] : quantitiesIn(text),
    has("group") ? [] : beneficiariesIn(text),
    asked.body === sure.body && asked.by === sure.by ? [] : [sure],
  ].flat();
}

describe("cues", () => {
  it("hide nothing that rules would find in what people write", () => {
    expect(texts.flatMap(hiddenIn)).toEqual([]);
  });

  it("hide nothing in texts put together from halves of others", () => {
    const piece = fc.constantFrom(...texts).chain((text) => {
      const words = text.split(" ");
      return fc.nat(words.length).map((at) => words.slice(at).join(" "));
    });
    fc.assert(
      fc.property(piece, piece, (one, other) => {
        expect(hiddenIn(`${one} ${other}`)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    "We will act as soon as funds permit, where appropriate.",
    "Paid for in principle, pending approval, outside term times.",
    "Cut it by twenty-five, one hundred or half a million.",
    "Lobby town halls and house builders to help bus users and start-ups.",
    "The local GPs must support armed forces families.",
    "Done gradually, over time, at the earliest opportunity and on day one.",
  ])("see what %j speaks of", (text) => {
    expect(hiddenIn(text)).toEqual([]);
  });
});
