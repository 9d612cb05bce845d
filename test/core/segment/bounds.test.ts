import fc from "fast-check";
import { expect, it } from "vitest";
import { asContext, withinUnitLength } from "../../../functions/core/segment/bounds.ts";

it("leaves what a unit can hold as it is", () => {
  const pieces = [{ text: "We will build.", start: 3 }];
  expect(withinUnitLength(pieces)).toEqual(pieces);
});

it("cuts an endless sentence at white space, and every part still stands at its start", () => {
  const text = "plant new trees and ".repeat(2_000).trim();
  const parts = withinUnitLength([{ text, start: 7 }]);
  expect(parts.length).toBeGreaterThan(7);
  for (const part of parts) {
    expect(part.text.length).toBeLessThanOrEqual(5_000);
    expect(text.slice(part.start - 7, part.start - 7 + part.text.length)).toBe(part.text);
  }
  expect(parts.map((part) => part.text).join(" ")).toBe(text);
});

it("loses no sign of any text", () => {
  const long = fc.string({ unit: "grapheme", minLength: 0, maxLength: 30 }).map((s) => s.repeat(900));
  fc.assert(
    fc.property(long, (text) => {
      const parts = withinUnitLength([{ text, start: 0 }]);
      const signs = (s: string) => s.replace(/\s/gu, "");
      expect(signs(parts.map((part) => part.text).join(""))).toBe(signs(text));
      expect(parts.every((part) => part.text.length <= 5_000 && part.text.isWellFormed())).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it("shortens an endless heading or stem", () => {
  expect(asContext("Roads")).toBe("Roads");
  expect(asContext("a".repeat(5_000))).toBe(`${"a".repeat(300)}…`);
});
