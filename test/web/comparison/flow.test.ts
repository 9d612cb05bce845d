import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf } from "../../../functions/core/change/index.ts";
import { compare } from "../../../functions/core/compare.ts";
import type { Alignment, Change, ClassifiedUnit, Pledge } from "../../../functions/core/model.ts";
import { pledgesOf } from "../../../functions/core/pledges-among.ts";
import { type Flow, flowOf } from "../../../functions/web/comparison/flow.ts";
import { layOut } from "../../../functions/web/comparison/flow-layout.ts";
import { anyVersions, pledge } from "../../core/pledges.ts";

const about = (major: number, text = "We will do it.") =>
  pledge(text, { topic: { major, label: "", confidence: 1 } });
const homes = about(14);
const roads = about(10);
const other = about(0);

const before = [other, homes, homes, roads, roads];
const after = [homes, roads, roads, homes, other, about(10, "We will do nothing.")];
const alignment: Alignment = [
  { relation: "moved", before: [0], after: [4] },
  { relation: "same", before: [1], after: [0] },
  { relation: "removed", before: [2], after: [] },
  { relation: "split", before: [3], after: [1, 2, 3] },
  { relation: "modified", before: [4], after: [5] },
];
const changes: Change[] = alignment.flatMap((link) => changeOf(link, before, after) ?? []);

describe("flowOf", () => {
  const flow = flowOf(changes, after);

  it("counts topics before and after, the greatest first, no topic last", () => {
    expect(flow.topics.map(({ label, before, after }) => [label, before, after])).toEqual([
      ["Transport", 2, 3],
      ["Housing and community", 2, 2],
      ["No policy content", 1, 1],
    ]);
  });

  it("parts a pledge that came apart among the topics of its parts", () => {
    const split = flow.bands.filter(
      ({ fate, from, after }) => fate === "changed" && from === 10 && after !== 1,
    );
    expect(split).toEqual([
      { fate: "changed", from: 10, to: 10, before: expect.closeTo(1 + 2 / 3), after: 3 },
    ]);
    expect(flow.bands).toContainEqual({
      fate: "changed",
      from: 10,
      to: 14,
      before: expect.closeTo(1 / 3),
      after: 1,
    });
  });

  it("gives a pledge whose words stayed one topic, the later one", () => {
    expect(flowOf([], [homes]).bands).toEqual([{ fate: "unchanged", from: 14, to: 14, before: 1, after: 1 }]);
    const moved = changeOf({ relation: "moved", before: [0], after: [0] }, [roads], [homes]);
    expect(flowOf(moved ? [moved] : [], [homes]).bands).toEqual([
      { fate: "unchanged", from: 14, to: 14, before: 1, after: 1 },
    ]);
  });

  it("lets a pledge go on whose words stand and which reads as one on one side only", () => {
    const aside: ClassifiedUnit = { ...homes, kind: "context", firmness: null, testable: null, terms: null };
    const fates = (old: readonly ClassifiedUnit[], now: readonly ClassifiedUnit[]) =>
      flowOf(compare(old, now).comparison.changes, pledgesOf(now)).bands;
    expect(fates([homes], [aside])).toEqual([{ fate: "unchanged", from: 14, to: 14, before: 1, after: 0 }]);
    expect(fates([aside], [homes])).toEqual([{ fate: "unchanged", from: 14, to: 14, before: 0, after: 1 }]);
  });

  it("has every pledge in one band of its side, whatever changed", () => {
    const sum = (flow: Flow, side: "before" | "after") =>
      flow.bands.reduce((total, band) => total + band[side], 0);
    fc.assert(
      fc.property(anyVersions, ([old, now]) => {
        const found = flowOf(compare(old, now).comparison.changes, now);
        expect(sum(found, "before")).toBeCloseTo(old.length);
        expect(sum(found, "after")).toBeCloseTo(now.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe("layOut", () => {
  it("stands topics below each other, each as high as its pledges need", () => {
    const { topics, height } = layOut(flowOf(changes, after));
    for (const [k, { top, before, after }] of topics.entries()) {
      const next = topics[k + 1]?.top ?? height + 14;
      expect(next - top).toBeGreaterThan(Math.max(before, after));
    }
  });

  it("keeps its height within bounds for thousands of pledges, and draws nothing of nothing", () => {
    const many: Pledge[] = Array.from({ length: 5_000 }, (_, k) => about([1, 2, 3, 10, 14][k % 5] ?? 0));
    const layout = layOut(flowOf([], many));
    expect(layout.height).toBeLessThan(800);
    expect(layout.bands).toHaveLength(5);
    expect(layOut(flowOf([], []))).toMatchObject({ height: 0, topics: [], bands: [] });
  });
});
