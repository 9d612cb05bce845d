import { describe, expect, it } from "vitest";
import type { Block, StructuredDocument } from "../../../functions/core/model.ts";
import { compareBigrams, wordsOf } from "./bigram-agreement.ts";
import { findHyphenFaults } from "./hyphen-faults.ts";
import { scoreDocument } from "./score-document.ts";
import { readTruth } from "./truth.ts";
import { withoutMarks } from "./without-marks.ts";

const source = `<html><head><meta name="junk" content="Our plan, page #"></head><body><nav data-junk><p>Home</p></nav>
  <h1>Plan</h1><p>We will re-open the baths.<sup class="mark">1</sup></p><ul><li>Mend streets:<ul><li>first the oldest</li></ul></li></ul>
  <p data-as="heading 2"><b>Homes</b></p><p class="note" data-as="footnote">1 Built in 1911.</p></body></html>`;

const documentOf = (blocks: readonly (readonly [Block["kind"], number, string])[]): StructuredDocument => ({
  format: "pdf",
  language: "en",
  title: null,
  pages: 1,
  blocks: blocks.map(([kind, level, text]) => ({ kind, level, text, page: 1, start: 0 })),
  coverage: 1,
  pageReports: [{ page: 1, label: null, coverage: 1, confidence: null, size: null }],
  warnings: [],
});

const right = [
  ["heading", 1, "Plan"],
  ["paragraph", 0, "We will re-open the baths."],
  ["item", 1, "Mend streets:"],
  ["item", 2, "first the oldest"],
  ["heading", 2, "Homes"],
  ["footnote", 0, "Built in 1911."],
] as const;

describe("the measure of extraction", () => {
  it("gives full marks to the truth itself, with or without a footnote's mark", () => {
    const { tallies, outOfOrder, junk, faults } = scoreDocument(documentOf(right), readTruth(source));
    expect(tallies.heading).toEqual({ truth: 2, found: 2, hits: 2, level: 2 });
    expect(tallies.item).toEqual({ truth: 2, found: 2, hits: 2, level: 2 });
    expect([outOfOrder, junk, faults]).toEqual([0, [], []]);
  });

  it("counts a wrong level, a wrong kind, a lost letter and a block out of place", () => {
    const wrong = [
      ["heading", 2, "Plan"],
      ["item", 1, "first the oldest"],
      ["item", 1, "Mend streets:"],
      ["paragraph", 0, "We will reopen the baths."],
      ["paragraph", 0, "Homes"],
    ] as const;
    const { tallies, outOfOrder, faults, hyphens } = scoreDocument(documentOf(wrong), readTruth(source));
    expect(tallies.heading).toEqual({ truth: 2, found: 1, hits: 1, level: 0 });
    expect(tallies.item).toEqual({ truth: 2, found: 2, hits: 2, level: 1 });
    expect(tallies.paragraph).toEqual({ truth: 1, found: 2, hits: 0, level: 0 });
    expect(outOfOrder).toBe(1);
    expect(faults.map(({ name }) => name).sort()).toEqual(["kind", "missing", "near"]);
    expect(hyphens).toEqual({ kept: [], lost: ["reopen"] });
  });

  it("names furniture in the text, alone or with other words, and bullets", () => {
    const wrong = [
      ...right,
      ["paragraph", 0, "Our plan, page 3"],
      ["paragraph", 0, "iv"],
      ["item", 1, "• Home and hearth"],
    ] as const;
    const { junk, bullets } = scoreDocument(documentOf(wrong), readTruth(source));
    expect(junk.map(({ text }) => text)).toEqual(["Our plan, page 3", "iv", "• Home and hearth"]);
    expect(bullets.map(({ text }) => text)).toEqual(["• Home and hearth"]);
  });

  it("tells blocks run together from blocks mixed up", () => {
    const html =
      "<body><p>One two three four five.</p><p>Six seven eight nine ten.</p><p>Red green blue white black.</p></body>";
    const faultOf = (text: string) =>
      scoreDocument(documentOf([["paragraph", 0, text]]), readTruth(html)).faults[0]?.name;
    expect(faultOf("One two three four five. Six seven eight nine ten.")).toBe("merged");
    expect(faultOf("One two three four Red green blue white five. black.")).toBe("mixed");
    expect(faultOf("One two three four")).toBe("near");
  });

  it("finds hyphens kept and lost by counting spellings", () => {
    expect(findHyphenFaults(["the opportunity to re-open"], ["the opportu- nity to reopen"])).toEqual({
      kept: ["opportu- nity"],
      lost: ["reopen"],
    });
    expect(findHyphenFaults(["a co-op"], ["a co\u2010op"])).toEqual({ kept: [], lost: [] });
  });

  it("takes the truth's marks out of pages", () => {
    expect(withoutMarks(source)).not.toMatch(/data-|name="junk"/);
  });

  it("compares word pairs, each as often as it stands", () => {
    const words = (text: string) => wordsOf(text, 1);
    expect(compareBigrams(words("we will mend"), words("We will, mend")).f1).toBeCloseTo(0.5);
    expect(compareBigrams(words("re-open the o\uFB03ce"), words("reopen the office")).f1).toBe(1);
    const { words: bag, lacking } = compareBigrams(words("a b c d"), words("c d a b"));
    expect(bag).toBe(1);
    expect(lacking).toEqual([{ page: 1, words: ["b", "c"] }]);
  });
});
