import { describe, expect, it } from "vitest";
import { labelPages } from "../../../../functions/core/extract/pdf/page-labels.ts";

const printed = (...texts: string[]) => texts.map((text, i) => ({ page: i + 1, text }));

describe("labelPages", () => {
  it("takes the labels of the file, and none where they are empty", () => {
    expect(labelPages(3, ["i", "", "1"], printed("9", "9", "9"))).toEqual(["i", null, "1"]);
  });

  it("takes printed numbers before the file's labels where most pages contradict them", () => {
    const sheets = ["1", "2", "A1", "A2", "A3", "A4"];
    const margins = printed("", "", "1", "2", "3", "4");
    expect(labelPages(6, sheets, margins)).toEqual([null, null, "1", "2", "3", "4"]);
    expect(labelPages(6, ["i", "ii", "1", "2", "3", "4"], margins)).toEqual(["i", "ii", "1", "2", "3", "4"]);
  });

  it("takes printed numbers that run with the pages, whatever stands beside them", () => {
    const margins = printed("iii", "Our plan for 2027 | 4", "Page 5 of 80", "no number", "7");
    expect(labelPages(5, null, margins)).toEqual(["iii", "4", "5", null, "7"]);
  });

  it("takes no number that does not run with the pages: a year, a telephone number, a version", () => {
    const margins = printed("Plan 2027", "Plan 2027", "Plan 2027", "Plan 2027", "v1.5");
    expect(labelPages(5, null, margins)).toEqual([null, null, null, null, null]);
    const years = printed("2023", "2024", "2025", "2026");
    expect(labelPages(4, null, years)).toEqual([null, null, null, null]);
  });

  it("takes the number of a single page only if it is its own", () => {
    expect(labelPages(1, null, printed("Page 1"))).toEqual(["1"]);
    expect(labelPages(1, null, printed("Issue 40"))).toEqual([null]);
  });
});
