import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf } from "../../../functions/core/change/index.ts";
import { wordingOf } from "../../../functions/core/language/tokens.ts";
import type { Change, Link, Pledge } from "../../../functions/core/model.ts";
import { anyPledge, pledge } from "../pledges.ts";

/** The evidence of a change as the words at its spans. */
function shown(change: Change | null) {
  return Object.fromEntries(
    (change?.evidence ?? []).map(({ facet, before, after }) => {
      const words = (quotes: Change["before"], spans: typeof before) =>
        spans.map(({ quote, start, end }) => {
          const unit = quotes[quote];
          return unit === undefined ? null : wordingOf(unit).slice(start, end);
        });
      return [facet, [words(change?.before ?? [], before), words(change?.after ?? [], after)]];
    }),
  );
}

const edit = (before: Pledge[], after: Pledge[], relation: Link["relation"] = "modified") =>
  shown(changeOf({ relation, before: [...before.keys()], after: [...after.keys()] }, before, after));

describe("evidence", () => {
  it.each([
    ["We will build 300 homes.", "We will aim to build 300 homes.", { weakened: [["will"], ["will aim"]] }],
    [
      "Build 300 homes.",
      "Build up to 300 homes.",
      { weakened: [["300"], ["up to 300"]], quantity: [["300"], ["up to 300"]] },
    ],
    [
      "Reopen it by May 2030.",
      "Reopen it by 2035.",
      { weakened: [["May 2030"], ["2035"]], deadline: [["May 2030"], ["2035"]] },
    ],
    [
      "Open it.",
      "Open it where possible.",
      { weakened: [[], ["where possible"]], condition: [[], ["where possible"]] },
    ],
    [
      "All schools get panels.",
      "Most schools get panels.",
      { weakened: [["All"], ["Most"]], scope: [["All"], ["Most"]] },
    ],
    ["The council will pay.", "The government will pay.", { actor: [["The council"], ["The government"]] }],
    ["We will sell the park.", "We will not sell the park.", { polarity: [[], ["not"]] }],
    [
      "1. Pay [carers](https://e.org/a) £10 a week.",
      "Pay carers £12 a week.",
      { strengthened: [["£10 a week"], ["£12 a week"]], quantity: [["£10 a week"], ["£12 a week"]] },
    ],
  ])("of %s → %s", (before, after, expected) => {
    expect(edit([pledge(before)], [pledge(after)])).toEqual(expected);
  });

  it("stands in the open sentence where that differs", () => {
    const before = pledge("build 300 homes", { stem: "We will:" });
    expect(edit([before], [{ ...before, stem: "We aim to:" }])).toEqual({ weakened: [["will"], ["aim"]] });
  });

  it("stands in the part that has it", () => {
    const whole = pledge("Build 300 homes and a school by 2030.");
    const parts = [
      pledge("build 200 homes", { stem: "We will:" }),
      pledge("build a school by 2031", { stem: "We will:" }),
    ];
    expect(edit([whole], parts, "split")).toMatchObject({
      quantity: [["300"], ["200"]],
      deadline: [["2030"], ["2031"]],
    });
  });
});

const few = fc.array(anyPledge, { minLength: 2, maxLength: 3 });
const one = fc.tuple(anyPledge);
const anySides = fc.oneof(
  fc.tuple(fc.constant("modified" as const), one, one),
  fc.tuple(fc.constant("split" as const), one, few),
  fc.tuple(fc.constant("merged" as const), few, one),
);

it("is there for every facet, within the wording, in order", () => {
  fc.assert(
    fc.property(anySides, ([relation, before, after]) => {
      const link = { relation, before: [...before.keys()], after: [...after.keys()] };
      const change = changeOf(link, before, after);
      expect(change?.evidence.map(({ facet }) => facet)).toEqual(change?.facets);
      for (const evidence of change?.evidence ?? []) {
        expect(evidence.before.length + evidence.after.length).toBeGreaterThan(0);
        for (const [spans, quotes] of [
          [evidence.before, before],
          [evidence.after, after],
        ] as const) {
          let last = { quote: 0, end: -1 };
          for (const { quote, start, end } of spans) {
            expect(quote > last.quote || (quote === last.quote && start > last.end)).toBe(true);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(wordingOf(quotes[quote] ?? pledge("")).length);
            last = { quote, end };
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});
