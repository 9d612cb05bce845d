import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Where things stand in a PDF, by its file name in `places.json`. */
export type Places = {
  /** For each true block the page it begins on; 0 where its opening words stand on several. */
  readonly pages: readonly number[];
  /** What is printed as each page's number; null for none. */
  readonly labels: readonly (string | null)[];
  /** Lines that end with a hyphen: the words that have to be joined, or not. */
  readonly lineEndHyphens: number;
};

/** What `make.ts` found out about a file; null if it did not. */
export function placesOf(path: string): Places | null {
  const list = join(dirname(path), "places.json");
  if (!existsSync(list)) return null;
  const all = JSON.parse(readFileSync(list, "utf8")) as Readonly<Record<string, Places>>;
  return all[basename(path)] ?? null;
}
