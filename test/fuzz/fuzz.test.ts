import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isolatedExtractor } from "../../functions/adapters/isolated-extractor.ts";
import { failureCodes } from "../../functions/core/model.ts";
import { hostileFiles } from "./hostile.ts";
import { mutantOf } from "./mutants.ts";
import { sourceOf } from "./sources.ts";
import { bounds, tryFile } from "./trial.ts";

const extractor = isolatedExtractor({ log: () => {} });
const outcomes = ["read", "read with warnings", ...failureCodes];

const manifestos = "seeds/manifestos/commons-party.eastmarsh.2027-05-06/v1";
const sources = ["pdf", "docx", "html", "txt"].map((extension) =>
  sourceOf(join(manifestos, `manifesto.${extension}`)),
);

/** `node test/fuzz/extract.ts` tries more: thousands of mutants, and the hostile files that take seconds. */
describe("damaged files", () => {
  it("are made the same again from the same seed", () => {
    const [a, b] = [1, 1].map((seed) => mutantOf(sources, seed, 12).bytes);
    expect(a).toEqual(b);
    expect(a).not.toEqual(mutantOf(sources, 2, 12).bytes);
  });

  it("end as a document or a named failure", async () => {
    for (let number = 0; number < 40; number++) {
      const { name, bytes } = mutantOf(sources, 7, number);
      const { outcome, megabytes } = await tryFile(extractor, name, bytes);
      expect(outcomes, name).toContain(outcome);
      expect(megabytes, name).toBeLessThanOrEqual(bounds.megabytes);
    }
  });
});

describe("hostile files", () => {
  it.each([
    "thousand-filters.pdf",
    "cross-reference-stream-of-a-billion.pdf",
    "previous-references-in-a-loop.pdf",
    "dictionaries-in-dictionaries.pdf",
    "glyphs-that-draw-themselves.pdf",
    "map-that-uses-itself.pdf",
    "widths-of-a-hundred-million.pdf",
    "noise-as-cff.pdf",
    "picture-of-a-trillion-points.pdf",
    "jpeg-2000-noise.pdf",
    "page-without-bounds.pdf",
    "labels-in-a-loop.pdf",
    "outline-in-a-loop.pdf",
    "tags-in-a-loop.pdf",
    "outer-entity.docx",
    "same-entry-a-thousand-times.docx",
    "sizes-forged-to-four-gigabytes.docx",
    "styles-in-a-loop.docx",
    "numbering-in-a-loop.docx",
    "footnote-in-its-footnote.docx",
    "names-of-prototypes.docx",
    "no-xml-at-all.docx",
    "million-attributes.html",
    "paragraphs-never-closed.html",
    "million-entities.html",
    "half-of-a-pair.html",
    "no-letter-at-all.html",
    "noise-in-sixteen-bits.txt",
    "odd-number-of-bytes.txt",
    "zero-bytes.txt",
  ])("%s ends as a document or a named failure", async (name) => {
    const bytes = hostileFiles.get(name)?.() ?? new Uint8Array();
    expect(bytes.length).toBeGreaterThan(0);
    const { outcome, megabytes } = await tryFile(extractor, name, bytes);
    expect(outcomes).toContain(outcome);
    expect(megabytes).toBeLessThanOrEqual(bounds.megabytes);
  });
});

const folder = "../shared/corpora/documents/hostile";
const bombs = /^(?:bomb_|textbomb|tounicode)/;
describe.skipIf(!existsSync(folder))(
  "hostile documents of others (skipped where ../shared is absent)",
  () => {
    const quick = existsSync(folder) ? readdirSync(folder).filter((name) => !bombs.test(name)) : [];
    it.each(quick)("%s ends as a document or a named failure", async (name) => {
      const { outcome } = await tryFile(extractor, name, readFileSync(join(folder, name)));
      expect(outcomes).toContain(outcome);
    });
  },
);
