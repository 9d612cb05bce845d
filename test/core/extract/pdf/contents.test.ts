import { describe, expect, it } from "vitest";
import { makePdf, prose } from "../make-pdf.ts";
import { documentOf, outline } from "../reading-of.ts";

type Pdf = Parameters<Parameters<typeof makePdf>[0]>[0];

const chapters = [
  "Homes for all",
  "Streets and buses",
  "Care at home",
  "A fair start",
  "Green and clean",
  "Safe at night",
  "Work and skills",
  "What it costs",
];

/** A page drawn by the case, and a page for each chapter. */
const planWith = async (draw: (pdf: Pdf) => void, between = 0) =>
  documentOf(
    await makePdf((pdf) => {
      draw(pdf.font("Helvetica").fontSize(11));
      for (let page = 0; page < between; page++) pdf.addPage().text(prose);
      for (const chapter of chapters) {
        pdf.addPage().font("Helvetica-Bold").fontSize(16).text(chapter, 72, 72).moveDown();
        pdf.font("Helvetica").fontSize(11).text(prose).text(prose);
      }
    }),
    "plan.pdf",
  );

const body = chapters.flatMap((chapter) => [`h1 ${chapter}`, `p ${prose}`, `p ${prose}`]);

const at = (pdf: Pdf, text: string, x: number, y: number): void => {
  pdf.text(text, x, y, { lineBreak: false });
};

describe("tables of contents in PDFs", () => {
  const title = (pdf: Pdf, text = "Contents"): void => {
    pdf.fontSize(16);
    at(pdf, text, 72, 72);
    pdf.fontSize(11);
  };
  const cases: { readonly name: string; readonly draw: (pdf: Pdf) => void }[] = [
    {
      name: "with dots that lead to the number",
      draw: (pdf) => {
        title(pdf);
        chapters.forEach((chapter, i) => {
          at(pdf, `${chapter} ......................... ${i + 2}`, 72, 110 + 20 * i);
        });
      },
    },
    {
      name: "with numbers far beside, and a title over two lines",
      draw: (pdf) => {
        title(pdf, "CONTENTS");
        chapters.forEach((chapter, i) => {
          at(pdf, chapter, 72, 110 + 40 * i);
          at(pdf, "and what we will do about it", 72, 124 + 40 * i);
          at(pdf, String(i + 2), 420, 124 + 40 * i);
        });
      },
    },
    {
      name: "with the number first and a blurb below",
      draw: (pdf) => {
        title(pdf, "What’s inside");
        chapters.forEach((chapter, i) => {
          at(pdf, `0${i + 2}`, 72, 110 + 70 * i);
          at(pdf, chapter, 110, 110 + 70 * i);
          at(pdf, "We will say here in some words what this chapter is about,", 110, 126 + 70 * i);
          at(pdf, "and that we will do all of it.", 110, 140 + 70 * i);
        });
      },
    },
    {
      name: "with the number below",
      draw: (pdf) => {
        title(pdf);
        chapters.forEach((chapter, i) => {
          at(pdf, chapter, 72, 110 + 50 * i);
          at(pdf, String(i + 2), 72, 128 + 50 * i);
        });
      },
    },
    {
      name: "in two columns",
      draw: (pdf) => {
        title(pdf);
        chapters.forEach((chapter, i) => {
          at(pdf, `${chapter}   ${i + 2}`, 72 + 250 * Math.floor(i / 4), 110 + 20 * (i % 4));
        });
      },
    },
    {
      name: "without numbers",
      draw: (pdf) => {
        title(pdf, "Index");
        chapters.forEach((chapter, i) => {
          at(pdf, `${i + 1}. ${chapter}`, 72, 110 + 20 * i);
        });
      },
    },
    {
      name: "without a title",
      draw: (pdf) =>
        chapters.forEach((chapter, i) => {
          at(pdf, `${chapter} ${i + 2}`, 72, 110 + 20 * i);
        }),
    },
  ];

  it.each(cases)("are left out, $name", async ({ draw }) => {
    const document = await planWith(draw);
    expect(outline(document)).toEqual(body);
    expect(document.coverage).toBe(1);
    expect(document.warnings).toMatchObject([{ code: "contents-left-out", page: 1 }]);
  });

  const opening = "This plan is for those who live here. ".repeat(12).trim();

  it("are left out where they go on over the page, and nothing of the text below", async () => {
    const document = await planWith((pdf) => {
      title(pdf);
      chapters.slice(0, 2).forEach((chapter, i) => {
        at(pdf, `${chapter} ........ ${i + 3}`, 72, 110 + 20 * i);
      });
      pdf.addPage();
      chapters.slice(2).forEach((chapter, i) => {
        at(pdf, `${chapter} ........ ${i + 5}`, 72, 72 + 20 * i);
      });
      pdf.text(opening, 72, 200);
    });
    expect(outline(document)).toEqual([`p ${opening}`, ...body]);
  });

  it("are not seen in promises that come back as headings", async () => {
    const document = await planWith((pdf) => {
      at(pdf, "Our promises", 72, 72);
      chapters.forEach((chapter, i) => {
        at(pdf, `${i + 1}. ${chapter}`, 72, 110 + 20 * i);
      });
    });
    expect(outline(document)).toEqual(expect.arrayContaining(chapters.map((chapter) => `i1 ${chapter}`)));
    expect(document.warnings).toEqual([]);
  });

  it("are not seen in lines that end in numbers", async () => {
    const promises = [
      "Pupils in a class at most 3",
      "Buses an hour 4",
      "New libraries 6",
      "Parks cleaned a week 8",
    ];
    const document = await planWith(
      (pdf) =>
        promises.forEach((promise, i) => {
          at(pdf, promise, 72, 72 + 40 * i);
        }),
      4,
    );
    for (const promise of promises) expect(outline(document).join("\n")).toContain(promise);
  });
});
