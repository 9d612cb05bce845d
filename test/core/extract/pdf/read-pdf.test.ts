import { describe, expect, it } from "vitest";
import { makePdf, prose } from "../make-pdf.ts";
import { documentOf, failureOf, outline } from "../reading-of.ts";

const regular = "Helvetica";
const bold = "Helvetica-Bold";

describe("PDFs", () => {
  it("keeps the spaces of a line whose words are set tight", async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font(regular).fontSize(10).text("Plan");
      // Word spacing (Tw) that takes away most of a space's 2.78 points, as justified lines have it.
      const words = "(We will back small firms with big potential and let them grow.)";
      pdf.addContent(`BT 1 0 0 -1 72 120 Tm /F1 10 Tf -2.4 Tw ${words} Tj ET`);
    });
    expect(outline(await documentOf(bytes, "plan.pdf")).at(-1)).toBe(
      "p We will back small firms with big potential and let them grow.",
    );
  });

  it("takes a space that the next letters are set over for none: so browsers draw soft hyphens", async () => {
    const [first, second] = ["We will build in Fern", "hill and mend its roads."];
    const pdf = await makePdf((pdf) => {
      const end = 72 + pdf.font(regular).fontSize(11).widthOfString(first);
      pdf.text(first, 72, 72, { lineBreak: false });
      pdf.text(" ", end, 72, { lineBreak: false });
      pdf.text(second, end, 72, { lineBreak: false });
    });
    expect(outline(await documentOf(pdf, "plan.pdf"))).toEqual([`p ${first}${second}`]);
  });

  it("reads headings by size and weight, paragraphs by spacing, lists by glyph and indentation", async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font(bold).fontSize(24).text("Our Plan").moveDown();
      pdf.font(regular).fontSize(11).text(prose).moveDown().text(prose).moveDown();
      pdf.font(bold).fontSize(16).text("Homes").moveDown();
      pdf.font(bold).fontSize(11).text("Council homes").moveDown();
      pdf.font(regular).text("We will:").moveDown();
      pdf.text(
        "• build three hundred homes every year, in every ward of the borough, for rent at a price that people can pay",
        90,
      );
      pdf.text("o in the east first", 120).text("• let them", 90).moveDown();
      pdf.text(prose, 72);
    });
    const document = await documentOf(bytes, "plan.pdf");
    expect(outline(document)).toEqual([
      "h1 Our Plan",
      `p ${prose}`,
      `p ${prose}`,
      "h2 Homes",
      "h3 Council homes",
      "p We will:",
      "i1 build three hundred homes every year, in every ward of the borough, for rent at a price that people can pay",
      "i2 in the east first",
      "i1 let them",
      `p ${prose}`,
    ]);
    expect(document).toMatchObject({
      format: "pdf",
      pages: 1,
      language: "en",
      title: "Our Plan",
      coverage: 1,
    });
  });

  it("takes running heads and page numbers out, joins what pages part, and counts pages from 1", async () => {
    const bodies = [`${prose} It starts here and`, "goes on there.", `Third. ${prose}`, `Fourth. ${prose}`];
    const bytes = await makePdf(
      (pdf) => {
        for (let page = 1; page <= 4; page++) {
          pdf.addPage({ size: "A4", margin: 72 }).font(regular).fontSize(9);
          pdf.text("The Example Party", 72, 30, { lineBreak: false });
          pdf.text(`Page ${page} of 4`, 300, 800, { lineBreak: false });
          pdf.fontSize(11).text(bodies[page - 1] ?? "", 72, 100);
        }
      },
      { autoFirstPage: false },
    );
    const { blocks, pages, coverage } = await documentOf(bytes, "plan.pdf");
    expect(pages).toBe(4);
    expect(coverage).toBe(1);
    expect(blocks.map((block) => block.text).join(" ")).not.toMatch(/Example Party|Page \d/);
    expect(blocks[0]?.text).toContain("It starts here and goes on there.");
    expect(blocks.map((block) => block.page)).toEqual([1, 3, 4]);
  });

  it("keeps body text that opens every page with the same words", async () => {
    const bytes = await makePdf(
      (pdf) => {
        for (let page = 1; page <= 4; page++) {
          pdf.addPage({ size: "A4", margin: 72 }).font(regular).fontSize(11).text(prose, 72, 100);
        }
      },
      { autoFirstPage: false },
    );
    expect(outline(await documentOf(bytes, "plan.pdf"))).toEqual(Array(4).fill(`p ${prose}`));
  });

  it("reads two columns one after the other, under a heading over both", async () => {
    const left = Array.from(
      { length: 8 },
      (_, i) => `Left sentence number ${i} stands here, in the left column of the page.`,
    );
    const right = left.map((line) => line.replace("Left", "Right").replace("left", "right"));
    const bytes = await makePdf((pdf) => {
      pdf.font(bold).fontSize(20).text("A heading that goes over both of the columns", 72, 72);
      pdf.font(regular).fontSize(10);
      pdf.text(left.join("\n\n"), 72, 130, { width: 210 }).text(right.join("\n\n"), 312, 130, { width: 210 });
    });
    const lines = outline(await documentOf(bytes, "plan.pdf"));
    expect(lines).toEqual([
      "h1 A heading that goes over both of the columns",
      ...[...left, ...right].map((line) => `p ${line}`),
    ]);
  });

  it("joins words that the document breaks, and keeps hyphens that are a word's own", async () => {
    const bytes = await makePdf((pdf) => {
      const lines = [
        "The community and the government of the environment agree, it is said, on",
        "a programme for the commu-",
        "nity and its environ-",
        "ment by the govern-",
        "ment, for long-",
        "term care. We say long-term and mean non-",
        "violent work by people of the street.",
      ];
      pdf.font(regular).fontSize(11);
      lines.forEach((line, i) => void pdf.text(line, 72, 72 + 13 * i, { lineBreak: false }));
    });
    const [block] = (await documentOf(bytes, "plan.pdf")).blocks;
    expect(block?.text).toContain(
      "for the community and its environment by the government, for long-term care.",
    );
  });

  it("takes a number below a heading for a list's, and a dash within a sentence for a dash", async () => {
    const bytes = await makePdf((pdf) => {
      const line = (text: string, y: number, font = regular) =>
        pdf.font(font).fontSize(11).text(text, 72, y, { lineBreak: false });
      line("Ten things that we will do in our first hundred days in Eastmarsh", 72, bold);
      line("1. Publish a register of every meeting with the developers of the town.", 88);
      line("The baths have been promised for eleven long years, and every spring", 120);
      line("– each of them later than the one before – they have stayed closed still.", 134);
    });
    expect(outline(await documentOf(bytes, "plan.pdf"))).toEqual([
      "h1 Ten things that we will do in our first hundred days in Eastmarsh",
      "i1 Publish a register of every meeting with the developers of the town.",
      "p The baths have been promised for eleven long years, and every spring – each of them later than the one before – they have stayed closed still.",
    ]);
  });

  it("leaves hidden text out, and says so", async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font(regular).fontSize(11).text(prose);
      pdf.fontSize(0.1).text("We will secretly do this.");
    });
    const document = await documentOf(bytes, "plan.pdf");
    expect(outline(document)).toEqual([`p ${prose}`]);
    expect(document.warnings.map((warning) => warning.code)).toEqual(["hidden-text"]);
  });

  it("names a locked, a scanned and an empty PDF, and opens one that only its owner may edit", async () => {
    const write = (pdf: Parameters<Parameters<typeof makePdf>[0]>[0]) => void pdf.font(regular).text(prose);
    expect(await failureOf(await makePdf(write, { userPassword: "secret" }), "a.pdf")).toBe("encrypted");
    expect(outline(await documentOf(await makePdf(write, { ownerPassword: "secret" }), "a.pdf"))).toEqual([
      `p ${prose}`,
    ]);
    expect(await failureOf(await makePdf(() => {}), "a.pdf")).toBe("no-text");
    const pixel = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
      "base64",
    );
    const scan = await makePdf((pdf) => void pdf.image(pixel, 0, 0, { width: 595 }));
    expect(await failureOf(scan, "a.pdf")).toBe("scanned");
  });

  it("refuses a PDF of thousands of pages", async () => {
    const kids = "3 0 R ".repeat(3_001);
    const objects = [
      "<</Type/Catalog/Pages 2 0 R>>",
      `<</Type/Pages/Kids[${kids}]/Count 3001>>`,
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
    ];
    let pdf = "%PDF-1.7\n";
    const places = objects.map((object, i) => {
      const place = pdf.length;
      pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
      return `${String(place).padStart(10, "0")} 00000 n \n`;
    });
    pdf += `xref\n0 4\n0000000000 65535 f \n${places.join("")}trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF`;
    expect(await failureOf(pdf, "a.pdf")).toBe("too-many-pages");
  });
});
