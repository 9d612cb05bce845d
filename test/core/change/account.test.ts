import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonOf } from "../../../functions/core/change/index.ts";
import { compare } from "../../../functions/core/compare.ts";
import type { PledgeLink, UnitQuote } from "../../../functions/core/model.ts";
import { anyVersions, pledge } from "../pledges.ts";

const one: PledgeLink = { relation: "modified", before: [0], after: [0] };

function accountOf(before: string, after: string, telling?: "versions" | "manifestos") {
  return comparisonOf([one], [pledge(before)], [pledge(after)], telling).changes[0]?.account;
}

describe("an account", () => {
  it.each([
    ["We will build homes.", "We aim to build homes.", "Weakened: “will build” became “aim to build”."],
    [
      "We will aim to plant trees.",
      "We will plant trees.",
      "Strengthened: “will aim to plant” became “will plant”.",
    ],
    [
      "We will electrify every bus by 2030.",
      "We will electrify every bus by 2027.",
      "Strengthened: the deadline moved from 2030 to 2027, three years earlier.",
    ],
    [
      "We will open the library by March 2030.",
      "We will open the library by May 2030.",
      "Weakened: the deadline moved from March 2030 to May 2030, two months later.",
    ],
    [
      "We will open the library.",
      "We will open the library by 2031.",
      "Strengthened: a deadline was added, by 2031.",
    ],
    [
      "We will mend potholes within five working days.",
      "We will mend potholes within three working days.",
      "Strengthened: the time limit was shortened from five working days to three working days.",
    ],
    [
      "We will invest £2m in parks.",
      "We will invest £1m in parks.",
      "Weakened: the amount halved from £2m to £1m.",
    ],
    [
      "We will build 500 council homes a year.",
      "We will build 300 council homes a year.",
      "Weakened: the amount fell from 500 a year to 300 a year.",
    ],
    [
      "We will plant 500 street trees.",
      "We will plant 750 street trees.",
      "Strengthened: the amount rose from 500 to 750 street trees.",
    ],
    [
      "We will mend every street light.",
      "We will mend every street light, where funding allows.",
      "Weakened: a condition was added, “where funding allows”.",
    ],
    [
      "Subject to funding, we will mend the pier.",
      "We will mend the pier.",
      "Strengthened: the condition “Subject to funding” was dropped.",
    ],
    [
      "We will fund 20 new buses and 30 new trams.",
      "We will fund new buses and new trams.",
      "The amounts “20 new buses” and “30 new trams” were dropped.",
    ],
    [
      "We will raise recycling to 50-62%.",
      "We will raise recycling to 50-70%.",
      "Strengthened: the amount rose from 50-62% to 50-70%.",
    ],
    [
      "We will plant 200 to 300 trees.",
      "We will plant 200 trees.",
      "Weakened: the amount fell from 200–300 to 200 trees.",
    ],
    ["We will ensure clean air.", "We will promote clean air.", "Weakened: “ensure” became “promote”."],
    ["We will build homes.", "We will build homes", "Spelling, punctuation or layout only."],
  ])("%s → %s", (before, after, account) => {
    expect(accountOf(before, after)).toBe(account);
  });

  it("tells that words now stand in a list, or no more", () => {
    const [bare, listed] = [
      pledge("Plant trees"),
      pledge("Plant trees", { stem: "We have plans for parks:" }),
    ];
    const account = (...[before, after]: (typeof bare)[]) =>
      comparisonOf([one], before ? [before] : [], after ? [after] : []).changes[0]?.account;
    expect(account(bare, listed)).toBe("The same words, now in a list that opens “We have plans for parks”.");
    expect(account(listed, bare)).toBe(
      "The same words, no longer in a list that opens “We have plans for parks”.",
    );
  });

  it("quotes a lone word with the one that it belongs to", () => {
    expect(
      accountOf(
        "We will abolish the second chamber of the house.",
        "We will abolish the chamber of the house.",
      ),
    ).toMatch(/no longer says “second chamber”\.$/i);
  });

  it("tells from which section a pledge moved to which", () => {
    const [old, now] = ["Roads", "Parks"].map((heading) => pledge("Mend the pier.", { headings: [heading] }));
    const link: PledgeLink = { relation: "moved", before: [0], after: [0] };
    expect(comparisonOf([link], old ? [old] : [], now ? [now] : []).changes[0]?.account).toBe(
      "Moved from “Roads” to “Parks”, words unchanged.",
    );
  });

  it("speaks of A and B where two manifestos are compared", () => {
    expect(accountOf("We will build homes by 2027.", "We aim to build homes by 2030.", "manifestos")).toBe(
      "B promises less: A says “will build”, B “aim to build”; the deadline is 2027 in A and 2030 in B, three years later.",
    );
  });

  it("tells of a pledge whose words go on without a promise, and of the reverse", () => {
    const unit: UnitQuote = {
      text: "Homes matter.",
      stem: null,
      headings: [],
      page: 1,
      pageLabel: null,
      kind: "belief",
      index: 3,
    };
    const gone = comparisonOf(
      [{ relation: "removed", before: [0], after: [], became: unit }],
      [pledge("We will build homes.")],
      [],
    );
    expect(gone.changes[0]?.account).toBe("No longer a pledge; it now reads “Homes matter”.");
    expect(gone.headline).toBe("1 no longer a pledge");
    const still = comparisonOf(
      [{ relation: "removed", before: [0], after: [], became: unit }],
      [pledge("Homes matter!")],
      [],
    );
    expect(still.changes[0]?.account).toBe("The words still stand, but no longer read as a pledge.");
    const come = comparisonOf(
      [{ relation: "added", before: [], after: [0], was: unit }],
      [],
      [pledge("We will build homes.")],
    );
    expect(come.changes[0]?.account).toBe("Now a pledge; before, only “Homes matter”.");
    expect(come.headline).toBe("1 now a pledge");
  });

  it("is one sentence with a capital and a full stop, whatever changed", () => {
    fc.assert(
      fc.property(anyVersions, ([before, after]) => {
        for (const { account } of compare(before, after).comparison.changes) {
          expect(account).toMatch(/^[^\p{Ll}].*\.$/su);
          expect(account).not.toMatch(/: \.|; \.|undefined|null|“”/);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("a headline between two manifestos", () => {
  it("counts what both have, what is alike, and what only one has", () => {
    const a = ["Keep the market hall.", "We will build homes by 2027.", "Freeze parking charges."].map(
      (text) => pledge(text),
    );
    const b = ["We aim to build homes by 2027.", "Keep the market hall."].map((text) => pledge(text));
    const alignment: PledgeLink[] = [
      { relation: "moved", before: [0], after: [1] },
      { relation: "modified", before: [1], after: [0] },
      { relation: "removed", before: [2], after: [] },
    ];
    const { headline, changes } = comparisonOf(alignment, a, b, "manifestos");
    expect(headline).toBe("1 in both, 1 alike (1 weaker in B), 1 only in A");
    expect(changes.map(({ account }) => account)).toEqual([
      "Only in A: “Freeze parking charges”.",
      "B promises less: A says “will build”, B “aim to build”.",
      "The same in both.",
    ]);
    expect(comparisonOf([], [], [], "manifestos").headline).toBe("No pledges in either manifesto.");
  });
});

describe("the order of importance", () => {
  it("puts what was lost first, and of that what bound most", () => {
    const said = [
      pledge("We hope for more parks.", { firmness: "soft", testable: false }),
      pledge("We will build 300 homes.", { firmness: "firm", testable: true }),
    ];
    const { changes } = comparisonOf(
      [
        { relation: "removed", before: [0], after: [] },
        { relation: "removed", before: [1], after: [] },
      ],
      said,
      [],
    );
    expect(changes.map(({ before }) => before[0]?.position)).toEqual([1, 0]);
  });
});
