import { describe, expect, it } from "vitest";
import { makePdf, prose } from "../make-pdf.ts";
import { documentOf, outline } from "../reading-of.ts";

type Pdf = Parameters<Parameters<typeof makePdf>[0]>[0];

const write = (pdf: Pdf, size: number, lines: readonly (readonly [string, number, number])[]): void => {
  pdf.fontSize(size);
  for (const [text, x, y] of lines) pdf.text(text, x, y, { lineBreak: false });
};

const outlineOf = async (draw: (pdf: Pdf) => void): Promise<string[]> =>
  outline(await documentOf(await makePdf(draw), "plan.pdf"));

const left = [
  "We will bring the market back to the",
  "square on Thursdays and ask no rent of",
  "growers for the whole of the first year,",
  "so that food is sold where it is grown",
  "by the people who grew it.",
];
const right = [
  "We will buy the dinners of schools from",
  "farms in the valley, and publish what we",
  "bought and from whom, term by term, for",
  "anybody who wants to know how their",
  "money is spent on them.",
];

describe("columns between texts of the full width", () => {
  it.each([0, 6])("are read one after the other, their lines level or %d points lower", async (lower) => {
    const lines = await outlineOf((pdf) => {
      pdf.font("Helvetica").fontSize(11).text(prose, 72, 72).text(prose, 72, 140).text(prose, 72, 210);
      write(
        pdf,
        10,
        left.map((text, i) => [text, 72, 300 + 13 * i] as const),
      );
      write(
        pdf,
        10,
        right.map((text, i) => [text, 320, 300 + lower + 13 * i] as const),
      );
      pdf.fontSize(11).text(prose, 72, 420).text(prose, 72, 490);
    });
    expect(lines).toEqual([
      ...[prose, prose, prose].map((text) => `p ${text}`),
      `p ${left.join(" ")}`,
      `p ${right.join(" ")}`,
      ...[prose, prose].map((text) => `p ${text}`),
    ]);
  });
});

describe("two columns of three lines", () => {
  it("are read one after the other, and the heading below them goes over both", async () => {
    const first = [
      "Food is sold where it is grown, every",
      "week of the year, and by the people",
      "who grew it on their own fields.",
    ];
    const second = [
      "The dinners of schools are bought from",
      "farms of the valley, and what they cost",
      "is published, term by term.",
    ];
    const lines = await outlineOf((pdf) => {
      pdf.font("Helvetica");
      for (const [x, column] of [
        [72, first],
        [320, second],
      ] as const) {
        write(
          pdf,
          10,
          column.map((text, i) => [text, x, 100 + 13 * i] as const),
        );
      }
      write(pdf.font("Helvetica-Bold"), 10, [["Out of town", 72, 170]]);
      pdf.font("Helvetica").fontSize(10).text(prose, 72, 184);
    });
    expect(lines).toEqual([`p ${first.join(" ")}`, `p ${second.join(" ")}`, "h1 Out of town", `p ${prose}`]);
  });
});

describe("notes that letters or numbers in brackets call", () => {
  it.each([
    ["a", "a"],
    ["(1)", "(1)"],
  ])("are kept apart: %s", async (mark, sign) => {
    const lines = await outlineOf((pdf) => {
      write(pdf.font("Helvetica"), 11, [["The wheel wash has been dry", 72, 100]]);
      const end = 72 + pdf.widthOfString("The wheel wash has been dry");
      write(pdf, 6.5, [[mark, end, 99]]);
      write(pdf, 11, [["since the end of August.", end + 16, 100]]);
      pdf.fontSize(11).text(prose, 72, 130);
      write(pdf, 8.5, [[`${sign} Letter of the council’s own inspector.`, 72, 220]]);
    });
    expect(lines).toEqual([
      "p The wheel wash has been dry since the end of August.",
      `p ${prose}`,
      "f Letter of the council’s own inspector.",
    ]);
  });
});

describe("lists that count in letters or Roman figures", () => {
  it("are lists where two follow each other; one is somebody’s initial", async () => {
    const lines = await outlineOf((pdf) => {
      write(pdf.font("Helvetica"), 11, [
        ["A. List every empty house.", 90, 100],
        ["B. Buy those that have no roof.", 90, 114],
        ["Two of them are the property of", 72, 150],
        ["A. Smith, who left the town in 1998 and has", 72, 164],
        ["not been seen since.", 72, 178],
        ["I. Mend the roofs.", 90, 214],
        ["II. Let the houses.", 90, 228],
        ["III. Begin again.", 90, 242],
      ]);
    });
    expect(lines).toEqual([
      "i1 List every empty house.",
      "i1 Buy those that have no roof.",
      "p Two of them are the property of A. Smith, who left the town in 1998 and has not been seen since.",
      "i1 Mend the roofs.",
      "i1 Let the houses.",
      "i1 Begin again.",
    ]);
  });
});

describe("notes that signs call", () => {
  it("are known by the sign alone where only one line begins with it", async () => {
    const lines = await outlineOf((pdf) => {
      pdf.font("Helvetica").fontSize(11).text(prose, 72, 72);
      write(pdf, 8, [["* Contract register of the council, page 14.", 72, 130]]);
      pdf.fontSize(11).text(prose, 72, 160);
    });
    expect(lines).toEqual([`p ${prose}`, `p ${prose}`, "f Contract register of the council, page 14."]);
  });

  it("are kept apart wherever on the page they stand, and the signs taken out of the text", async () => {
    const lines = await outlineOf((pdf) => {
      write(pdf.font("Helvetica"), 11, [["Every line of this plan has been costed", 72, 100]]);
      const end = 72 + pdf.widthOfString("Every line of this plan has been costed");
      write(pdf, 7, [["†", end, 98]]);
      write(pdf, 11, [[" by people who know.", end + 4, 100]]);
      write(pdf, 11, [["The budget* is in the library.", 72, 130]]);
      write(pdf, 8.5, [
        ["* Pages 4 to 19.", 72, 160],
        ["† In March, by the treasurer.", 72, 174],
      ]);
      pdf.fontSize(11).text(prose, 72, 220);
    });
    expect(lines).toEqual([
      "p Every line of this plan has been costed by people who know.",
      "p The budget is in the library.",
      `p ${prose}`,
      "f Pages 4 to 19.",
      "f In March, by the treasurer.",
    ]);
  });

  it("leave alone a star that has no note, and a bullet that is a star", async () => {
    const lines = await outlineOf((pdf) => {
      write(pdf.font("Helvetica"), 11, [
        ["A hotel of four* is no home.", 72, 100],
        ["* Build homes on the old market", 72, 130],
        ["* Open the library again", 72, 144],
      ]);
    });
    expect(lines).toEqual([
      "p A hotel of four* is no home.",
      "i1 Build homes on the old market",
      "i1 Open the library again",
    ]);
  });
});

describe("tables without rules", () => {
  it("have heads of two lines, titles of groups of rows, and captions in small type", async () => {
    const lines = await outlineOf((pdf) => {
      pdf.font("Helvetica").fontSize(11).text(prose, 72, 72);
      write(pdf, 9, [["Lamps and wardens as counted in October", 72, 128]]);
      write(pdf.font("Helvetica-Bold"), 11, [
        ["Lamps", 190, 150],
        ["Ward", 72, 163],
        ["Wardens", 120, 163],
        ["out", 190, 163],
        ["North of the river", 72, 187],
      ]);
      const rows = (top: number, names: readonly string[]) =>
        names.forEach((name, i) => {
          write(pdf.font("Helvetica"), 11, [
            [name, 72, top + 16 * i],
            [String(i), 140, top + 16 * i],
            [String(31 + 7 * i), 190, top + 16 * i],
          ]);
        });
      rows(205, ["Abbey", "Castle"]);
      write(pdf.font("Helvetica-Bold"), 11, [["South of the river", 72, 245]]);
      rows(263, ["Ferry", "Gate"]);
      pdf.text(prose, 72, 320);
    });
    expect(lines).toEqual([
      `p ${prose}`,
      "c Lamps and wardens as counted in October",
      "t Ward | Wardens | Lamps out\nNorth of the river\nAbbey | 0 | 31\nCastle | 1 | 38\nSouth of the river\nFerry | 0 | 31\nGate | 1 | 38",
      `p ${prose}`,
    ]);
  });
});

describe("items of several lines", () => {
  it("keep a lead in bold, and part a paragraph of their own", async () => {
    const lines = await outlineOf((pdf) => {
      const write = (font: string, text: string, x: number, y: number): void => {
        pdf.font(font).fontSize(11).text(text, x, y, { lineBreak: false });
      };
      write(
        "Helvetica",
        "What we want is written here, in the order in which we would do it if elected.",
        72,
        72,
      );
      write("Helvetica", "1.", 72, 100);
      write("Helvetica-Bold", "Fix the roads of the borough", 90, 100);
      write(
        "Helvetica",
        "Every pothole within ten days of a report, and a count of those that took longer.",
        90,
        114,
      );
      write("Helvetica", "2.", 72, 134);
      write("Helvetica", "Open the library on Sundays.", 90, 134);
      write(
        "Helvetica",
        "It was closed ten years ago to save the price of a car, and is missed by many.",
        90,
        148,
      );
      write("Helvetica", "3.", 72, 168);
      write("Helvetica", "Plant a tree for every child that is born here.", 90, 168);
    });
    expect(lines.slice(1)).toEqual([
      "i1 Fix the roads of the borough Every pothole within ten days of a report, and a count of those that took longer.",
      "i1 Open the library on Sundays.",
      "p It was closed ten years ago to save the price of a car, and is missed by many.",
      "i1 Plant a tree for every child that is born here.",
    ]);
  });
});
