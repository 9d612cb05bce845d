import { readFileSync, writeFileSync } from "node:fs";

const page = new URL("../../docs/accuracy.md", import.meta.url);

/** Writes tables into `docs/accuracy.md`, each between the markers of its name. */
export function writeTables(tables: Readonly<Record<string, string>>): void {
  let text = readFileSync(page, "utf8");
  for (const [name, table] of Object.entries(tables)) text = replaced(text, name, table);
  writeFileSync(page, text);
}

/** The page with what stands between the markers of a table replaced. */
function replaced(text: string, name: string, table: string): string {
  const [from, to] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start === -1 || end < start) throw new Error(`docs/accuracy.md has no markers of ${name}`);
  return `${text.slice(0, start + from.length)}${table}${text.slice(end)}`;
}
