import { describe, expect, it } from "vitest";
import { isCalendar, isIdle, takesObject } from "../../../functions/core/language/describing.ts";
import { isFunctionWord } from "../../../functions/core/language/tokens.ts";

const objectOf = (phrase: string, place: number) =>
  takesObject(phrase.split(" "), place, (word) => !isFunctionWord(word));

describe("words that say no more and no less", () => {
  it.each(["vibrant", "existing", "cast", "e"])("%s is idle", (word) => expect(isIdle(word)).toBe(true));
  it.each(["rural", "significantly", "free", "only", "schools"])("%s is not", (word) => {
    expect(isIdle(word)).toBe(false);
  });
});

it("knows months and days", () => {
  expect(["november", "sundays", "weekly"].map(isCalendar)).toEqual([true, true, false]);
});

it("takes a word before an article or pronoun for a verb", () => {
  expect(objectOf("and name those who", 1)).toBe(true);
  expect(objectOf("and beacon hill", 1)).toBe(false);
  expect(objectOf("and the hill", 0)).toBe(false);
  expect(objectOf("tell who those are", 0)).toBe(true);
  expect(objectOf("of people who live", 1)).toBe(false);
  expect(objectOf("beyond the hill", 0)).toBe(false);
  expect(objectOf("annually the fair", 0)).toBe(false);
});
