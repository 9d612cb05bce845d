import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifyPledges } from "../../functions/core/identity.ts";
import type { ClassifiedDocument } from "../../functions/core/model.ts";
import { pledgesReadAnew } from "../../functions/core/read-anew.ts";
import { pledgeNumbered, versionOf } from "../contract/samples.ts";

const version = versionOf(1);
const found = (numbers: readonly number[]): ClassifiedDocument => ({
  format: "text",
  language: "en",
  title: null,
  pages: 1,
  coverage: 1,
  pageReports: [],
  warnings: [],
  units: numbers.map((n, index) => ({ ...pledgeNumbered(n), index })),
});
const published = (numbers: readonly number[]) =>
  identifyPledges(version.upload, numbers.map(pledgeNumbered), [], []);
const numbers = fc.uniqueArray(fc.nat(40), { maxLength: 12 });
const rules = { extract: "2", classify: "2" };

describe("pledgesReadAnew", () => {
  it("keeps the ids of pledges that the old rules found, in their new places", () => {
    const own = published([10, 20, 30]);
    const document = found([5, 10, 30]);
    const units = document.units.map((unit) =>
      unit.index === 0 ? { ...unit, text: "open a shelter" } : unit,
    );
    const anew = pledgesReadAnew(version, own, { ...document, units }, rules);
    expect(anew.map((pledge) => pledge.position)).toEqual([0, 1, 2]);
    expect(anew[1]?.id).toBe(own[0]?.id);
    expect(anew[2]?.id).toBe(own[2]?.id);
    expect(own.map((pledge) => pledge.id)).not.toContain(anew[0]?.id);
  });

  it("gives no id twice, and no new id that another reading gives", () => {
    fc.assert(
      fc.property(numbers, numbers, (before, after) => {
        const own = published(before);
        const ownIds = new Set(own.map((pledge) => pledge.id));
        const [one, other] = [rules, { ...rules, classify: "3" }].map((under) =>
          pledgesReadAnew(version, own, found(after), under).map((pledge) => pledge.id),
        );
        expect(new Set(one).size).toBe(after.length);
        const fresh = one?.filter((id) => !ownIds.has(id)) ?? [];
        expect(fresh.filter((id) => other?.includes(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
