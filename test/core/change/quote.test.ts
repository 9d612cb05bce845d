import { describe, expect, it } from "vitest";
import { quoted } from "../../../functions/core/change/quote.ts";

describe("quoted", () => {
  it("puts a text in quotation marks without its full stop", () => {
    expect(quoted("We will build homes.")).toBe("“We will build homes”");
  });

  it("shortens a long text at a word", () => {
    const long = `We will ${"build homes and ".repeat(20)}plant trees.`;
    expect(quoted(long)).toMatch(/^“We will .{60,120}\w…”$/);
  });
});
