import { existsSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { parseArgs } from "node:util";
import type { StructuredDocument } from "../../../functions/core/model.ts";
import { type Fixture, fixturesIn } from "./fixtures.ts";
import { placesOf } from "./places.ts";
import { printFaults, printTable } from "./print-scores.ts";
import { readFixture } from "./read-fixture.ts";
import { scoreDocument } from "./score-document.ts";
import { fold } from "./truth.ts";

/** Site texts that stand in the sources of some documents and are left out on purpose. */
const boilerplate = /\bcookies?\b|Do you like this page|Link to [A-Z]|^Party$/;

/**
 * Measures extraction against documents whose structure is known: precision and recall of each kind of block,
 * word for word, and for headings and items the share with the right level; by file, by producer and in all.
 * `--misses` shows what is wrong, `--only NAME` takes files whose names hold it.
 */
const here = import.meta.dirname;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean" }, only: { type: "string" } },
});
const folders =
  positionals.length > 0
    ? positionals
    : [join(here, "../documents/seen"), join(here, "../documents/unseen")].filter(existsSync);

for (const folder of folders) {
  const scored = [];
  for (const fixture of fixturesIn(folder)) {
    if (values.only && !basename(fixture.path).includes(values.only)) continue;
    const document = await read(fixture);
    if (!document) continue;
    if ("lines" in fixture.truth) printLines(fixture, document, fixture.truth.lines);
    else
      scored.push({
        fixture,
        score: scoreDocument(document, fixture.truth, placesOf(fixture.path), (text) =>
          boilerplate.test(text),
        ),
      });
  }
  if (scored.length === 0) continue;
  console.log(`\n${relative(process.cwd(), folder)}\n`);
  printTable(scored);
  if (values.misses) for (const one of scored) printFaults(one);
}

async function read(fixture: Fixture): Promise<StructuredDocument | null> {
  const result = await readFixture(fixture);
  if (!result.ok) console.log(`${basename(fixture.path)} was not read: ${result.error.code}`);
  return result.ok ? result.value : null;
}

/** Where only the lines of the main text are known: how many are found, and what is found besides. */
function printLines({ path }: Fixture, document: StructuredDocument, lines: readonly string[]): void {
  const wanted = lines.filter((line) => !boilerplate.test(line));
  const found = document.blocks.map(({ text }) => fold(text));
  const hits = wanted.filter((line) => found.includes(line)).length;
  const besides = found.filter((text) => !wanted.includes(text));
  const quotes = besides.map((text) => `"${text.slice(0, 60)}"`).join(", ");
  console.log(
    `${basename(path)}: ${hits} of ${wanted.length} lines found, ${besides.length} besides ${quotes}`,
  );
}
