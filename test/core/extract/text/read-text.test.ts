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

  it("gives headings their levels by title, capitals, underlining and numbers", async () => {
    const text = [
      "Our Plan\n\nWe will act.",
      "1. Homes\n\n1.1 Building\n\nWe will build them.",
      "2. Trees\n\nWe will plant them.",
    ];
    expect((await read(text.join("\n\n"))).filter((line) => line.startsWith("h"))).toEqual([
      "h1 Our Plan",
      "h2 1. Homes",
      "h3 1.1 Building",
      "h2 2. Trees",
    ]);
    const capitals = "OUR PLAN\n\nWe act.\n\nSAFER STREETS\n\nWe walk.\n\nStreet lights\n\nWe mend them.";
    expect((await read(capitals)).filter((line) => line.startsWith("h"))).toEqual([
      "h1 OUR PLAN",
      "h2 SAFER STREETS",
      "h3 Street lights",
    ]);
    expect(await read("Homes\n-----\n\nWe build.\n\nPlan\n====\n\nWe act.")).toEqual([
      "h1 Homes",
      "p We build.",
      "h2 Plan",
      "p We act.",
    ]);
  });

  it("counts pages by form feeds, and joins what runs over one", async () => {
    const text = "Plan\n\nWe will build homes and\n\flet them at a fair rent.\n\nWe will plant.\f\n";
    const document = await documentOf(text, "plan.txt");
    expect(document.blocks.map(({ page, text }) => `${page} ${text}`)).toEqual([
      "1 Plan",
      "1 We will build homes and let them at a fair rent.",
      "2 We will plant.",
    ]);
    expect(document.pages).toBe(2);
    expect(document.pageReports.map(({ coverage }) => coverage)).toEqual([1, 1]);
  });

  it("takes the marks off quoted mail, and keeps them as bullets elsewhere", async () => {
    expect(await read("> We will build homes\n> and let them.\n>\n> - All of them.")).toEqual([
      "p We will build homes and let them.",
      "i1 All of them.",
    ]);
    expect(await read("> Build homes.\n> Plant trees.")).toEqual(["i1 Build homes.", "i1 Plant trees."]);
  });

  it("joins words broken at line ends where the text spells them whole elsewhere", async () => {
    const lines = [
      "Every neighbourhood in the borough will have a warden of its own by spring, and every neigh-",
      "bourhood will have a meeting with its warden, in a room that the council pays for, each month.",
      "Each ward will vote.",
    ];
    expect((await read(lines.join("\n")))[0]).toContain("and every neighbourhood will have");
  });

  it("leaves out the menu, lists of other pages and tail that a copied page brings along", async () => {
    const text = [
      "Skip to main content\n\nHome\n\nNews\n\nDonate",
      "Our plan for Osmere\n\nWe will buy the depot and run our own buses from it.",
      "We will:\n\n- plant trees\n- mend paths",
      "Read more\n\nRelated articles\n\nWe won the by-election\n\nMeet Sam Ford",
      "Sign up\n\nPowered by WordPress\n\nPrivacy policy\n\nOsmere Greens\n\n© 2026 Osmere Greens. All rights reserved.",
    ];
    const document = await documentOf(text.join("\n\n"), "plan.txt");
    expect(outline(document)).toEqual([
      "h1 Our plan for Osmere",
      "p We will buy the depot and run our own buses from it.",
      "p We will:",
      "i1 plant trees",
      "i1 mend paths",
    ]);
    expect(document.coverage).toBe(1);
  });

  it.each(["Related\n\nfoo\n\n", "Home\n\n", "> we\n", "- a\n", "We ", "a\f"])(
    "ends on %j without end",
    async (part) => {
      const result = await documentOf(`We will build homes.\n\n${part.repeat(20_000)}`, "a.txt");
      expect(result.blocks[0]?.text).toContain("We will build homes.");
    },
  );
});
