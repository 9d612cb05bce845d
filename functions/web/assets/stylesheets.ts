import { readFileSync } from "node:fs";

/** The style sheets that stand beside this file, and beside a handler in its bundle. */
export type StylesheetName = "pages" | "changes" | "comparison" | "history" | "forms" | "report" | "document";

/** The text of style sheets, one after the other as written; in a bundle they are minified. */
export function stylesheets(...names: readonly StylesheetName[]): string {
  return names.map((name) => readFileSync(new URL(`./${name}.css`, import.meta.url), "utf8")).join("");
}
