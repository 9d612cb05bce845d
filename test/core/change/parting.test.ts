import { describe, expect, it } from "vitest";
import { examineParting } from "../../../functions/core/change/parting.ts";

const text = (words: string) => ({
  text: words,
  stem: null,
  firmness: null,
  testable: null,
  responsibility: null,
});
const split = (whole: string, parts: string) => examineParting(text(whole), text(parts), "before");
const merge = (parts: string, whole: string) => examineParting(text(parts), text(whole), "after");

const whole = "Mend the pavements, starting with those near schools.";
const parts = "Mend the pavements. We will start pavement repairs near schools.";
const places = "Open the day centres at Fenside and Beacon Hill and the library at Ashby.";

describe("a pledge that came apart, or was joined", () => {
  it("is reworded where only the words between the parts differ", () => {
    expect(split(whole, parts)).toMatchObject({ primary: "reworded", facets: [] });
    expect(merge(parts, whole)).toMatchObject({ primary: "reworded", facets: [] });
    expect(split("Mend roads and plant trees.", "Mend roads. Plant trees.").primary).toBe("reworded");
  });

  it("still loses or wins what one of the two does not say", () => {
    const fewer = "Open the day centre at Fenside. Open the library at Ashby.";
    expect(split(places, fewer).facets).toEqual(["weakened", "scope"]);
    expect(merge(fewer, places).facets).toEqual(["strengthened", "scope"]);
    expect(split("Build 300 homes and a school.", "Build 200 homes. Build a school.").facets).toEqual([
      "weakened",
      "quantity",
    ]);
  });
});
