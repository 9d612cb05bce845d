import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Glimpses } from "../../../functions/core/classify/glimpses.ts";

describe("glimpses of hashes", () => {
  it("call nothing new that came before, and most of what did not, until they are cleared", () => {
    const glimpses = new Glimpses();
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 30 }), (hashes) => {
        glimpses.clear();
        for (const [at, hash] of hashes.entries())
          if (glimpses.isNew(hash)) expect(hashes.slice(0, at)).not.toContain(hash);
      }),
    );
    glimpses.clear();
    expect([5, 6, 5, 4_000_000_000].map((hash) => glimpses.isNew(hash))).toEqual([true, true, false, true]);
  });
});
