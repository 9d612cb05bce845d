import { describe, expect, it } from "vitest";
import { makePdf, prose } from "../make-pdf.ts";
import { documentOf, outline } from "../reading-of.ts";

const sentences: readonly (readonly string[])[] = [
  ["Publish every contract on the day", "on which it is signed."],
  ["Answer every letter within ten working days."],
  ["Hold one meeting in four away from", "the town hall."],
];

/** A text with labels at the left margin and, further right, the lines beside each, and cells beside those. */
async function outlineOf(
  labels: readonly string[],
  items = sentences,
  cells: readonly string[] = [],
): Promise<string[]> {
  const pdf = await makePdf((page) => {
    page.font("Helvetica").fontSize(11).text(prose, 72, 72);
    let y = 130;
    for (const [i, label] of labels.entries()) {
      page.font("Helvetica-Bold").text(label, 72, y, { lineBreak: false }).font("Helvetica");
      for (const [line, words] of (items[i] ?? []).entries())
        page.text(words, 138, y + 14 * line, { lineBreak: false });
      if (cells[i]) page.text(cells[i], 400, y, { lineBreak: false });
      y += 14 * (items[i]?.length ?? 1) + 4;
    }
    page.text(prose, 72, y + 20);
  });
  return outline(await documentOf(pdf, "plan.pdf"));
}

describe("lists with labels set apart from their words", () => {
  it("are items, without the labels that only count them", async () => {
    expect(await outlineOf(["Pledge 1:", "Pledge 2:", "Pledge 3:"])).toEqual([
      `p ${prose}`,
      "i1 Publish every contract on the day on which it is signed.",
      "i1 Answer every letter within ten working days.",
      "i1 Hold one meeting in four away from the town hall.",
      `p ${prose}`,
    ]);
  });

  it("are tables where further cells stand beside the words", async () => {
    const works = [["Mend the bridge"], ["Light the path to school"], ["Paint the hall"]];
    const lines = await outlineOf(["Action 1", "Action 2", "Action 3"], works, [
      "£30,000",
      "£12,000",
      "£9,000",
    ]);
    expect(lines.find((line) => line.startsWith("t"))).toContain(
      "Action 2 | Light the path to school | £12,000",
    );
  });

  it("keep labels that say something of the words", async () => {
    expect((await outlineOf(["Year 1:", "Year 2:", "Year 3:"])).join("\n")).toContain("Year 2:");
  });

  it("have more than one label", async () => {
    expect((await outlineOf(["Pledge 1:"])).join("\n")).toContain("Pledge 1:");
  });
});
