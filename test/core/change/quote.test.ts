import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asWritten, quoted } from "../../../functions/core/change/quote.ts";

describe("quoted", () => {
  it("puts a text in quotation marks without its full stop", () => {
    expect(quoted("We will build homes.")).toBe("“We will build homes”");
  });

  it("shortens a long text at a word", () => {
    const long = `We will ${"build homes and ".repeat(20)}plant trees.`;
    expect(quoted(long)).toMatch(/^“We will .{60,120}\w…”$/);
  });
});

describe("asWritten", () => {
  it("gives words their capitals and punctuation back", () => {
    expect(asWritten("the robin hood tax", "Bring in the “Robin Hood” Tax now")).toBe("the “Robin Hood” Tax");
  });

  it("finds words with signs in them", () => {
    expect(asWritten("5-year plan", "A 5-Year plan")).toBe("5-Year plan");
  });

  it("takes any words for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (words, text) => {
        expect(typeof asWritten(words, text)).toBe("string");
      }),
    );
  });
});
