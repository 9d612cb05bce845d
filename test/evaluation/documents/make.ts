import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readTruth, type Truth } from "../extraction/truth.ts";
import { withoutMarks } from "../extraction/without-marks.ts";
import { type DrawnStyle, drawPdf } from "./make/draw-pdf.ts";
import { findPlaces } from "./make/find-places.ts";
import {
  convertWithLibreOffice,
  printWithChromium,
  printWithWeasyPrint,
  rendering,
  withoutTitle,
} from "./make/print-html.ts";
import { type SiteStyle, wrapPage } from "./make/wrap-page.ts";
import { writeMarkdown, writePlainText, writeWrappedText } from "./make/write-text.ts";
import { type WordStyle, writeWord } from "./make/write-word.ts";

/**
 * Makes every rendering of the sources in `seen` and `unseen`. Needs Chromium, WeasyPrint and LibreOffice;
 * the results are committed, so that measuring needs none of them. Names of sources make those alone
 * (`places`: only the list of places, from the PDFs as they are).
 */
const here = import.meta.dirname;

type House = { readonly word: WordStyle; readonly drawn: DrawnStyle; readonly sites: readonly SiteStyle[] };

/** How each party writes its files. */
const houses: Readonly<Record<string, House>> = {
  fernhill: house("styled", "bullets", 1, 1, "Fernhill Together – local election manifesto", ["blog"]),
  kestle: house("styled", "bullets", 2, 2, "Fair Shares for Kestle", ["campaign"]),
  moorgate: house("bold", "bullets", 3, 2, null, ["builder"]),
  saltmarsh: house("styled", "bullets", 2, 1, "Above the Tide", ["builder"]),
  quarrybank: house("bold", "bullets", 3, 2, null, ["blog"]),
  millrace: house("bold", "numbers", 1, 1, "Plain Dealing – Millrace Ratepayers", ["tables"]),
  whitley: house("bold", "numbers", 1, 1, null, ["tables"]),
  dunmere: house("styled", "bullets", 2, 2, "DUNMERE FORWARD | Manifesto 2028", ["builder"]),
  stonebridge: house("bold", "bullets", 1, 1, "The Stonebridge Alliance", ["tables"]),
  arkwright: house("styled", "bullets", 3, 2, "Arkwright Ward Action · Spring 2027", ["blog"]),
  anthology: house("styled", "bullets", 2, 2, "Four programmes in one booklet", ["campaign"]),
  gazette: house("bold", "bullets", 3, 2, "The Candidates’ Gazette", ["blog"]),
  tidewell: house("bold", "numbers", 1, 1, "Tidewell People’s List 2029", ["campaign"]),
};

function house(
  headings: WordStyle["headings"],
  lists: WordStyle["lists"],
  columns: WordStyle["columns"],
  drawnColumns: DrawnStyle["columns"],
  head: string | null,
  sites: readonly SiteStyle[],
): House {
  return {
    word: { headings, lists, columns, head },
    drawn: { columns: drawnColumns, head, bullets: lists === "bullets" ? ["•", "–", "·"] : ["»", "•", "–"] },
    sites,
  };
}

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

for (const folder of ["seen", "unseen"]) {
  const sources = readdirSync(join(here, folder))
    .filter((file) => /^[a-z]+\.html$/.test(file) && isWanted(basename(file, ".html")))
    .map((file) => join(here, folder, file));
  await printWithChromium(sources);
  for (const source of sources) await makeOthers(source);
  writePlaces(join(here, folder));
}

/** Notes for every PDF of a folder which page each block stands on, for `extraction/places.ts`. */
function writePlaces(folder: string): void {
  const files = readdirSync(folder).filter((file) => file.endsWith(".pdf"));
  const places = files.map((file) => {
    const html = readFileSync(join(folder, file.replace(/\..*$/, ".html")), "utf8");
    return `${JSON.stringify(file)}: ${JSON.stringify(findPlaces(join(folder, file), readTruth(html)))}`;
  });
  writeFileSync(join(folder, "places.json"), `{\n${places.join(",\n")}\n}\n`);
}

async function makeOthers(source: string): Promise<void> {
  const html = readFileSync(source, "utf8");
  const truth: Truth = readTruth(html);
  const style = houses[basename(source, ".html")];
  if (!style) throw new Error(`${source} has no house style.`);
  printWithWeasyPrint(source);
  const word = rendering(source, "word.docx");
  writeFileSync(word, await writeWord(truth, style.word));
  convertWithLibreOffice(word, "pdf", rendering(source, "libreoffice.pdf"));
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  const bare = join(folder, basename(source));
  withoutTitle(withoutMarks(html), bare);
  convertWithLibreOffice(bare, "docx", rendering(source, "libreoffice.docx"));
  rmSync(folder, { recursive: true });
  writeFileSync(rendering(source, "pdfkit.pdf"), await drawPdf(truth, style.drawn));
  writeFileSync(rendering(source, "wrapped.txt"), writeWrappedText(truth));
  writeFileSync(rendering(source, "plain.txt"), writePlainText(truth));
  writeFileSync(rendering(source, "markdown.md"), writeMarkdown(truth));
  const body = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? "";
  const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? "";
  for (const site of style.sites) {
    writeFileSync(rendering(source, `site-${site}.html`), wrapPage(site, title, body));
  }
}
