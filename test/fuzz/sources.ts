import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";

/** A file to damage. */
export type Source = { readonly name: string; readonly bytes: Uint8Array };

/** Larger files only slow a run down: what a reader stumbles over is small. */
const MAX_BYTES = 700_000;
const formats = new Set([".pdf", ".docx", ".html", ".md", ".txt"]);

const seeds = "seeds/manifestos";
const shared = "../shared";
const folders = [
  "seeds",
  ...["docx", "html", "synthetic", "real"].map((name) => `corpora/documents/${name}`),
];

/** The sample manifestos in every format, and documents of other producers where they are at hand. */
export function sources(): readonly Source[] {
  const others = folders.map((folder) => join(shared, folder)).filter((folder) => existsSync(folder));
  return [seeds, ...others].flatMap(filesIn).filter(isSuitable).map(sourceOf);
}

export function sourceOf(path: string): Source {
  return { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .map((path) => join(folder, path));

const isSuitable = (path: string): boolean =>
  formats.has(extname(path)) && statSync(path).size > 0 && statSync(path).size <= MAX_BYTES;
