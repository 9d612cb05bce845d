import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { tesseractRecogniser } from "../../functions/adapters/recogniser.ts";
import { extract } from "../../functions/core/extract/index.ts";

/** One page of a real picture of text, see fixtures/README.md: the recogniser itself, not a fake of it. */
const scan = readFileSync(new URL("./fixtures/scan.pdf", import.meta.url));

const recogniser = tesseractRecogniser();
afterAll(() => recogniser.close());
const read = () => extract(new Uint8Array(scan), "scan.pdf", { recognise: recogniser.recognise });

describe("tesseractRecogniser", () => {
  it("reads a scan as the document that was printed, and the same each time", async () => {
    const first = await read();
    expect(first).toMatchObject({ ok: true, value: { title: "A fair deal for Brackenford", coverage: 1 } });
    if (!first.ok) return;
    const { blocks, pageReports, warnings } = first.value;
    expect(blocks.map(({ kind, level, text }) => [kind, level, text.slice(0, 30)])).toEqual([
      ["heading", 1, "A fair deal for Brackenford"],
      ["paragraph", 0, "Brackenford grew up around its"],
      ["heading", 2, "Homes and streets"],
      ["paragraph", 0, "If you elect us, we will:"],
      ["item", 1, "build 240 council homes on the"],
      ["item", 1, "spend £1.5 million on pavement"],
      ["item", 1, "license every private landlord"],
      ["heading", 2, "Getting about"],
      ["paragraph", 0, "We will run the 47 bus until e"],
    ]);
    expect(blocks[5]?.text).toBe(
      "spend £1.5 million on pavements, beginning with Quarry Lane and the streets behind the station;",
    );
    expect(blocks[8]?.text).toContain("cut the price of a child’s ticket from £2.20 to £1.");
    expect(pageReports[0]?.confidence).toBeGreaterThan(0.9);
    expect(warnings.map(({ code }) => code)).toEqual(["recognised"]);
    expect(JSON.stringify(await read())).toBe(JSON.stringify(first));
  }, 120_000);

  it("finds nothing on an empty page", async () => {
    const [width, height] = [400, 300];
    const blank = { width, height, dpi: 150, grey: new Uint8Array(width * height).fill(255) };
    expect(await recogniser.recognise(blank)).toEqual([]);
  }, 60_000);
});
