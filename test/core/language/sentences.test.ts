import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { splitSentences } from "../../../functions/core/language/sentences.ts";

const cut = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe("splitSentences", () => {
  test.each([
    ["We will build homes. We will mend roads.", 2],
    ["We will spend £1.5m on buses. It is overdue.", 2],
    ["Cllr. Denby asked Dr. Howe at No. 10 for help.", 1],
    ["Some roads, e.g. Mill Lane, are worse.", 1],
    ["Some roads, e.g. The Avenue, are worse.", 1],
    ["Promoted by J. R. Smith for Netherby Forum, 4 Mill Lane.", 1],
    ["This is plan B. We prefer plan A.", 2],
    ["Higher than anywhere in the U.K. We will change that.", 2],
    ["Doors open at 9 a.m. We meet at noon.", 2],
    ["“We will win.” She said so twice.", 2],
    ["“Enough!” said the mayor.", 1],
    ["Why wait? Act now! We will.", 3],
    ["Visit netherby.gov.uk for more. Or call.", 2],
    ["Homes that are safe.We will inspect them.", 2],
    ["Wait… nothing happened... We will act.", 2],
    ["We met on 5 Sept. 2027 in Netherby.", 1],
    ["1. Build homes", 1],
    ["The plan (see p. 4) holds. £5m is set aside.", 2],
    ["no stop at all", 1],
    ["", 0],
    ["  ", 0],
  ])("%s → %i", (text, count) => {
    expect(cut(text)).toHaveLength(count);
  });

  it("loses nothing but white space, keeps the order and says where each sentence starts", () => {
    const word = fc.constantFrom(
      "We",
      "will",
      "build",
      "£1.5m",
      "e.g.",
      "No.",
      "10",
      "“Yes.”",
      "homes.",
      "A.",
      "!",
      "…",
      "  ",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((list) => list.join(" ")),
        ),
        (text) => {
          const sentences = splitSentences(text);
          expect(
            sentences
              .map((s) => s.text)
              .join("")
              .replaceAll(/\s/g, ""),
          ).toBe(text.replaceAll(/\s/g, ""));
          for (const { text: sentence, start } of sentences) {
            expect(sentence).toBe(sentence.trim());
            expect(text.startsWith(sentence, start)).toBe(true);
          }
        },
      ),
    );
  });

  it("reads hostile text in linear time", () => {
    const began = performance.now();
    for (const part of ["1. ", ".", "A. ", "a.b", "(", '."', "aA.", "e.g. "])
      splitSentences(part.repeat(50_000));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
