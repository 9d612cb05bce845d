import { execFileSync } from "node:child_process";

/** A line as poppler reads it, in its reading order; edges as shares of the page's height from its top. */
export type PopplerLine = { readonly text: string; readonly top: number; readonly bottom: number };

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The lines of every page of a PDF. Needs pdftotext on the path. */
export function readPopplerLines(path: string): PopplerLine[][] {
  const markup = execFileSync("pdftotext", ["-enc", "UTF-8", "-bbox-layout", path, "-"], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return [...markup.matchAll(/<page width="[\d.]+" height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, height, page]) => linesOf(page ?? "", Number(height)),
  );
}

function linesOf(page: string, height: number): PopplerLine[] {
  return [...page.matchAll(/<line [^>]*yMin="([-\d.]+)"[^>]*yMax="([-\d.]+)">(.*?)<\/line>/gs)].map(
    ([, top, bottom, words]) => ({
      text: [...(words ?? "").matchAll(/>([^<]*)<\/word>/g)].map(([, word]) => plain(word ?? "")).join(" "),
      top: Number(top) / height,
      bottom: Number(bottom) / height,
    }),
  );
}

/** How many lines of a PDF end within a word, each column's lines counted. */
export function countBrokenWords(path: string): number {
  const text = execFileSync("pdftotext", ["-enc", "UTF-8", "-layout", path, "-"], { encoding: "utf8" });
  return [...text.matchAll(/\p{L}[-\u2010\u00ad]+(?=\s{2,}|\n)/gu)].length;
}

const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name] ?? "");
