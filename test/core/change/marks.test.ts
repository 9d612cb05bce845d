import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mark, type MarkKind, wordMarks } from "../../../functions/core/change/marks.ts";

const joined = (marks: readonly Mark[], ...kinds: readonly MarkKind[]) =>
  marks
    .filter((mark) => kinds.includes(mark.kind))
    .map((mark) => mark.text)
    .join("");
const before = (marks: readonly Mark[]) => joined(marks, "same", "removed", "moved-from");
const after = (marks: readonly Mark[]) => joined(marks, "same", "added", "moved-to");

const signs = {
  same: ["", ""],
  removed: ["[-", "-]"],
  added: ["{+", "+}"],
  "moved-from": ["<", "<"],
  "moved-to": [">", ">"],
} as const;
/** Marks on one line: [-removed-] {+added+} <1:moved from here< >1:moved here>. */
const shown = (marks: readonly Mark[]) =>
  marks
    .map((mark) => {
      const [open, close] = signs[mark.kind];
      return `${open}${"move" in mark ? `${mark.move}:` : ""}${mark.text}${close}`;
    })
    .join("");

const word = fc.constantFrom(
  "we",
  "will",
  " ",
  "  ",
  "\n",
  "homes",
  "Homes",
  ".",
  "“",
  "é",
  "👍",
  "don’t",
  "1,000",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(word, { maxLength: 40 }).map((w) => w.join("")),
);

describe("laws", () => {
  it("joins to both wordings, to the character", () => {
    fc.assert(
      fc.property(anyText, anyText, (old, now) => {
        const marks = wordMarks(old, now);
        expect(before(marks)).toBe(old);
        expect(after(marks)).toBe(now);
        expect(marks.every((mark) => mark.text !== "")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("tells of every move both ends, with the same words", () => {
    fc.assert(
      fc.property(anyText, anyText, (old, now) => {
        const ends = (kind: MarkKind) =>
          wordMarks(old, now)
            .flatMap((mark) => ("move" in mark && mark.kind === kind ? [mark] : []))
            .sort((a, b) => a.move - b.move)
            .map(({ move, text }) => `${move} ${text.toLowerCase()}`);
        expect(ends("moved-from")).toEqual(ends("moved-to"));
      }),
      { numRuns: 500 },
    );
  });

  it("marks nothing where nothing differs", () => {
    fc.assert(fc.property(anyText, (text) => wordMarks(text, text).every((mark) => mark.kind === "same")));
  });
});

describe("words", () => {
  it("are marked whole", () => {
    expect(shown(wordMarks("We will build 300 homes.", "We aim to build 300 homes."))).toBe(
      "We [-will-]{+aim to+} build 300 homes.",
    );
  });

  it('read as one phrase where verbs were replaced around "to"', () => {
    expect(
      shown(wordMarks("We are committed to making streets safer.", "We will work to make streets safer.")),
    ).toBe("We [-are committed to making-]{+will work to make+} streets safer.");
  });

  it("of content are found again rather than the spaces between others", () => {
    expect(shown(wordMarks("We will mend roads by 2027.", "By 2030, we aim to mend roads."))).toBe(
      "[-We will-]{+By 2030, we aim to+} mend roads[- by 2027-].",
    );
  });

  it("read as one phrase where only a small word between them stayed", () => {
    expect(
      shown(
        wordMarks(
          "Cut waste by spending less money on the glossy leaflets nobody reads.",
          "Cut waste by moving most forms on the council website this winter.",
        ),
      ),
    ).toBe(
      "Cut waste by [-spending less money on the glossy leaflets nobody reads-]{+moving most forms on the council website this winter+}.",
    );
  });
});

describe("moves", () => {
  it("are told from words that came or went", () => {
    expect(
      shown(
        wordMarks(
          "By 2030, we will plant trees in every park.",
          "We will plant trees and shrubs in every park by 2030.",
        ),
      ),
    ).toBe("<1:By 2030<[-, we-]{+We+} will plant trees {+and shrubs +}in every park{+ +}>1:by 2030>.");
  });

  it("swap the members of a list", () => {
    expect(shown(wordMarks("Mend roads, parks and bridges.", "Mend bridges, parks and roads."))).toBe(
      "Mend <1:roads<>2:bridges>, parks and <2:bridges<>1:roads>.",
    );
  });

  it("leave alone words that only changed their capitals, and small words", () => {
    expect(shown(wordMarks("Roads and parks", "roads and parks"))).toBe("[-Roads-]{+roads+} and parks");
    expect(shown(wordMarks("Go to school on foot.", "Go on foot.")).includes("<")).toBe(false);
  });
});

describe("wordings of 100 kB", () => {
  const sentence = (k: number, what: string) =>
    `We will ${what}${k} the ${what}road${k} and street${k % 50}. `;
  const long = (what: string) => Array.from({ length: 2_500 }, (_, k) => sentence(k, what)).join("");

  it("keep their words apart where only a few differ, however far from each other", () => {
    const old = long("mend");
    const now = old.replace("mend3 ", "repair ").replace("mend2400 ", "close ");
    expect(old.length).toBeGreaterThan(90_000);
    expect(wordMarks(old, now).flatMap((mark) => (mark.kind === "same" ? [] : [mark.text]))).toEqual([
      "mend3",
      "repair",
      "mend2400",
      "close",
    ]);
  });

  it.each([
    ["nothing in common", `Start ${long("a")} end`, `Start ${long("b")} end`],
    ["one word over and over", "tree ".repeat(20_000), "park ".repeat(20_000)],
    ["two words in other order", "tree park ".repeat(10_000), "park tree tree ".repeat(6_000)],
    ["halves that changed places", long("a") + long("b"), long("b") + long("a")],
  ])("end soon with %s", { timeout: 20_000 }, (_, old, now) => {
    const marks = wordMarks(old, now);
    expect(before(marks)).toBe(old);
    expect(after(marks)).toBe(now);
  });
});
