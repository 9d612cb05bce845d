import fc from "fast-check";
import { expect, it } from "vitest";
import { Heaviest } from "../../../../functions/core/classify/learned/heaviest.ts";

it("keeps the heaviest, the heaviest first and the earlier of equals, and nothing without weight", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -2, max: 9 })),
      fc.integer({ min: 1, max: 5 }),
      (weights, most) => {
        const heaviest = new Heaviest<number>(most);
        for (const [at, weight] of weights.entries()) heaviest.show(at, weight);
        const expected = [...weights.keys()]
          .filter((at) => (weights[at] ?? 0) > 0)
          .toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
          .slice(0, most);
        expect(heaviest.all).toEqual(expected);
      },
    ),
  );
});
