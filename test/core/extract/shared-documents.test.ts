import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../../functions/core/extract/index.ts";
import type { StructuredDocument } from "../../../functions/core/model.ts";

const shared = "../shared";
const documents = join(shared, "corpora/documents");
const present = existsSync(documents);
const suite = present
  ? "documents of many producers"
  : "documents of many producers (skipped: ../shared is absent)";

const read = async (path: string): Promise<StructuredDocument> => {
  const result = await extract(new Uint8Array(readFileSync(path)), path);
  if (!result.ok) throw new Error(`${path}: ${result.error.code}`);
  return result.value;
};

/** Share of the expected texts that are found, each as often as it is expected. */
function recall(expected: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const text of found) left.set(text, (left.get(text) ?? 0) + 1);
  const hits = expected.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count > 0;
  });
  return hits.length / expected.length;
}

describe.skipIf(!present)(suite, () => {
  it.each([
    ["seedA", "seedA_chrome_tagged"],
    ["seedB", "seedB_chrome_tagged"],
    ["single", "single_chrome_tagged"],
    ["single", "single_lo_untagged"],
    ["single", "single_weasy"],
    ["twocol", "twocol_chrome_tagged"],
    ["twocol", "twocol_weasy"],
    ["twocol_hyph", "twocol_hyph_weasy"],
  ])("%s.html and %s.pdf hold the same blocks", async (html, pdf) => {
    const kinds = ({ blocks }: StructuredDocument) => blocks.map(({ kind, text }) => `${kind} ${text}`);
    const truth = kinds(await read(join(documents, "synthetic", `${html}.html`)));
    const found = kinds(await read(join(documents, "synthetic", `${pdf}.pdf`)));
    expect(recall(truth, found)).toBeGreaterThanOrEqual(0.98);
    expect(recall(found, truth)).toBeGreaterThanOrEqual(0.98);
  });

  it.each(["pageA", "pageB"])("%s: the main text and nothing around it", async (page) => {
    const truth = readFileSync(join(documents, "html", `${page}_truth.txt`), "utf8")
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter((line) => line !== "" && !/cookies|like this page|Link to/.test(line));
    for (const make of ["semantic", "divsoup"]) {
      const found = (await read(join(documents, "html", `${page}_${make}.html`))).blocks.map(
        ({ text }) => text,
      );
      expect(recall(truth, found)).toBe(1);
      // The page's own h1 is the one block that the truth does not always have.
      expect(found.length).toBeLessThanOrEqual(truth.length + 1);
    }
  });

  it("corrupt_200bytes.pdf gives the pages that are whole, and tells of the others", async () => {
    const bytes = new Uint8Array(readFileSync(join(documents, "hostile", "corrupt_200bytes.pdf")));
    const result = await extract(bytes, "corrupt_200bytes.pdf");
    if (!result.ok) throw new Error(result.error.code);
    const codes = result.value.warnings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([expect.stringMatching(/^page-/)]));
    expect(result.value.blocks.map(({ page }) => page)).toContain(4);
  });

  it.each([
    ["bomb_500MB.docx", "too-large"],
    ["empty.pdf", "empty"],
    ["enc_user_aes256.pdf", "encrypted"],
    ["header_only.pdf", "corrupt"],
    ["kids_100k_same.pdf", "too-many-pages"],
    ["not_a_pdf.pdf", "corrupt"],
    ["pagetree_loop.pdf", "corrupt"],
    ["truncated_half.pdf", "corrupt"],
    ["truncated_last100.pdf", "corrupt"],
    ["../synthetic/scanned_5p_200dpi.pdf", "scanned"],
  ])("%s fails as %s", async (file, code) => {
    const result = await extract(new Uint8Array(readFileSync(join(documents, "hostile", file))), file);
    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  it.each([
    "enc_owner_only.pdf",
    "enc_owner_noextract.pdf",
    "fake_count_1e9.pdf",
    "selfref_form.pdf",
    "openaction_js.pdf",
  ])("%s is read", async (file) => {
    expect((await read(join(documents, "hostile", file))).blocks.length).toBeGreaterThan(0);
  });

  it.each(present ? readdirSync(join(documents, "real")) : [])(
    "%s: every letter, in English",
    async (file) => {
      const document = await read(join(documents, "real", file));
      expect(document.coverage).toBeGreaterThanOrEqual(0.995);
      expect(document.language).toBe("en");
      expect(document.blocks.filter(({ kind }) => kind === "heading").length).toBeGreaterThan(5);
      expect(document.blocks.filter(({ kind }) => kind === "item").length).toBeGreaterThan(15);
    },
  );
});

const seeds = join(shared, "seeds");
describe.skipIf(!existsSync(seeds))("the two policy pages (skipped where ../shared is absent)", () => {
  it.each([
    [
      "000_a51dd9d6ae126fc6.txt",
      ["Safer Communities", "We will create a safer community for you and your family"],
      [20],
    ],
    [
      "004_4262c61713180b8a.txt",
      ["Crime Prevention", "Looked After Children", "Domestic Violence", "Restorative Justice"],
      [6, 15],
    ],
  ])("%s", async (file, headings, items) => {
    const { blocks, coverage } = await read(join(seeds, file));
    expect(blocks.filter(({ kind }) => kind === "heading").map(({ text }) => text)).toEqual(headings);
    const atLevel = (level: number) =>
      blocks.filter((block) => block.kind === "item" && block.level === level).length;
    expect(items.map((_, i) => atLevel(i + 1))).toEqual(items);
    expect(coverage).toBe(1);
    expect(blocks.some(({ text }) => /cookie|Snapchat/i.test(text))).toBe(false);
  });
});
