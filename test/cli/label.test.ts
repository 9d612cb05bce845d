import { describe, expect, it } from "vitest";
import { labelOf, moodOf } from "../../functions/cli/label.ts";

describe("labelOf", () => {
  it.each([
    ["NEW", { relation: "added", primary: null, facets: [] }],
    ["DROPPED", { relation: "removed", primary: null, facets: [] }],
    ["WEAKENED", { relation: "modified", primary: "substantive", facets: ["weakened"] }],
    [
      "WEAKENED, DEADLINE MOVED",
      { relation: "modified", primary: "substantive", facets: ["weakened", "deadline"] },
    ],
    ["CHANGED", { relation: "modified", primary: "substantive", facets: [] }],
    ["REWORDED", { relation: "modified", primary: "reworded", facets: [] }],
    ["MOVED", { relation: "moved", primary: null, facets: [] }],
    ["MOVED AND EDITED: AMOUNT CHANGED", { relation: "moved", primary: "substantive", facets: ["quantity"] }],
    ["SPLIT: REWORDED", { relation: "split", primary: "reworded", facets: [] }],
    ["MERGED", { relation: "merged", primary: null, facets: [] }],
  ] as const)("%s", (label, change) => {
    expect(labelOf(change)).toBe(label);
  });
});

describe("labelOf between two manifestos", () => {
  it.each([
    ["ONLY IN A", { relation: "removed", primary: null, facets: [] }],
    ["ONLY IN B", { relation: "added", primary: null, facets: [] }],
    ["IN BOTH", { relation: "moved", primary: null, facets: [] }],
    ["IN BOTH, IN OTHER WORDS", { relation: "modified", primary: "reworded", facets: [] }],
    ["ALIKE, WEAKER IN B", { relation: "moved", primary: "substantive", facets: ["weakened", "deadline"] }],
  ] as const)("%s", (label, change) => {
    expect(labelOf(change, "manifestos")).toBe(label);
  });
});

describe("moodOf", () => {
  it("is a loss where something is dropped or weakened, whatever else happens", () => {
    expect(moodOf({ relation: "removed", primary: null, facets: [] })).toBe("loss");
    expect(moodOf({ relation: "modified", primary: null, facets: ["weakened", "quantity"] })).toBe("loss");
    expect(moodOf({ relation: "modified", primary: null, facets: ["strengthened"] })).toBe("gain");
    expect(moodOf({ relation: "modified", primary: null, facets: ["deadline"] })).toBe("other");
  });
});
