import { expect, it } from "vitest";
import { numberOf } from "../../../functions/core/language/numbers.ts";
import { quantitiesIn } from "../../../functions/core/language/quantities.ts";

const read = (text: string) =>
  quantitiesIn(text).map(({ value, unit, per, bound }) => ({ value, unit, per, bound }));
const exactly = (value: number, unit: string | null, per: string | null = null) => ({
  value,
  unit,
  per,
  bound: "exactly",
});

it.each([
  ["ten", 10],
  ["twenty-five", 25],
  ["two hundred and ten", 210],
  ["1.5 million", 1_500_000],
  ["2,000", 2_000],
  ["3bn", 3_000_000_000],
  ["five hundred thousand", 500_000],
])("reads %s", (text, value) => expect(numberOf(text)).toBe(value));

it.each([
  ["spend £1,000", "spend £1k"],
  ["ten wardens", "10 wardens"],
  ["10 per cent", "10%"],
  ["£1.50", "150p"],
  ["£2m a year", "£2,000,000 per annum"],
  ["6 weeks", "42 days"],
])("takes “%s” for “%s”", (one, other) => {
  expect(read(one)).toHaveLength(1);
  expect(read(one)).toEqual(read(other));
});

it("keeps bits from bytes, rates from sums, and bounds from amounts", () => {
  expect(read("2 megabytes")).toEqual([exactly(2e6, "byte")]);
  expect(read("2 megabits")).toEqual([exactly(2e6, "bit")]);
  expect(read("300 new homes a year")).toEqual([exactly(300, null, "year")]);
  expect(read("at least 300 homes, up to 5% more")).toEqual([
    { value: 300, unit: null, per: null, bound: "at-least" },
    { value: 5, unit: "%", per: null, bound: "at-most" },
  ]);
});

it("takes years, dates, ordinals, names and “one” for no amounts", () => {
  expect(read("By 1 June 2027, on May 5, the 2nd phase of Section 106, one of the A12 plans")).toEqual([]);
});

it("stays quick on hostile text", () => {
  const start = performance.now();
  for (const piece of ["1,000", "one hundred and ", "£", "1 ", "a year "]) quantitiesIn(piece.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(3_000);
});

it.each([
  ["spend £1-2 million", "£1m", "£2m"],
  ["spend £50–60m", "£50m", "£60m"],
  ["spend £1m to £2m", "£1m", "£2m"],
  ["reach 50-62%", "50%", "62%"],
  ["build 10–12 homes a year", "10 homes a year", "12 homes a year"],
])("reads both ends of the range in “%s”", (range, low, high) => {
  expect(read(range)).toEqual([...read(low), ...read(high)]);
});

it("shares no magnitude where the first number is the greater", () => {
  expect(read("from 500 to 1 million")).toEqual([exactly(500, null), exactly(1_000_000, null)]);
});
