import { describe, expect, it } from "vitest";
import { joinCell, joinLines, learnHyphens } from "../../../functions/core/extract/hyphens.ts";

const learnAndJoin = (plain: readonly string[], lines: readonly string[]): string =>
  joinLines(lines, learnHyphens([...plain, ...lines]));
const join = (lines: readonly string[]): string => joinLines(lines, learnHyphens(lines));

describe("learnHyphens", () => {
  it("takes signs that only a program writes for breaks, and then every other hyphen for the author's", () => {
    const lines = [
      "We will with\u2010",
      "hold the re-open money for a three-",
      "bedroom home in MOOR\u2010",
      "GATE.",
    ];
    expect(join(lines)).toBe("We will withhold the re-open money for a three-bedroom home in MOORGATE.");
  });

  it("takes U+2010 for the author's where words have it within lines", () => {
    expect(join(["A well\u2010known name of long\u2010", "term care."])).toBe(
      "A well\u2010known name of long\u2010term care.",
    );
  });

  it("joins what is one word elsewhere though hardly any is broken, and no chain of three", () => {
    const plain = Array.from(
      { length: 60 },
      () => "We look after the town centre and the roads, today as before.",
    );
    const lines = ["Shops in the town cen-", "tre and its day-to-", "day running."];
    expect(learnAndJoin(plain, lines)).toBe("Shops in the town centre and its day-to-day running.");
  });
});

describe("joinCell", () => {
  const cell = (lines: readonly string[]): string => joinCell(lines, learnHyphens(lines));

  it("makes a number whole that its cell has no room for", () => {
    expect(cell(["£680,00", "0"])).toBe("£680,000");
    expect(cell(["Cost: 1,250,0", "00 a year"])).toBe("Cost: 1,250,000 a year");
  });

  it("keeps numbers apart that are none together", () => {
    expect(cell(["£680,000", "0"])).toBe("£680,000 0");
    expect(cell(["Wards 1,2", "3 and 4"])).toBe("Wards 1,2 3 and 4");
    expect(cell(["Mend the bridge", "by 2030"])).toBe("Mend the bridge by 2030");
  });
});
