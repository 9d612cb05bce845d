import { expect, test } from "vitest";
import { read } from "../../../functions/core/classify/reading.ts";
import { tellSigns } from "../../../functions/core/classify/testable-signs.ts";

const reading = (text: string) =>
  read(
    { index: 0, form: "item", text, stem: null, headings: [], page: 1, pageLabel: null, start: 0 },
    null,
    false,
  );

test("knows signs by name, each from 0 to 1", () => {
  const signs = new Map<string, number>();
  tellSigns(reading("Ban new takeaways within 400 metres of any school by 2030"), (sign, value) =>
    signs.set(sign.text, value),
  );
  expect([...signs].filter(([, value]) => value > 0).map(([sign]) => sign)).toEqual(
    expect.arrayContaining(["specific-verb", "figure", "date", "scope", "new", "legal", "instrument"]),
  );
  for (const value of signs.values()) expect(value >= 0 && value <= 1).toBe(true);
});
