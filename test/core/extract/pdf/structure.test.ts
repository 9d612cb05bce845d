import { describe, expect, it } from "vitest";
import { makePdf, prose } from "../make-pdf.ts";
import { documentOf, outline } from "../reading-of.ts";

const regular = "Helvetica";
const bold = "Helvetica-Bold";
type Pdf = Parameters<Parameters<typeof makePdf>[0]>[0];

/** Draws lines, each at its place, in one size. */
const write = (pdf: Pdf, size: number, lines: readonly (readonly [string, number, number])[]): void => {
  pdf.fontSize(size);
  for (const [text, x, y] of lines) pdf.text(text, x, y, { lineBreak: false });
};

const outlineOf = async (draw: (pdf: Pdf) => void): Promise<string[]> =>
  outline(await documentOf(await makePdf(draw), "plan.pdf"));

describe("tables in PDFs", () => {
  it("reads aligned cells, wrapped ones too, and keeps the prose around them apart", async () => {
    const lines = await outlineOf((pdf) => {
      pdf.font(regular).fontSize(11).text(prose, 72, 72);
      write(pdf, 11, [
        ["Service", 72, 130],
        ["This year", 300, 130],
        ["Next year", 400, 130],
        ["Adult social care and public", 72, 148],
        ["£42m", 300, 148],
        ["£45m", 400, 148],
        ["health in the borough", 72, 161],
        ["Roads", 72, 179],
        ["£7m", 300, 179],
        ["£9m", 400, 179],
        ["Parks", 72, 197],
        ["£2m", 300, 197],
        ["£3m", 400, 197],
      ]);
      pdf.text(prose, 72, 230);
    });
    expect(lines).toEqual([
      `p ${prose}`,
      "t Service | This year | Next year\nAdult social care and public health in the borough | £42m | £45m\nRoads | £7m | £9m\nParks | £2m | £3m",
      `p ${prose}`,
    ]);
  });

  it("takes neither prose in columns, nor a numbered list, nor contents for a table", async () => {
    const lines = await outlineOf((pdf) => {
      write(pdf.font(regular), 11, [
        ["Homes", 72, 72],
        ["3", 400, 72],
        ["Transport", 72, 90],
        ["7", 400, 90],
        ["Schools", 72, 108],
        ["12", 400, 108],
      ]);
      [1, 2, 3].forEach((n, i) => {
        write(pdf, 11, [
          [String(n), 72, 150 + 40 * i],
          [`We will open library number ${n} of the town again`, 150, 150 + 40 * i],
        ]);
      });
    });
    expect(lines.filter((line) => line.startsWith("t"))).toEqual([]);
    expect(lines.slice(0, 3)).toEqual(["i1 Homes 3", "i1 Transport 7", "i1 Schools 12"]);
  });
});

describe("footnotes in PDFs", () => {
  const note = "Housing register of the district, quarterly return.";

  it("keeps them apart, takes their marks out of the text, and joins the paragraph over the page", async () => {
    const draw = (pdf: Pdf) => {
      const opening = "At the last count there were 1,412 households on the list";
      write(pdf.font(regular), 11, [[opening, 72, 700]]);
      const end = 72 + pdf.widthOfString(opening);
      write(pdf, 7, [["1", end, 697]]);
      write(pdf, 11, [[" for a home of", end + 4, 700]]);
      write(pdf, 8, [[`1 ${note}`, 72, 760]]);
      pdf.addPage();
      write(pdf, 11, [["their own, and the list grows by four households in every week.", 72, 72]]);
    };
    const document = await documentOf(await makePdf(draw, { margin: 20 }), "plan.pdf");
    expect(outline(document)).toEqual([
      "p At the last count there were 1,412 households on the list for a home of their own, and the list grows by four households in every week.",
      `f ${note}`,
    ]);
    expect(document.coverage).toBe(1);
  });

  it("leaves raised digits that have no note raised, so that no amount changes", async () => {
    const lines = await outlineOf((pdf) => {
      const text = "The hall has 400 m";
      write(pdf.font(regular), 11, [[text, 72, 100]]);
      const end = 72 + pdf.widthOfString(text);
      write(pdf, 7, [["2", end, 98]]);
      write(pdf, 11, [["of floor, and costs £250 million to rent out.", end + 8, 100]]);
    });
    expect(lines).toEqual(["p The hall has 400 m² of floor, and costs £250 million to rent out."]);
  });
});

describe("captions in PDFs", () => {
  it("tells them by wording, and by small type below a picture", async () => {
    const lines = await outlineOf((pdf) => {
      pdf.font(regular).fontSize(11).text(prose, 72, 72);
      pdf.rect(72, 140, 300, 120).fill("#88aacc").fillColor("black");
      write(pdf, 9, [["The western quay at low water", 72, 266]]);
      pdf.fontSize(11).text("Figure 3: The bus station in Bridge Street", 72, 300).text(prose, 72, 330);
      pdf.text("Table 2 shows what each of these promises costs in the years to come.", 72, 380);
    });
    expect(lines).toEqual([
      `p ${prose}`,
      "c The western quay at low water",
      "c Figure 3: The bus station in Bridge Street",
      `p ${prose}`,
      "p Table 2 shows what each of these promises costs in the years to come.",
    ]);
  });
});

describe("lists in PDFs", () => {
  it("sees bullets that are drawn as shapes, and what is nested in them", async () => {
    const lines = await outlineOf((pdf) => {
      write(pdf.font(regular), 11, [["We will:", 72, 100]]);
      const items: [string, number][] = [
        ["build 240 council homes", 96],
        ["the old laundry first", 120],
        ["the car park next", 120],
        ["open the library on Sundays", 96],
      ];
      items.forEach(([text, x], i) => {
        const y = 116 + 14 * i;
        pdf.circle(x - 10, y + 5, 1.7).fill("black");
        write(pdf, 11, [[text, x, y]]);
      });
    });
    expect(lines).toEqual([
      "p We will:",
      "i1 build 240 council homes",
      "i2 the old laundry first",
      "i2 the car park next",
      "i1 open the library on Sundays",
    ]);
  });

  it("parts the paragraph after a list from its last item, though it stands as close", async () => {
    const lines = await outlineOf((pdf) => {
      write(pdf.font(regular), 11, [
        ["• Use planning conditions to keep newly built houses for people who live in them", 80, 100],
        ["all the year round.", 98, 113],
        ["The plan that residents approved already says this, and is not followed.", 72, 126],
      ]);
    });
    expect(lines).toEqual([
      "i1 Use planning conditions to keep newly built houses for people who live in them all the year round.",
      "p The plan that residents approved already says this, and is not followed.",
    ]);
  });

  it("gives a list of another kind below the first the same level, and flush bullets within numbers the next", async () => {
    const at = (texts: readonly string[]) => (pdf: Pdf) =>
      write(
        pdf.font(regular),
        11,
        texts.map((text, i) => [text, 80, 100 + 14 * i] as const),
      );
    expect(await outlineOf(at(["• first", "• second", "1. one thing", "2. another"]))).toEqual([
      "i1 first",
      "i1 second",
      "i1 one thing",
      "i1 another",
    ]);
    expect(await outlineOf(at(["1. one thing", "• first", "• second", "2. another"]))).toEqual([
      "i1 one thing",
      "i2 first",
      "i2 second",
      "i1 another",
    ]);
  });
});

describe("numbers set close to their words", () => {
  it("are a list's where the number before is", async () => {
    const lines = await outlineOf((pdf) => {
      write(pdf.font(regular), 11, [
        ["9. Mend every road in the town", 72, 72],
        ["10.Make the river fit to swim in", 72, 90],
        ["12.Noon is when we meet", 72, 130],
      ]);
    });
    expect(lines).toEqual([
      "i1 Mend every road in the town",
      "i1 Make the river fit to swim in",
      "p 12.Noon is when we meet",
    ]);
  });
});

describe("headings in PDFs", () => {
  it("takes levels from the outline, where a title outside it uses none up", async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font(bold).fontSize(24).text("Our Plan").moveDown();
      const first = pdf.outline.addItem("Homes");
      pdf.font(bold).fontSize(16).text("Homes").moveDown();
      pdf.font(regular).fontSize(11).text(prose).moveDown();
      first.addItem("Council homes");
      pdf.font(bold).fontSize(13).text("Council homes").moveDown();
      pdf.font(regular).fontSize(11).text(prose);
    });
    expect(outline(await documentOf(bytes, "plan.pdf"))).toEqual([
      "h1 Our Plan",
      "h1 Homes",
      `p ${prose}`,
      "h2 Council homes",
      `p ${prose}`,
    ]);
  });

  it("parts two that follow each other and differ little in size, where their colours differ too", async () => {
    const pdf = await makePdf((page) => {
      page.font("Helvetica").fontSize(10).text(prose, 72, 72);
      page.fontSize(13).fillColor("#2e74b5").text("Getting out of town", 72, 130);
      page.fontSize(12).fillColor("#1f4d78").text("The last bus", 72, 144);
      page.fontSize(10).fillColor("#000000").text(prose, 72, 159);
    });
    const titles = outline(await documentOf(pdf, "plan.pdf")).filter((line) => line.startsWith("h"));
    expect(titles).toEqual(["h1 Getting out of town", "h2 The last bus"]);
  });
});

describe("running heads in PDFs of few pages", () => {
  const head = "Fair shares for Kestle";
  const withEdges = (pdf: Pdf, top: string, foot: string): void => {
    write(pdf.font(regular), 11, [[top, 72, 36]]);
    write(pdf, 20, [[head, 72, 80]]);
    pdf.fontSize(11).text(prose, 72, 130);
    write(pdf, 11, [
      [foot, 72, 800],
      ["1", 500, 800],
    ]);
  };

  it("knows them by the title's words and by the page number beside them", async () => {
    const lines = await outlineOf((pdf) => withEdges(pdf, `${head} – page 1`, "Kestle Independents"));
    expect(lines).toEqual([`h1 ${head}`, `p ${prose}`]);
  });

  it("knows one in larger type than the text by its place at the edge of both pages", async () => {
    const lines = await outlineOf((pdf) => {
      for (const title of [head, "What it costs"]) {
        if (title !== head) pdf.addPage();
        write(pdf.font(regular), 13, [["The plan of the Independents", 200, 32]]);
        write(pdf, 20, [[title, 72, 80]]);
        pdf.fontSize(11).text(prose, 72, 130);
      }
    });
    expect(lines.filter((line) => line.includes("Independents"))).toEqual([]);
    expect(lines).toHaveLength(4);
  });

  it("takes no upright headings in the middle of wide pages for them, though they come back", async () => {
    const lines = await outlineOf((pdf) => {
      for (let page = 1; page <= 3; page++) {
        pdf.addPage({ size: [842, 595] });
        pdf.font(regular).fontSize(11).text(prose, 72, 72);
        pdf
          .save()
          .rotate(-90, { origin: [640, 400] })
          .text("Sexual orientation", 640, 400, { lineBreak: false });
        pdf.restore();
      }
    });
    expect(lines.filter((line) => line.includes("Sexual orientation"))).toHaveLength(3);
  });

  it("keeps sentences and items at the edges of a single page", async () => {
    const lines = await outlineOf((pdf) => {
      write(pdf.font(regular), 9, [["We will open the library again", 72, 36]]);
      pdf.fontSize(11).text(prose, 72, 130);
      write(pdf, 9, [["• Mend every road", 72, 800]]);
    });
    expect(lines).toEqual(["p We will open the library again", `p ${prose}`, "i1 Mend every road"]);
  });

  it("believes a file that tags them as put there by the layout", async () => {
    const words = "(Not a word of the plan, though it is long and ends so.)";
    const lines = await outlineOf((pdf) => {
      pdf.font(regular).fontSize(11).text(prose, 72, 130);
      pdf.addContent(`/Artifact <</Type /Pagination>> BDC BT 1 0 0 -1 72 50 Tm /F1 11 Tf ${words} Tj ET EMC`);
    });
    expect(lines).toEqual([`p ${prose}`]);
  });
});

describe("pages in columns", () => {
  it("reads the cards of a grid row by row, each whole", async () => {
    const cards = ["Homes", "Roads", "Parks", "Schools"];
    const lines = await outlineOf((pdf) => {
      cards.forEach((title, i) => {
        const [x, y] = [72 + 250 * (i % 2), 100 + 160 * Math.floor(i / 2)];
        write(pdf.font(bold), 14, [[title, x, y]]);
        pdf.font(regular).fontSize(11);
        pdf.text(`We will do for our ${title.toLowerCase()} what nobody has done and`, x, y + 24, {
          width: 200,
        });
      });
    });
    expect(lines).toEqual(
      cards.flatMap((title) => [
        `h1 ${title}`,
        `p We will do for our ${title.toLowerCase()} what nobody has done and`,
      ]),
    );
  });

  it("keeps a large quotation in one column from running into the next", async () => {
    const lines = await outlineOf((pdf) => {
      const column = (x: number): void => {
        pdf.font(regular).fontSize(9.5).text(prose, x, 100, { width: 150 });
        pdf.text(prose, x, 300, { width: 150 });
      };
      column(72);
      column(236);
      const quotation = "What this town needs";
      write(pdf, 15, [[quotation, 224 - pdf.fontSize(15).widthOfString(quotation), 264]]);
      write(pdf, 9.5, [["The river, the quay and the sea wall.", 236, 269]]);
    });
    expect(lines.filter((line) => line.includes("needs") && line.includes("river"))).toEqual([]);
  });
});

describe("headings of the body's size and weight", () => {
  const sentences = [
    "The motors cost £84,000 and the cable £12,500, and the board pays half of both.",
    "Nobody in the office has ever asked what the photographs of the bank show.",
  ];

  it("are known by their colour or typeface, and by standing closer to what is below", async () => {
    const bytes = await makePdf((pdf) => {
      const write = (font: string, colour: string, text: string, y: number): void => {
        pdf.font(font).fontSize(11).fillColor(colour).text(text, 72, y, { lineBreak: false });
      };
      pdf.font("Helvetica").fontSize(11).text(prose, 72, 72);
      write("Helvetica", "#006644", "What it costs", 140);
      write("Helvetica", "#000000", sentences[0] ?? "", 154);
      write("Helvetica-Oblique", "#000000", "Who decides", 176);
      write("Helvetica", "#000000", sentences[1] ?? "", 190);
      write("Helvetica-Oblique", "#000000", "The committee of the five parishes", 204);
      pdf.font("Helvetica").fillColor("#000000").text(prose, 72, 232);
    });
    expect(outline(await documentOf(bytes, "plan.pdf"))).toEqual([
      `p ${prose}`,
      "h1 What it costs",
      `p ${sentences[0]}`,
      "h1 Who decides",
      `p ${sentences[1]}`,
      "p The committee of the five parishes",
      `p ${prose}`,
    ]);
  });
});
