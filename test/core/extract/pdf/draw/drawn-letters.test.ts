import { describe, expect, it } from "vitest";
import { onePagePdf, stream } from "../../../../fuzz/raw-pdf.ts";
import { documentOf, outline } from "../../reading-of.ts";

/** What is read of a page that draws this; Helvetica is F1. */
const read = async (content: string): Promise<string> => {
  const bytes = onePagePdf(stream(content), {
    resources: "/Font<</F1 5 0 R/F2 6 0 R>>",
    further: ["<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>"],
  });
  return outline(await documentOf(bytes, "plan.pdf"))
    .map((line) => line.replace(/^\S+ /, ""))
    .join(" / ");
};

const at = (x: number, y: number, words: string, size = 12): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td ${words} Tj ET `;
const filler = at(72, 100, "(We publish what we find, and we answer to those who ask us about it.)");

describe("text that is drawn twice", () => {
  it.each([
    [
      "a shadow of another colour",
      `0.6 g ${at(73, 699, "(Clean rivers)")} 0 g ${at(72, 700, "(Clean rivers)")}`,
    ],
    ["four times, to look bold", [72, 72.3, 72.1, 72.4].map((x) => at(x, 700, "(Clean rivers)")).join("")],
    [
      "word by word",
      [72, 72.3].map((x) => at(x, 700, "(Clean)")).join("") +
        [107, 107.3].map((x) => at(x, 700, "(rivers)")).join(""),
    ],
    [
      "a shadow of all lines first",
      `0.6 g ${at(73, 699, "(Clean rivers)")}${at(73, 679, "(in ten years)")} 0 g ${at(72, 700, "(Clean rivers)")}`,
    ],
  ])("is read once: %s", async (_, content) => {
    const text = await read(content + filler);
    expect(text).toContain("Clean rivers");
    expect(text.match(/Clean/g)).toHaveLength(1);
    expect(text.match(/rivers/g)).toHaveLength(1);
  });

  it("is read once where every letter is drawn twice", async () => {
    const letters = [..."dull little hills"].map((letter) => `(${letter})`);
    // Each letter is drawn, then again a third of a point on.
    const widths = new Map([
      ["d", 556],
      ["u", 556],
      ["l", 222],
      [" ", 278],
      ["i", 222],
      ["t", 278],
      ["e", 556],
      ["h", 556],
      ["s", 500],
    ]);
    const twice = letters.map(
      (letter) => `${letter} ${(widths.get(letter.slice(1, 2)) ?? 0) - 25} ${letter} 25`,
    );
    const text = await read(`BT /F1 12 Tf 72 700 Td [${twice.join(" ")}] TJ ET ${filler}`);
    expect(text).toContain("dull little hills");
  });

  it("is kept where the first copy is hidden below the second", async () => {
    const text = await read(
      `1 g ${at(72, 700, "(Clean rivers)")} 0 g ${at(72, 700, "(Clean rivers)")}${filler}`,
    );
    expect(text).toContain("Clean rivers");
  });

  it("is kept twice where it stands in two places", async () => {
    const text = await read(at(72, 700, "(£5)".replace("£", "\\243")) + at(72, 686, "(\\2435)") + filler);
    expect(text.match(/£5/g)).toHaveLength(2);
  });
});

describe("spaces that are not written", () => {
  it.each([
    ["between words set apart", "[(We)-278(will)-278(build)-278(homes)] TJ", "We will build homes"],
    [
      "not between letters spaced out one by one",
      "[(R)-200(O)-210(A)-190(D)-200(S)-620(A)-200(N)-200(D)-620(R)-200(A)-200(I)-200(L)] TJ",
      "ROADS AND RAIL",
    ],
    ["not between letters spaced out by the file's word", "3 Tc (ROADS AND RAIL) Tj 0 Tc", "ROADS AND RAIL"],
    ["not where letters are set closer and moved back", "-1.5 Tc [(Te)-115(l)-116(:)] TJ 0 Tc", "Tel:"],
    ["between signs, however even", "[(1)-300(2)-300(3)-300(4)-300(5)] TJ", "1 2 3 4 5"],
  ])("are found %s", async (_, shown, expected) => {
    expect(await read(`BT /F1 12 Tf 72 700 Td ${shown} ET ${filler}`)).toContain(expected);
  });

  it("are not found between a capital and its small capitals that are spaced out", async () => {
    const text = await read(`BT 2 Tc /F1 14 Tf 72 700 Td (R) Tj /F1 11 Tf (OADS) Tj 0 Tc ET ${filler}`);
    expect(text).toContain("ROADS");
  });
});
