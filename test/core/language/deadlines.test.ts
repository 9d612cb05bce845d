import { expect, it } from "vitest";
import { deadlinesIn } from "../../../functions/core/language/deadlines.ts";

const first = (text: string) => deadlinesIn(text)[0];
const time = (text: string) => first(text)?.time ?? Number.NaN;

it("reads dates with what they mean", () => {
  expect(first("Net zero by 2030.")).toEqual({
    sense: "by",
    time: 2030 * 12 + 11,
    kind: "date",
    iso: "2030",
    text: "2030",
    start: 12,
    from: 9,
    preposition: "by",
  });
  expect(first("from April 2027")).toEqual({
    sense: "from",
    time: 2027 * 12 + 3,
    kind: "date",
    iso: "2027-04",
    text: "April 2027",
    start: 5,
    from: 0,
    preposition: "from",
  });
  expect(first("until the end of 2028")).toMatchObject({ sense: "until", text: "end of 2028" });
});

it("orders dates and phrases of time", () => {
  expect(time("by spring 2027")).toBeLessThan(time("by the end of 2027"));
  expect(time("by the end of 2027")).toBeLessThan(time("by March 2028"));
  expect(time("Act immediately")).toBeLessThan(time("Act within the next few years"));
  expect(time("Act this year")).toBeLessThan(time("Act in the long term"));
});

it("takes amounts for no dates", () => {
  expect(deadlinesIn("Build 300 homes for £2,030 each")).toEqual([]);
});
