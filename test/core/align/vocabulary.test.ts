import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vocabulary } from "../../../functions/core/align/vocabulary.ts";
import { isPlain } from "../../../functions/core/language/plain-text.ts";
import { words } from "../../../functions/core/language/tokens.ts";
import { goldPairs } from "../../evaluation/alignment-gold.ts";

/** The words of a text as a vocabulary sees them. */
function seen(text: string, known = vocabulary()): string[] {
  const found: string[] = [];
  known.forEachWord(text, (number) => found.push(known.words[number] ?? ""));
  return found;
}

describe("vocabulary", () => {
  it("sees the words that the language's own cutting gives, in sentences of real documents", () => {
    const known = vocabulary();
    const texts = goldPairs().flatMap((pair) => pair.before.map(({ text }) => text));
    expect(texts.filter(isPlain).length / texts.length).toBeGreaterThan(0.8);
    for (const text of texts) expect(seen(text, known)).toEqual(words(text));
  });

  it("sees them in whatever is thrown at it", () => {
    const piece = fc.constantFrom(
      ..."a B z 0 7 12 250 1,250 1,25 ,000 . .5 % £ $ € ' ’ “ ” – — - • * : :// ( ) [ ] a) iv. é ﬁ ½ K ͏ ".split(
        " ",
      ),
      " ",
      " ",
      "\n",
      "\u00a0",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3, unit: "grapheme" }))), (pieces) => {
        const text = pieces.join("");
        expect(seen(text)).toEqual(words(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it("gives a word one number, however it is written", () => {
    const known = vocabulary();
    expect(seen("Don't DON’T dont 1,250 1250", known)).toEqual(["dont", "dont", "dont", "1250", "1250"]);
    expect(known.words).toEqual(["dont", "1250"]);
    expect(known.numberOf("dont")).toBe(0);
    expect(known.numberOf("dontworry", 4)).toBe(0);
  });
});
