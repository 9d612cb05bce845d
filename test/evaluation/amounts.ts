/**
 * Lists every amount of money in PDFs with its page, to be compared by eye with the pages drawn, and counts
 * those with an unknown character. `pdftoppm -r 80 -f PAGE -l PAGE -png FILE.pdf page` draws a page.
 *
 *   node test/evaluation/amounts.ts FILE.pdf…
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { extract } from "../../functions/core/extract/index.ts";

/** An amount with its unit, or what may be one: a currency sign or an unknown character next to digits. */
const amount =
  /(?:[£€$\ufffd]\s?[\d\ufffd]|[\d\ufffd]\ufffd|\ufffd\d)[\d.,\ufffd]*(?:\s?(?:bn|m|k|billion|million|thousand|trillion)\b)?/gu;
/** Words around an amount that show where it stands. */
const AROUND = 28;

for (const path of process.argv.slice(2)) {
  const result = await extract(new Uint8Array(readFileSync(path)), path, {});
  if (!result.ok) {
    console.log(`${basename(path)}: ${result.error.message}`);
    continue;
  }
  let amounts = 0;
  let doubtful = 0;
  for (const { text, page } of result.value.blocks) {
    for (const found of text.matchAll(amount)) {
      amounts++;
      if (found[0].includes("\ufffd")) doubtful++;
      const before = text.slice(Math.max(0, found.index - AROUND), found.index);
      const after = text.slice(found.index + found[0].length, found.index + found[0].length + AROUND);
      console.log(`${String(page).padStart(5)}  ${before}[${found[0]}]${after}`);
    }
  }
  const warnings = result.value.warnings.filter(({ code }) => code === "broken-font");
  console.log(`${basename(path)}: ${amounts} amounts, ${doubtful} with an unknown character`);
  for (const { message } of warnings) console.log(`  ${message}`);
}
