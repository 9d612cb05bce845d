import { describe, expect, it } from "vitest";
import { documentOf, outline } from "../reading-of.ts";

const read = async (text: string): Promise<string[]> => outline(await documentOf(text, "plan.txt"));

describe("plain text", () => {
  it("tells headings from paragraphs", async () => {
    const text =
      "Our Plan\n\nIt is time for a change.\n\nHousing\n\nWe will build homes.\nWe will let them.\n\nTransport\n\n• Buses";
    expect(await read(text)).toEqual([
      "h1 Our Plan",
      "p It is time for a change.",
      "h2 Housing",
      "p We will build homes.",
      "p We will let them.",
      "h2 Transport",
      "i1 Buses",
    ]);
  });

  it("takes a row of short lines for a list without bullets, not for headings", async () => {
    const rows = ["Build 300 homes", "Fix every street light", "Open the baths", "Plant trees"];
    expect(await read(rows.join("\n\n"))).toEqual(rows.map((row) => `p ${row}`));
  });

  it("nests bullets under numbers that start again", async () => {
    const text = [
      "Crime",
      "",
      "  1. This means investing in our communities.",
      "    • Review street lighting.",
      "    • Use our policy to create homes",
      "",
      "  1. Crime has gone up.",
      "    • Train all officers.",
      "",
      "We will report every year.",
    ];
    expect(await read(text.join("\n"))).toEqual([
      "h1 Crime",
      "i1 This means investing in our communities.",
      "i2 Review street lighting.",
      "i2 Use our policy to create homes",
      "i1 Crime has gone up.",
      "i2 Train all officers.",
      "p We will report every year.",
    ]);
  });

  it.each([
    "•",
    "-",
    "*",
    "–",
    "▪",
    "◦",
    "●",
    "o",
    "✓",
    "\uf0b7",
    "1.",
    "1)",
    "(1)",
    "a)",
    "(a)",
    "(iv)",
    "ii.",
  ])("knows the marker %s", async (marker) => {
    expect(await read(`${marker} Build homes.\n${marker} Plant trees.`)).toEqual([
      "i1 Build homes.",
      "i1 Plant trees.",
    ]);
  });

  it("joins a bullet on a line of its own with the words below it", async () => {
    expect(await read("•\nBuild homes.\n•\nPlant trees.\n•\n")).toEqual([
      "i1 Build homes.",
      "i1 Plant trees.",
    ]);
  });

  it("puts bullets flush with a number one level below it", async () => {
    expect(await read("1. Homes:\n• Build them.\n• Let them.\n2. Trees:\n• Plant them.")).toEqual([
      "i1 Homes:",
      "i2 Build them.",
      "i2 Let them.",
      "i1 Trees:",
      "i2 Plant them.",
    ]);
  });

  it("joins wrapped lines, in paragraphs and under bullets, and keeps typed hyphens", async () => {
    const text = [
      "We will build three hundred council homes every year, and we will make",
      "sure that each of them is let at a rent that people can pay. It is long-",
      "overdue and will be done.",
      "",
      "  - Every street light in the borough will be mended within three working",
      "    days of being reported.",
      "  - The baths will open.",
    ];
    expect(await read(text.join("\r\n"))).toEqual([
      "p We will build three hundred council homes every year, and we will make sure that each of them is let at a rent that people can pay. It is long-overdue and will be done.",
      "i1 Every street light in the borough will be mended within three working days of being reported.",
      "i1 The baths will open.",
    ]);
  });

  it("takes a dash in a wrapped sentence for a dash", async () => {
    const text = [
      "The council has promised for years that the new baths would be open in spring,",
      "- and every spring has come and gone without a single tile being laid in them.",
      "We will open them.",
    ];
    expect(await read(text.join("\n"))).toEqual([`p ${text.join(" ")}`]);
  });

  it("folds every kind of white space and leaves rules out", async () => {
    expect(await read("We\u00a0will  build.\n\n-----\n\n\u00a0\u00a0• One\u200b.\n* * *")).toEqual([
      "p We will build.",
      "i1 One.",
    ]);
  });

  it("leaves website boilerplate out, says so, and does not count it as lost", async () => {
    const text =
      "We will build homes.\n\nDo you like this page?\n\nThe party will place cookies on your computer to help us make this website better.\n\nLink to Instagram Link to Twitter Close Fax Website";
    const document = await documentOf(text, "plan.txt");
    expect(outline(document)).toEqual(["p We will build homes."]);
    expect(document.coverage).toBe(1);
    expect(document.warnings.map((warning) => warning.code)).toEqual(["boilerplate-left-out"]);
  });

  it("keeps a pledge that names what boilerplate names", async () => {
    const pledges = [
      "We will give every school kitchen the money to bake cookies.",
      "We will link to Twitter from every councillor's page.",
      "We will share this land with the allotment society.",
    ];
    expect(await read(pledges.join("\n\n"))).toEqual(pledges.map((pledge) => `p ${pledge}`));
  });
});
