import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { part } from "../../../functions/core/classify/learned/feature.ts";
import { wordsRead } from "../../../functions/core/classify/words-read.ts";
import { words } from "../../../functions/core/language/tokens.ts";

/** Texts of all that words are made of, and of characters that only the slower reading knows. */
const pieces = fc.constantFrom(
  ..."we We will it's ’tis council’s O'' £ £5,000.50m 5% 1,000 1,00 2.5.1 4G 20mph a) ( [1] - – • é ﬁ İ ½ … \u00a0 https://a.uk".split(
    " ",
  ),
);
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom("", " ", ",")), { maxLength: 30 })
  .map((all) => all.flat().join(""));

describe("words read for models", () => {
  it("are the words of the text, with the hashes of their parts", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), (text) => {
        const read = wordsRead(text);
        expect(read.map((word) => word.text)).toEqual(words(text.slice(0, 1_200)));
        for (const { text: word, key } of read) expect(key).toBe(part(word).key);
      }),
    );
  });

  it.each([
    ["The Council’s plan: £1,500 by 2030", ["the", "councils", "plan", "£1500", "by", "2030"]],
    ["It's 20% of 5G", ["its", "20%", "of", "5g"]],
  ])("%s", (text, expected) => {
    expect(wordsRead(text).map((word) => word.text)).toEqual(expected);
    expect(wordsRead(text.toUpperCase()).map((word) => word.text)).toEqual(expected);
  });
});
