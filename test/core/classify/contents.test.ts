import { describe, expect, it } from "vitest";
import { classify } from "../../../functions/core/classify/index.ts";
import { segment } from "../../../functions/core/segment/index.ts";
import { blocksOf, heading, item, paragraph } from "../blocks.ts";

const kinds = (...written: Parameters<typeof blocksOf>[0]) =>
  classify(segment({ blocks: blocksOf(written) })).map(({ kind, reason }) =>
    reason === "boilerplate:contents" ? "contents" : kind,
  );

describe("contents", () => {
  it("are no pledges, whatever they announce", () => {
    const lines = ["Building new homes 3", "Protect our parks 7", "A fair deal for tenants 12"];
    expect(kinds(heading("Contents"), ...lines.map((line) => paragraph(line)))).toEqual([
      "heading",
      "contents",
      "contents",
      "contents",
    ]);
    expect(kinds(...lines.map((line) => item(line)))).toEqual(["contents", "contents", "contents"]);
  });

  it("are known one by one by what fills their lines", () => {
    expect(kinds(paragraph("Build new homes . . . . . . 4"), paragraph("We will build homes."))).toEqual([
      "contents",
      "pledge",
    ]);
  });

  it("are not seen in pledges that end in numbers", () => {
    const pledges = [
      "Extend free bus travel to over 60",
      "Cut speed limits to 20",
      "Hold class sizes under 30",
    ];
    expect(kinds(...pledges.map((line) => item(line)))).not.toContain("contents");
    expect(kinds(item("Plant trees in ward 4"), item("Plant trees in ward 5"))).not.toContain("contents");
  });
});
