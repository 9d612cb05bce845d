import { describe, expect, it } from "vitest";
import { identifyPledges } from "../../functions/core/identity.ts";
import type { Link } from "../../functions/core/model.ts";
import { pledgeNumbered, uploadNumbered } from "../contract/samples.ts";

const previous = [0, 1, 2, 3].map(pledgeNumbered);
const found = [10, 11, 12, 13].map(pledgeNumbered);
const idsAfter = (alignment: readonly Link[]) =>
  identifyPledges(uploadNumbered(2), found, previous, alignment).map((pledge) => pledge.id);
const fresh = idsAfter([]);

describe("identifyPledges", () => {
  it("gives new pledges ids of their own, the same each time", () => {
    expect(new Set(fresh).size).toBe(found.length);
    expect(idsAfter([])).toEqual(fresh);
    const other = identifyPledges(uploadNumbered(3), found, [], []).map((pledge) => pledge.id);
    expect(other.some((id) => fresh.includes(id))).toBe(false);
  });

  it("lets same, modified and moved pledges keep theirs", () => {
    const ids = idsAfter([
      { relation: "same", before: [0], after: [1] },
      { relation: "modified", before: [1], after: [2] },
      { relation: "moved", before: [2], after: [0] },
      { relation: "removed", before: [3], after: [] },
      { relation: "added", before: [], after: [3] },
    ]);
    expect(ids).toEqual(["p-2", "p-0", "p-1", fresh[3]]);
  });

  it("lets the first part of a split, and a merged one from its first source, keep it", () => {
    const ids = idsAfter([
      { relation: "split", before: [0], after: [0, 1] },
      { relation: "merged", before: [1, 2], after: [2] },
    ]);
    expect(ids).toEqual(["p-0", fresh[1], "p-1", fresh[3]]);
  });

  it("numbers positions in document order", () => {
    const positions = identifyPledges(uploadNumbered(2), found, [], []).map((pledge) => pledge.position);
    expect(positions).toEqual([0, 1, 2, 3]);
  });
});
