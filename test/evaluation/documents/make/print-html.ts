import { execFileSync } from "node:child_process";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { launch } from "../../../browser/chromium.ts";

/** Prints web pages with Chromium: once with its structure tree, once without. */
export async function printWithChromium(sources: readonly string[]): Promise<void> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    for (const source of sources) {
      await page.goto(`file://${source}`);
      for (const tagged of [true, false]) {
        const path = rendering(source, `chromium-${tagged ? "tagged" : "untagged"}.pdf`);
        await page.pdf({ path, tagged, outline: tagged, preferCSSPageSize: true, printBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

/** Prints a web page with WeasyPrint, which knows footnotes and hyphenation. */
export function printWithWeasyPrint(source: string): void {
  execFileSync("weasyprint", ["-q", source, rendering(source, "weasyprint.pdf")]);
}

/**
 * Converts with LibreOffice.
 *
 * @param from a web page or a Word file
 * @param to `pdf` or `docx`
 * @param target where the result is put
 */
export function convertWithLibreOffice(from: string, to: "pdf" | "docx", target: string): void {
  const folder = mkdtempSync(join(tmpdir(), "convert-"));
  const filter = to === "docx" ? "docx:MS Word 2007 XML" : "pdf";
  const reader = from.endsWith(".html") ? ["--infilter=HTML (StarWriter)"] : [];
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const quiet = { stdio: "ignore" as const };
  execFileSync(
    "soffice",
    [profile, "--headless", ...reader, "--convert-to", filter, "--outdir", folder, from],
    quiet,
  );
  renameSync(join(folder, basename(from).replace(/\.\w+$/, `.${to}`)), target);
  rmSync(folder, { recursive: true });
}

/** Where a source's rendering stands: `plan.html` and `weasyprint.pdf` make `plan.weasyprint.pdf`. */
export const rendering = (source: string, ending: string): string => source.replace(/html$/, ending);

/** Writes a copy of a page without its title, which LibreOffice would put into the text. */
export function withoutTitle(html: string, target: string): void {
  writeFileSync(target, html.replace(/<title>.*?<\/title>/s, ""));
}
