import { describe, expect, it } from "vitest";
import { makePdf, prose } from "../make-pdf.ts";
import { documentOf } from "../reading-of.ts";

type Pdf = Parameters<Parameters<typeof makePdf>[0]>[0];
const secret = "We will quietly sell the town hall.";

/** A page with prose on it, and something drawn below: what is read of the latter, and the warnings. */
async function readBelow(draw: (pdf: Pdf) => void) {
  const bytes = await makePdf((pdf) => {
    pdf.font("Helvetica").fontSize(11).text(prose, 72, 72);
    draw(pdf);
  });
  const { blocks, warnings } = await documentOf(bytes, "plan.pdf");
  const text = blocks.map((block) => block.text).join(" ");
  expect(text).toContain(prose);
  return { isRead: text.includes(secret), codes: warnings.map(({ code }) => code), warnings };
}

const hidden = { isRead: false, codes: ["hidden-text"] };
const seen = { isRead: true, codes: [] };
const write = (pdf: Pdf, colour: string) => void pdf.fillColor(colour).text(secret, 100, 300);

describe("text that nobody sees", () => {
  const tricks: readonly [string, (pdf: Pdf) => void][] = [
    ["white on paper", (pdf) => write(pdf, "#ffffff")],
    ["nearly white on paper", (pdf) => write(pdf, "#fbfbfb")],
    ["the colour of the box under it", (pdf) => write(pdf.rect(72, 280, 400, 80).fill("#d4351c"), "#d4351c")],
    [
      "without ink",
      (pdf) => void pdf.addContent("BT 3 Tr 1 0 0 -1 100 300 Tm /F1 11 Tf").addContent(`(${secret}) Tj ET`),
    ],
    ["too small", (pdf) => void pdf.fontSize(0.5).text(secret, 100, 300)],
    ["off the page", (pdf) => void pdf.text(secret, 2_000, 300, { lineBreak: false })],
    ["transparent", (pdf) => void pdf.fillOpacity(0.01).text(secret, 100, 300)],
    ["clipped away", (pdf) => void pdf.save().rect(0, 0, 50, 50).clip().text(secret, 100, 300).restore()],
    ["painted over", (pdf) => void pdf.text(secret, 100, 300).rect(72, 280, 400, 80).fill("#eeeeee")],
  ];
  it.each(tricks)("is left out and quoted: %s", async (_, draw) => {
    const { warnings, ...found } = await readBelow(draw);
    expect(found).toEqual(hidden);
    expect(warnings[0]).toMatchObject({ page: 1, message: expect.stringContaining(`“${secret}”`) });
  });

  const designs: readonly [string, (pdf: Pdf) => void][] = [
    ["white on a coloured box", (pdf) => write(pdf.rect(72, 280, 400, 80).fill("#d4351c"), "#ffffff")],
    ["white on a coloured circle", (pdf) => write(pdf.circle(200, 300, 150).fill("#005ea5"), "#ffffff")],
    [
      "white on a thick line",
      (pdf) => write(pdf.lineWidth(40).moveTo(72, 305).lineTo(500, 305).stroke("#005ea5"), "#ffffff"),
    ],
    [
      "white on a shaded box",
      (pdf) => {
        const shade = pdf.linearGradient(72, 280, 472, 280).stop(0, "#005ea5").stop(1, "#d4351c");
        write(pdf.rect(72, 280, 400, 80).fill(shade), "#ffffff");
      },
    ],
    [
      "black on a white box on a black page",
      (pdf) => {
        pdf.addPage().rect(0, 0, 700, 900).fill("#000000").rect(72, 280, 400, 80).fill("#ffffff");
        write(pdf, "#000000");
      },
    ],
    [
      "black in a box that is drawn around it later",
      (pdf) => void pdf.text(secret, 100, 300).rect(72, 280, 400, 80).stroke(),
    ],
    ["pale grey", (pdf) => write(pdf, "#c8c8c8")],
  ];
  it.each(designs)("is none: %s", async (_, draw) => {
    const { isRead, codes } = await readBelow(draw);
    expect({ isRead, codes }).toEqual(seen);
  });

  it("is none where a picture lies under white words", async () => {
    const { isRead } = await readBelow((pdf) =>
      write(pdf.image(pixels(), 72, 280, { width: 400, height: 80 }), "#ffffff"),
    );
    expect(isRead).toBe(true);
  });

  it("is none where a scan's own words lie on its picture without ink", async () => {
    const bytes = await makePdf((pdf) => {
      pdf.image(pixels(), 0, 0, { width: 595.28, height: 841.89 }).font("Helvetica").fontSize(11);
      pdf.addContent("3 Tr").text(`${prose} ${secret}`, 72, 72);
    });
    const { blocks, warnings } = await documentOf(bytes, "plan.pdf");
    expect(blocks.map(({ text }) => text)).toEqual([`${prose} ${secret}`]);
    expect(warnings.filter(({ code }) => code === "hidden-text")).toEqual([]);
  });
});

describe("what a file tells machines in place of what it draws", () => {
  const span = (actual: string) => (pdf: Pdf) =>
    void pdf
      .fillColor("black")
      .addContent(
        `/Span <</ActualText ${actual}>> BDC BT 1 0 0 -1 100 300 Tm /F1 11 Tf (${secret}) Tj ET EMC`,
      );

  it.each([
    "(We will buy a second town hall\\056)",
    "<FEFF00570065002000770069006C006C002000620075007900200069007400200061006C006C>",
  ])("is quoted, and what is drawn is read: %s", async (actual) => {
    const { isRead, codes, warnings } = await readBelow(span(actual));
    expect({ isRead, codes }).toEqual({ isRead: true, codes: ["actual-text"] });
    expect(warnings[0]?.message).toMatch(/“We will buy (?:a second town hall\.|it all)”/);
  });

  it.each(["(WE WILL QUIETLY SELL)", "(\\n)", "<FEFFFB01>", "(quiet-ly)"])("is fine: %s", async (actual) => {
    expect((await readBelow(span(actual))).codes).toEqual([]);
  });
});

/** A picture of two by two pixels. */
function pixels(): Buffer {
  return Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGNgYGD4D8UQGgAh4wP9vBbIEQAAAABJRU5ErkJggg==",
    "base64",
  );
}
