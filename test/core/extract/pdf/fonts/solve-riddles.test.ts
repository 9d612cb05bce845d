import { describe, expect, it } from "vitest";
import { openFontBook } from "../../../../../functions/core/extract/pdf/fonts/font-book.ts";
import { solveRiddles } from "../../../../../functions/core/extract/pdf/fonts/solve-riddles.ts";
import type { PdfFont, PdfGlyph, PdfObjects } from "../../../../../functions/core/extract/pdf/open-pdf.ts";

const glyph = (code: number, unicode: string, width = 500): PdfGlyph => ({
  originalCharCode: code,
  fontChar: `c${code}`,
  unicode,
  width,
  isInFont: true,
  isSpace: false,
});

/** The parser's store of fonts and outlines. */
function objectsOf(objects: { readonly [name: string]: unknown }): PdfObjects {
  return { has: (name: string) => name in objects, get: (name: string) => objects[name] };
}

/** A font whose glyphs are numbered at a distance from ASCII, and which tells those of the given letters. */
const shifted = (name: string, distance: number, told: string): PdfFont => ({
  name,
  composite: true,
  toUnicode: {
    _map: Object.fromEntries([...told].map((letter) => [letter.charCodeAt(0) - distance, letter])),
  },
});

/** Reads a text in a shifted font as the parser shows it: told letters, else the code as a character. */
function readShifted(
  read: (glyph: PdfGlyph) => string,
  text: string,
  distance: number,
  told: string,
): string {
  return [...text]
    .map((letter) => {
      const code = letter.charCodeAt(0) - distance;
      return read(glyph(code, told.includes(letter) ? letter : String.fromCharCode(code)));
    })
    .join("");
}

describe("characters that a font does not tell", () => {
  it("follow the order that the font's told characters show", () => {
    const told = "abcdefghij";
    const book = openFontBook(objectsOf({ F1: shifted("ABCDEF+Sans", 29, told) }));
    const text = readShifted(book.font("F1").read, "abcdefghij 250%", 29, told);
    expect(solveRiddles(book, [text])).toEqual([" ", "2", "5", "0", "%"]);
  });

  it("follow the standard Macintosh order if that makes words, and nothing if it does not", () => {
    const words = "we will build homes for the people of the town and we will keep them safe";
    const noise = "qzx vbn wrt ypl kjh gfd mnb vcx zlk jhg fds apo iuy trw qmn bvc xzl kjh";
    const solve = (text: string): string => {
      const book = openFontBook(objectsOf({ F1: { name: "ABCDEF+Sans", composite: true } }));
      const found = readShifted(book.font("F1").read, text, 29, "");
      const solutions = solveRiddles(book, [found]);
      return [...found].map((_, i) => solutions[i] ?? "").join("");
    };
    expect(solve(words)).toBe([...new Set(words)].join(""));
    expect(new Set(solve(noise))).toEqual(new Set(["\ufffd"]));
  });

  it("follow a font of the family that numbers its glyphs alike", () => {
    // No two letters stand at one distance, so that the order shows nothing.
    const codes = new Map([..."abcdefghijkl£"].map((letter, i) => [letter, 7 + i * i]));
    const tell = (letters: string): PdfFont["toUnicode"] => ({
      _map: Object.fromEntries([...letters].map((letter) => [codes.get(letter) ?? 0, letter])),
    });
    const book = openFontBook(
      objectsOf({
        F1: { name: "ABCDEF+Open-Bold", composite: true, toUnicode: tell("abcdefghijkl") },
        F2: { name: "GHIJKL+Open-Light", composite: true, toUnicode: tell("abcdefghijkl£") },
      }),
    );
    for (const [letter, code] of codes) {
      book.font("F1").read(glyph(code, letter === "£" ? String.fromCharCode(code) : letter));
      book.font("F2").read(glyph(code, letter));
    }
    expect(solveRiddles(book, [])).toEqual(["£"]);
  });

  it("are ligatures where outlines of letters stand side by side, and spaces where there is no ink", () => {
    const font: PdfFont = { name: "Sans", composite: true, toUnicode: { _map: { 1: "f", 2: "l", 3: "i" } } };
    const [f, l, i] = ["M0.1 0L0.3 0L0.3 0.7Z", "M0.1 0L0.2 0L0.2 0.8Z", "M0.1 0L0.2 0L0.2 0.5Z"];
    const book = openFontBook(
      objectsOf({
        F1: font,
        F1_path_c1: f,
        F1_path_c2: l,
        F1_path_c3: i,
        F1_path_c40: "M0.1 0L0.3 0L0.3 0.7ZM0.4 0L0.5 0L0.5 0.8Z",
        F1_path_c41: "",
      }),
    );
    const { read } = book.font("F1");
    [glyph(1, "f", 300), glyph(2, "l", 200), glyph(3, "i", 200)].forEach(read);
    read(glyph(40, "(", 500));
    read(glyph(41, ")", 250));
    expect(solveRiddles(book, [])).toEqual(["fl", " "]);
  });

  it("stay unknown where two told characters look the same", () => {
    const font: PdfFont = { name: "Sans", composite: true, toUnicode: { _map: { 1: "I", 2: "l" } } };
    const bar = "M0 0L0.1 0L0.1 0.7L0 0.7Z";
    const book = openFontBook(objectsOf({ F1: font, F1_path_c1: bar, F1_path_c2: bar, F1_path_c99: bar }));
    const { read } = book.font("F1");
    [glyph(1, "I"), glyph(2, "l"), glyph(99, "c")].forEach(read);
    expect(solveRiddles(book, [])).toEqual(["\ufffd"]);
  });
});
