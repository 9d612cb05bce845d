import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "../../../functions/core/align/index.ts";
import type { Alignable, Alignment, Relation } from "../../../functions/core/model.ts";
import { anyPledges, anyVersions } from "../pledges.ts";

const unit = (text: string, heading = "", stem: string | null = null): Alignable => ({
  text,
  stem,
  headings: heading === "" ? [] : [heading],
});
const units = (...texts: string[]) => texts.map((text) => unit(text));
const told = (alignment: Alignment) =>
  alignment.map((link) => `${link.relation} ${link.before.join("+")}>${link.after.join("+")}`);

const homes = "We will build 300 council homes on brownfield land.";
const trees = "We will plant 1,000 trees along the river.";
const buses = "Bring back the evening bus to Netherby market.";
const pool = "Open the swimming pool on Sundays and bank holidays.";

describe("align", () => {
  it("finds nothing but sameness in the same list", () => {
    expect(told(align(units(homes, trees), units(homes, trees)))).toEqual(["same 0>0", "same 1>1"]);
  });

  it("tells edited, dropped and new pledges apart", () => {
    const after = units("We aim to build 300 council homes on brownfield land.", pool, buses);
    expect(told(align(units(homes, trees, buses), after))).toEqual([
      "modified 0>0",
      "removed 1>",
      "added >1",
      "same 2>2",
    ]);
  });

  it("calls the one pledge that left its place moved, not the many that it passed", () => {
    expect(told(align(units(homes, trees, buses, pool), units(pool, homes, trees, buses)))).toEqual([
      "moved 3>0",
      "same 0>1",
      "same 1>2",
      "same 2>3",
    ]);
  });

  it("calls an edited pledge that left its place moved", () => {
    const after = units(buses, pool, "We aim to build 300 council homes on brownfield land.");
    expect(told(align(units(homes, buses, pool), after))).toContain("moved 0>2");
  });

  it("finds a pledge that came apart, and one joined from two", () => {
    const whole = units(homes, "Repair every pothole in a week and open the library on Sunday mornings.");
    const parts = units(homes, "Repair every pothole in a week.", "Open the library on Sunday mornings.");
    expect(told(align(whole, parts))).toEqual(["same 0>0", "split 1>1+2"]);
    expect(told(align(parts, whole))).toEqual(["same 0>0", "merged 1+2>1"]);
  });

  it("prefers the same heading among the same words", () => {
    const before = [unit("Keep it tidy.", "Parks"), unit(homes, "Homes"), unit("Keep it tidy.", "Roads")];
    const after = [unit(homes, "Homes"), unit("Keep it tidy.", "Roads")];
    expect(told(align(before, after))).toEqual(["removed 0>", "same 1>0", "same 2>1"]);
  });

  it("sees the open sentence: the same item under another one is edited", () => {
    const before = [unit("build 300 homes", "", "We will:")];
    expect(told(align(before, [unit("build 300 homes", "", "We hope to:")]))).toEqual(["modified 0>0"]);
    expect(told(align(before, [unit("We will build 300 homes.")]))).toEqual(["modified 0>0"]);
  });

  it("assigns near-twins by the best total, not by the first best pair", () => {
    const before = units("Fund youth clubs in Ashby ward", "Fund youth clubs and sports in Ashby ward");
    const after = units("Fund youth clubs and sports in Ashby wards", "Fund youth clubs in Ashby wards");
    expect(align(before, after).flatMap((l) => l.before.map((i) => [i, l.after[0]]))).toEqual(
      expect.arrayContaining([
        [1, 0],
        [0, 1],
      ]),
    );
  });

  it("does not force unlike pledges together", () => {
    expect(told(align(units(homes), units(pool)))).toEqual(["removed 0>", "added >0"]);
  });

  it("pairs 5,000 identical pledges in order, quickly", () => {
    const same = units(...Array.from({ length: 5_000 }, () => "We will listen."));
    const start = performance.now();
    const alignment = align(same, same.slice(0, 4_990));
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(alignment.filter((l) => l.relation === "same").every((l) => l.before[0] === l.after[0])).toBe(
      true,
    );
    expect(alignment.filter((l) => l.relation === "removed")).toHaveLength(10);
  });

  it("pairs thousands of nearly alike pledges in order", () => {
    const street = (from: number) =>
      Array.from({ length: 2_000 }, (_, i) => unit(`We will resurface street number ${from + i} this year.`));
    const alignment = align(street(0), street(100_000));
    expect(alignment.every((l) => l.relation === "modified" && l.before[0] === l.after[0])).toBe(true);
  });

  it("takes empty lists and empty texts", () => {
    expect(align([], [])).toEqual([]);
    expect(told(align(units(""), units("", "…")))).toEqual(["same 0>0", "added >1"]);
  });

  it("holds every position of either list in exactly one link, in shapes that fit the relation", () => {
    const shapes: Record<Relation, (before: number, after: number) => boolean> = {
      same: (b, a) => b === 1 && a === 1,
      modified: (b, a) => b === 1 && a === 1,
      moved: (b, a) => b === 1 && a === 1,
      split: (b, a) => b === 1 && a > 1,
      merged: (b, a) => b > 1 && a === 1,
      added: (b, a) => b === 0 && a === 1,
      removed: (b, a) => b === 1 && a === 0,
    };
    fc.assert(
      fc.property(fc.oneof(anyVersions, fc.tuple(anyPledges, anyPledges)), ([before, after]) => {
        const alignment = align(before, after);
        const positions = (side: "before" | "after") =>
          alignment.flatMap((l) => l[side]).sort((a, b) => a - b);
        expect(positions("before")).toEqual(before.map((_, i) => i));
        expect(positions("after")).toEqual(after.map((_, j) => j));
        for (const l of alignment) expect(shapes[l.relation](l.before.length, l.after.length)).toBe(true);
        const heads = alignment.flatMap((l) => l.after.slice(0, 1));
        expect(heads).toEqual(heads.toSorted((a, b) => a - b));
        const kept = alignment.filter((l) => l.relation === "same" || l.relation === "modified");
        const olds = kept.map((l) => l.before[0] ?? -1);
        expect(olds).toEqual(olds.toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it("is turned round when the lists are", () => {
    const opposite: Partial<Record<Relation, Relation>> = {
      added: "removed",
      removed: "added",
      split: "merged",
      merged: "split",
    };
    fc.assert(
      fc.property(fc.oneof(anyVersions, fc.tuple(anyPledges, anyPledges)), ([before, after]) => {
        const back = align(after, before).map((l) => ({
          relation: opposite[l.relation] ?? l.relation,
          before: l.after,
          after: l.before,
        }));
        expect(told(back).sort()).toEqual(told(align(before, after)).sort());
      }),
      { numRuns: 300 },
    );
  });
});
