import { describe, expect, it } from "vitest";
import { makePdf, prose } from "../make-pdf.ts";
import { documentOf, outline } from "../reading-of.ts";

type Pdf = Parameters<Parameters<typeof makePdf>[0]>[0];

const write = (pdf: Pdf, x: number, y: number, lines: readonly string[]): void => {
  lines.forEach((text, i) => {
    pdf.text(text, x, y + 13 * i, { lineBreak: false });
  });
};

const card = (pdf: Pdf, x: number, y: number, title: string, lines: readonly string[]): void => {
  pdf
    .rect(x - 8, y - 8, 140, 70)
    .lineWidth(0.8)
    .stroke("#333333");
  pdf.font("Helvetica-Bold").fontSize(10);
  write(pdf, x, y, [title]);
  pdf.font("Helvetica");
  write(pdf, x, y + 15, lines);
};

const outlineOf = async (draw: (pdf: Pdf) => void): Promise<string[]> =>
  outline(await documentOf(await makePdf(draw), "plan.pdf"));

const left = [
  "We will bring the market back to the square",
  "on Thursdays and ask no rent of growers for",
  "the whole of the first year, so that food is",
  "sold where it is grown by those who grew it,",
  "and eaten in the same week.",
];
const right = [
  "We will buy the dinners of schools from the",
  "farms in the valley, and publish what we had",
  "and from whom, term by term, for anybody who",
  "wants to know how their money is spent on",
  "food that children will eat.",
];

describe("boxes side by side", () => {
  it("below columns of another number are read one by one, after both columns and before what follows", async () => {
    const lines = await outlineOf((pdf) => {
      pdf.font("Helvetica").fontSize(10);
      write(pdf, 72, 100, left);
      write(pdf, 320, 100, right);
      card(pdf, 80, 200, "By May", ["A wheel wash at the gate", "of the quarry."]);
      card(pdf, 234, 200, "By June", ["A meter on the roof of", "the school."]);
      card(pdf, 388, 200, "By July", ["A bus on Sundays that", "climbs the hill."]);
      write(pdf, 72, 300, right);
      write(pdf, 320, 300, left);
    });
    const [first, second] = [`p ${left.join(" ")}`, `p ${right.join(" ")}`];
    expect(lines).toEqual([
      first,
      second,
      "h1 By May",
      "p A wheel wash at the gate of the quarry.",
      "h1 By June",
      "p A meter on the roof of the school.",
      "h1 By July",
      "p A bus on Sundays that climbs the hill.",
      second,
      first,
    ]);
  });
});

describe("a tinted box", () => {
  const narrow = left.join(" ");

  it("that text runs around stands before the paragraph beside it, which stays whole", async () => {
    const lines = await outlineOf((pdf) => {
      pdf.font("Helvetica").fontSize(10).text(prose, 72, 72, { width: 450 });
      pdf.rect(330, 120, 192, 50).fill("#e8f0d8");
      pdf.fillColor("#000000");
      write(pdf, 340, 130, ["The last bus leaves at ten past six.", "Visiting ends at eight."]);
      write(pdf, 72, 122, left.slice(0, 4));
      pdf.text(`${left[4]} ${prose}`, 72, 174, { width: 450 });
    });
    expect(lines).toEqual([
      `p ${prose}`,
      "p The last bus leaves at ten past six. Visiting ends at eight.",
      `p ${narrow} ${prose}`,
    ]);
  });

  it("that lies behind a whole page is none: a paragraph goes on over the page", async () => {
    const ground = (pdf: Pdf): void => {
      pdf.rect(40, 40, 515, 760).fill("#f4f0e0");
      pdf.fillColor("#000000").font("Helvetica").fontSize(10);
    };
    const lines = await outlineOf((pdf) => {
      ground(pdf);
      write(pdf, 72, 700, left.slice(0, 3));
      pdf.addPage();
      ground(pdf);
      write(pdf, 72, 72, left.slice(3));
    });
    expect(lines).toEqual([`p ${narrow}`]);
  });

  it("that texts run out of is an ornament", async () => {
    const lines = await outlineOf((pdf) => {
      pdf.rect(40, 80, 150, 90).fill("#f4f0e0");
      pdf.fillColor("#000000").font("Helvetica").fontSize(10);
      write(pdf, 72, 100, left);
    });
    expect(lines).toEqual([`p ${narrow}`]);
  });
});
