import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, csvOf } from "../../functions/api/csv.ts";

describe("csvOf", () => {
  const columns = { words: (text: string) => text, length: (text: string) => text.length };

  it("quotes as RFC 4180 asks for", () => {
    expect(csvOf(['a, "b"\nc'], columns)).toBe('words,length\r\n"a, ""b""\nc",8\r\n');
    expect(csvOf(["a\nb", "a\rb"], columns)).toBe('words,length\r\n"a\nb",3\r\n"a\rb",3\r\n');
  });

  it.each(["=1+1", "+44", "-2", "@SUM(A1)", "\tx", "\rx", "＝1"])("takes the formula out of %j", (text) => {
    const [, row = ""] = csvOf([text], columns).split("\r\n");
    expect(row.replace(/^"/, "")).toMatch(/^'/);
  });

  it("leaves cells empty for what there is not, and writes truth as words", () => {
    expect(csvOf([true], { none: () => null, truth: (value) => value })).toBe("none,truth\r\n,true\r\n");
  });

  it("writes what csv-stringify would, which leaves single line ends unquoted", () => {
    const sign = fc.constantFrom("=", "+", "-", "@", "\t", ",", '"', "'", "＝", "－", "a", " ");
    const cell = fc.oneof(
      fc.string({ unit: sign, maxLength: 6 }),
      fc.string(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 4 }), (rows) => {
        const columns = { a: ([a]: Cell[]) => a ?? null, "=b": ([, b]: Cell[]) => b ?? null };
        const theirs = stringify([["a", "=b"], ...rows], {
          cast: { boolean: String },
          escape_formulas: true,
          record_delimiter: "windows",
        });
        expect(csvOf<Cell[]>(rows, columns)).toBe(theirs);
      }),
    );
  });
});
