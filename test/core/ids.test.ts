import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseManifestoId } from "../../functions/core/ids.ts";

const isId = (text: string) => parseManifestoId(text).ok;

describe("a manifesto's id", () => {
  it("has three parts of lower-case letters, digits and inner hyphens", () => {
    expect(isId("riverside.netherby.2027-05-06")).toBe(true);
    expect(isId("pp53.e07000070.local-2027")).toBe(true);
    for (const text of [
      "",
      "a.b",
      "a.b.c.d",
      "A.b.c",
      "-a.b.c",
      "a-.b.c",
      "a..c",
      "a/b.c.d",
      `${"a".repeat(65)}.b.c`,
    ]) {
      expect(isId(text), text).toBe(false);
    }
  });

  it("names a day of the calendar where its election looks like one", () => {
    expect(isId("greens.milford.2028-02-29")).toBe(true);
    for (const election of ["2027-13-45", "2027-02-29", "2027-04-31", "2027-00-10"]) {
      const parsed = parseManifestoId(`greens.milford.${election}`);
      expect(parsed.ok ? null : parsed.error).toContain(`${election} is not a day of the calendar`);
    }
  });

  it("may name any day there is", () => {
    const day = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(fc.property(day, (at) => isId(`a.b.${at.toISOString().slice(0, 10)}`)));
  });
});
