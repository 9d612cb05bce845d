import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Telling } from "../../functions/core/change/index.ts";
import { compare } from "../../functions/core/compare.ts";
import { sha256 } from "../../functions/core/ids.ts";
import type { Pledge } from "../../functions/core/model.ts";
import { reportPage } from "../../functions/web/report/report-page.ts";
import { pledge } from "../core/pledges.ts";
import { hasChromium, launch, needsChromium } from "./chromium.ts";
import { enoughContrast, leastContrast } from "./contrast.ts";

const old = ["We will build 300 homes by 2027.", "Keep the market hall.", "Plant trees, shrubs and flowers."];
const now = [
  "We aim to build 300 homes by 2030.",
  "Keep the market hall.",
  "Plant flowers, shrubs and trees.",
];
const long = `We will ${"improve the town and ".repeat(60)}listen.`;

async function reportFile(folder: string, telling: Telling): Promise<string> {
  const [before, after] = [
    [...old, long],
    [...now, "Freeze parking charges."],
  ].map((texts) =>
    texts.map((text, k) =>
      pledge(text, {
        headings: ["Our plan"],
        topic: { major: [14, 23, 7][k] ?? 0, label: "", confidence: 1 },
      }),
    ),
  ) as [Pledge[], Pledge[]];
  const { comparison } = compare(before, after);
  const facts = { format: "pdf", language: "en", title: "Our plan", pages: 2, coverage: 1 } as const;
  const page = await reportPage({
    telling,
    before: { ...facts, fileName: "old.pdf", sha256: sha256("old"), pledges: before },
    after: { ...facts, fileName: "new.pdf", sha256: sha256("new"), pledges: after },
    comparison,
    rules: { extract: "3" },
  });
  const file = join(folder, `${telling}.html`);
  writeFileSync(file, String(page));
  return pathToFileURL(file).href;
}

/** Runs in the page: how each kind of mark looks, and what is said before it. */
const looksOfMarks = `["del", "ins", "mark.from", "mark.to"].map((selector) => {
  const mark = document.querySelector(".change " + selector);
  const { textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
  const said = getComputedStyle(mark, "::before").content;
  return { look: textDecorationLine + " " + textDecorationStyle, said };
})`;

describe.skipIf(!hasChromium)(`a report in a browser${needsChromium}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  let browser: Browser;
  let address: string;
  let betweenManifestos: string;
  beforeAll(async () => {
    address = await reportFile(folder, "versions");
    betweenManifestos = await reportFile(folder, "manifestos");
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function open(
    options: Parameters<Browser["newPage"]>[0] = {},
    report = address,
  ): Promise<{ page: Page; asked: string[] }> {
    const page = await browser.newPage({ javaScriptEnabled: false, ...options });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(report);
    return { page, asked };
  }

  it("asks for nothing but itself and needs no script", async () => {
    const { page, asked } = await open();
    expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([address]);
    expect(await page.locator("h1").textContent()).toContain("Our plan");
    expect(await page.locator("svg[role=img]").count()).toBe(1);
    await page.close();
  });

  it("fits a phone without sideways scrolling", async () => {
    const { page } = await open({ viewport: { width: 360, height: 700 }, javaScriptEnabled: true });
    const beyond = await page.evaluate(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    expect(beyond).toBe(0);
    await page.close();
  });

  it("shows on paper what is folded on the screen", async () => {
    const { page } = await open();
    const kept = page.locator(".kept-list blockquote").first();
    expect(await kept.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await kept.isVisible()).toBe(true);
    await page.close();
  });

  it("tells marks apart by more than colour, and to the ear", async () => {
    const { page } = await open({ javaScriptEnabled: true });
    const looks = (await page.evaluate(looksOfMarks)) as { look: string; said: string }[];
    expect(looks.map((each) => each.look)).toEqual([
      "line-through solid",
      "underline solid",
      "underline dashed",
      "underline dashed",
    ]);
    expect(new Set(looks.map((each) => each.said)).size).toBe(4);
    await page.close();
  });

  it("says whose words marks are where nothing was removed or added, but two manifestos differ", async () => {
    const { page } = await open({ javaScriptEnabled: true }, betweenManifestos);
    const looks = (await page.evaluate(looksOfMarks)) as { look: string; said: string }[];
    expect(looks.slice(0, 2)).toEqual([
      { look: "underline dotted", said: expect.stringContaining("only in A") },
      { look: "underline solid", said: expect.stringContaining("only in B") },
    ]);
    await page.close();
  });

  it.each(["light", "dark"] as const)(
    "has enough contrast in %s for all text on the page's colours",
    async (colorScheme) => {
      for (const report of [address, betweenManifestos]) {
        const { page } = await open({ colorScheme, javaScriptEnabled: true }, report);
        const { contrast, text } = await leastContrast(page);
        expect(contrast, text).toBeGreaterThanOrEqual(enoughContrast);
        await page.close();
      }
    },
  );
});
