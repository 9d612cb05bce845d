import { describe, expect, it } from "vitest";
import { classify } from "../../../functions/core/classify/index.ts";
import { segment } from "../../../functions/core/segment/index.ts";
import { blocksOf, heading, item, paragraph } from "../blocks.ts";

const told = (...written: Parameters<typeof blocksOf>[0]) =>
  classify(segment({ blocks: blocksOf(written) })).map(({ text, because }) => [text, because?.topic ?? null]);

describe("what spoke for a pledge's topic", () => {
  it("is told in its own words, as they stand there", () => {
    const [, because] = told(paragraph("We will fix potholes and fill the grit bins."))[0] ?? [];
    expect(because).toContain("“potholes”");
    expect(because).not.toContain("the units around it");
  });

  it("is told in words of the heading where the pledge has none", () => {
    const [, because] = told(heading("Railways"), paragraph("We will bring them back."))[1] ?? [];
    expect(because).toContain("“railways” above it");
  });

  it("is told of the units around it where they say more", () => {
    const about = [
      "We will build council houses.",
      "Tenants will get secure leases.",
      "We will publish it all every month.",
      "Landlords will need a licence.",
      "We will bring empty homes back into use.",
    ];
    const [, because] = told(...about.map((text) => paragraph(text)))[2] ?? [];
    expect(because).toContain("the units around it");
  });

  it("is at most three things, and nothing of what is no pledge", () => {
    const all = told(
      heading("Buses, trains, trams, roads and cycling"),
      paragraph("We will:"),
      item("run buses, trains and trams on Sundays, mend roads, and build cycle lanes and stations"),
      paragraph("The river floods twice in most winters."),
    );
    expect(all.map(([, because]) => because?.length ?? null)).toEqual([null, null, 3, null]);
  });
});
