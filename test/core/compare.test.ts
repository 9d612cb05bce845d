import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSilent } from "../../functions/core/alert/index.ts";
import { applyChanges, compare, proveComparison } from "../../functions/core/compare.ts";
import type { Change, ClassifiedUnit, Evidence, Facet, Pledge } from "../../functions/core/model.ts";
import { pledgesOf } from "../../functions/core/pledges-among.ts";
import { anyPledges, anyVersions, pledge } from "./pledges.ts";

const said = (pledges: readonly Pledge[]) => pledges.map(({ text, stem }) => ({ text, stem }));
const comparison = (before: readonly Pledge[], after: readonly Pledge[]) => compare(before, after).comparison;

const before = [
  "We will build 300 council homes by 2027.",
  "We will plant trees along the river.",
  "All schools will get solar panels.",
  "Lobby the county for an evening bus to Netherby.",
  "Repair every pothole in a week and open the library on Sunday mornings.",
  "Keep the market hall.",
].map((text) => pledge(text));
const after = [
  "Keep the market hall.",
  "We aim to build 300 council homes by 2030.",
  "We will plant trees along the river, where possible.",
  "All schools will get solar panels.",
  "Repair every pothole in a week.",
  "Open the library on Sunday mornings.",
  "Freeze parking charges.",
].map((text) => pledge(text));

describe("compare", () => {
  it("tells what happened, most important first, in plain sentences", () => {
    const { headline, counts, changes } = comparison(before, after);
    expect(headline).toBe("1 dropped, 2 weakened (1 deadline moved), 1 new, 1 split, 1 moved, 1 unchanged");
    expect(counts).toEqual({
      same: 1,
      cosmetic: 0,
      modified: 2,
      moved: 1,
      split: 1,
      merged: 0,
      added: 1,
      removed: 1,
    });
    expect(changes.map((change) => change.account)).toEqual([
      "Dropped: “Lobby the county for an evening bus to Netherby”.",
      "Weakened: “will build” became “aim to build”; the deadline moved from 2027 to 2030, three years later.",
      "Weakened: a condition was added, “where possible”.",
      "New: “Freeze parking charges”.",
      "Split into 2 pledges, with nothing promised more or less.",
      "Moved from 6th place to 1st place, words unchanged.",
    ]);
  });

  it("quotes both sides with their places", () => {
    const change = comparison(before, after).changes.find((c) => c.facets.includes("deadline"));
    expect(change?.before).toEqual([
      expect.objectContaining({ text: before[0]?.text, position: 0, page: 1 }),
    ]);
    expect(change?.after).toEqual([expect.objectContaining({ text: after[1]?.text, position: 1 })]);
  });

  it("says so where nothing changed, and where there is nothing", () => {
    expect(comparison(before, before).headline).toBe("No changes in 6 pledges.");
    expect(comparison(before, before).changes).toEqual([]);
    expect(comparison([], []).headline).toBe("No pledges in either version.");
    const [first] = before;
    const spelt = comparison([pledge("Keep the market hall.")], [pledge("Keep the Market Hall")]);
    expect(spelt).toMatchObject({
      headline: "No changes in 1 pledge.",
      counts: { same: 0, cosmetic: 1, modified: 0 },
    });
    expect(comparison([], first === undefined ? [] : [first]).headline).toBe("1 new");
  });

  it("ignores what is no wording: headings, pages, what the classifier said", () => {
    const elsewhere = before.map((p) => ({ ...p, page: 9, firmness: "soft" as const, headings: ["New"] }));
    expect(comparison(before, elsewhere).changes).toEqual([]);
  });
});

describe("laws", () => {
  const anyTwo = fc.oneof(anyVersions, fc.tuple(anyPledges, anyPledges));

  it("finds no change in the same list", () => {
    fc.assert(fc.property(anyPledges, (list) => comparison(list, list).changes.length === 0));
  });

  it("old and changes give new", () => {
    fc.assert(
      fc.property(anyTwo, ([old, now]) => {
        const found = comparison(old, now);
        expect(applyChanges(said(old), found.changes)).toEqual(said(now));
        expect(proveComparison(old, now, found)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("is reversed when the versions are", () => {
    const relations = { added: "removed", removed: "added", split: "merged", merged: "split" } as const;
    const directions = { weakened: "strengthened", strengthened: "weakened" } as const;
    const turned = (facet: Facet) => directions[facet as keyof typeof directions] ?? facet;
    const byFacet = (evidence: readonly Evidence[]) =>
      evidence.toSorted((a, b) => a.facet.localeCompare(b.facet));
    const reversed = (change: Change) => ({
      ...change,
      relation: relations[change.relation as keyof typeof relations] ?? change.relation,
      facets: change.facets.map(turned).sort(),
      evidence: byFacet(
        change.evidence.map(({ facet, before, after }) => ({
          facet: turned(facet),
          before: after,
          after: before,
        })),
      ),
      before: change.after,
      after: change.before,
      account: "",
    });
    const plain = (change: Change) => ({
      ...change,
      facets: [...change.facets].sort(),
      evidence: byFacet(change.evidence),
      account: "",
    });
    const inOrder = (changes: readonly object[]) =>
      changes.map((change) => JSON.stringify(change, sorted)).sort();
    fc.assert(
      fc.property(anyTwo, ([old, now]) => {
        const [there, back] = [comparison(old, now), comparison(now, old)];
        expect(inOrder(back.changes.map(reversed))).toEqual(inOrder(there.changes.map(plain)));
      }),
      { numRuns: 200 },
    );
  });

  it("counts every link once, and gives the same answer twice", () => {
    fc.assert(
      fc.property(anyTwo, ([old, now]) => {
        const { comparison: found, alignment } = compare(old, now);
        expect(Object.values(found.counts).reduce((a, b) => a + b, 0)).toBe(alignment.length);
        expect(compare(structuredClone(old), structuredClone(now)).comparison).toEqual(found);
      }),
    );
  });
});

describe("proveComparison", () => {
  it("refuses changes that leave something out or belong elsewhere", () => {
    const found = comparison(before, after);
    expect(proveComparison(before, after, found)).toBe(true);
    expect(proveComparison(before, after, { changes: found.changes.slice(1) })).toBe(false);
    expect(proveComparison(before, before, found)).toBe(false);
    expect(proveComparison(before.toReversed(), after, found)).toBe(false);
    expect(proveComparison(before, after, { changes: [...found.changes, ...found.changes] })).toBe(false);
  });

  it("applyChanges throws on them", () => {
    expect(() => applyChanges(said(after), comparison(before, after).changes)).toThrow(RangeError);
  });
});

/** Keys in one order, so that equal changes read alike. */
function sorted(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe("pledges among all units", () => {
  const context = (text: string, index = 0): ClassifiedUnit => ({
    ...pledge(text),
    index,
    kind: "context",
    firmness: null,
    testable: null,
    terms: null,
  });
  const heading = (text: string): ClassifiedUnit => ({ ...context(text), form: "heading", kind: "heading" });
  const solar = "All schools will get solar panels by 2030.";
  const library = pledge(
    "We will keep the library in the old town hall open on Sundays and bank holidays, for all who live here.",
  );

  it("tells what a pledge became where it goes on as something else, and the reverse", () => {
    const [old, now] = [
      [pledge(solar), library],
      [library, context("All schools may get solar panels.", 4)],
    ];
    const { changes, counts } = compare(old, now).comparison;
    expect(changes).toMatchObject([
      {
        relation: "removed",
        became: { text: "All schools may get solar panels.", kind: "context", index: 4 },
      },
    ]);
    expect(counts).toMatchObject({ same: 1, removed: 1, added: 0 });
    const back = compare(now, old).comparison.changes;
    expect(back).toMatchObject([{ relation: "added", was: { kind: "context", index: 4 } }]);
    expect(back[0]?.became).toBeUndefined();
  });

  it("is silent about words that stand where they stood and only read otherwise", () => {
    const [old, now] = [
      [pledge(solar), library],
      [context(solar), library],
    ];
    const { changes, headline, counts } = compare(old, now).comparison;
    expect(changes).toMatchObject([
      { relation: "removed", primary: "cosmetic", became: { kind: "context" } },
    ]);
    expect(changes.filter((change) => !isSilent(change))).toEqual([]);
    expect(headline).toBe("1 read otherwise, 1 unchanged");
    expect(counts).toMatchObject({ same: 1, cosmetic: 1, removed: 0 });
    expect(compare(now, old).comparison.changes).toMatchObject([{ relation: "added", primary: "cosmetic" }]);
  });

  it("tells of words that read otherwise under another heading", () => {
    const now = [{ ...context(solar), headings: ["What others promise"] }, library];
    const { changes, headline } = compare([pledge(solar), library], now).comparison;
    expect(changes).toMatchObject([{ relation: "removed", primary: null, became: { kind: "context" } }]);
    expect(headline).toBe("1 no longer a pledge, 1 unchanged");
  });

  it("numbers quotes and links among the pledges, and proves the changes on them", () => {
    const old = [heading("Schools"), context("Bills rose."), pledge(solar), library];
    const now = [
      heading("Schools"),
      context("Bills doubled."),
      library,
      pledge("Plant 500 trees."),
      pledge(solar),
    ];
    const { comparison: found, alignment } = compare(old, now);
    expect(alignment).toEqual([
      { relation: "same", before: [1], after: [0] },
      { relation: "added", before: [], after: [1] },
      { relation: "moved", before: [0], after: [2] },
    ]);
    expect(proveComparison(pledgesOf(old), pledgesOf(now), found)).toBe(true);
  });

  it("does not call a pledge moved for the context that it passed", () => {
    const story = context(
      "It was a long winter, and the boilers of three schools broke down within one week.",
    );
    expect(
      compare([story, pledge(solar), library], [pledge(solar), library, story]).comparison.changes,
    ).toEqual([]);
  });

  it("calls a pledge moved that stands under another heading that both versions have", () => {
    const under = (name: string, text: string) => pledge(text, { headings: [name] });
    const market = under("Town", "Freeze the rents of market stalls.");
    const bins = under("Streets", "Empty every bin twice a week.");
    const [old, now] = [under("Town", solar), under("Streets", solar)];
    const versions = [
      [heading("Town"), market, old, heading("Streets"), bins],
      [heading("Town"), market, heading("Streets"), now, bins],
    ] as const;
    expect(compare(...versions).comparison.changes).toMatchObject([{ relation: "moved", primary: null }]);
  });

  it("never links a heading with a pledge of other words", () => {
    const found = compare([heading("Solar panels for schools by 2030"), library], [pledge(solar), library]);
    expect(found.comparison.changes).toMatchObject([{ relation: "added" }]);
    expect(found.comparison.changes[0]?.was).toBeUndefined();
  });

  it("keeps its laws whatever kinds the units are of", () => {
    const kinds = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 });
    const mixed = (list: readonly Pledge[], isPledge: readonly boolean[]) =>
      list.map((unit, k) => (isPledge[k % 20] ? unit : context(unit.text, k)));
    fc.assert(
      fc.property(
        fc.oneof(anyVersions, fc.tuple(anyPledges, anyPledges)),
        kinds,
        kinds,
        ([a, b], some, others) => {
          const [old, now] = [mixed(a, some), mixed(b, others)];
          const { comparison: found, alignment } = compare(old, now);
          expect(applyChanges(said(pledgesOf(old)), found.changes)).toEqual(said(pledgesOf(now)));
          expect(Object.values(found.counts).reduce((sum, n) => sum + n, 0)).toBe(alignment.length);
          const back = compare(now, old).comparison;
          const named = (changes: readonly Change[], side: "was" | "became") =>
            changes.flatMap((change) => change[side]?.text ?? []).sort();
          expect(named(back.changes, "was")).toEqual(named(found.changes, "became"));
          expect(named(back.changes, "became")).toEqual(named(found.changes, "was"));
        },
      ),
      { numRuns: 200 },
    );
  });
});
