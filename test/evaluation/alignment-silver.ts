/**
 * Compares the aligner with a silver edit script (difflib's) on the page histories of the OpenPolitics manifesto.
 *
 *   node test/evaluation/alignment-silver.ts <folder of version pairs> [--misses]
 *
 * Silver is no truth: it knows no split, and calls two texts one edit by characters alone.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { align } from "../../functions/core/align/index.ts";
import { withoutMarkup, words } from "../../functions/core/language/tokens.ts";
import type { Alignable, Link } from "../../functions/core/model.ts";

type SilverEdit = {
  readonly op: "insert" | "delete" | "modify" | "move";
  readonly before: string | null;
  readonly after: string | null;
};

const [folder, misses] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error("Give the folder of version pairs.");
  process.exit(2);
}

/** A page's units: list items, headings and sentences, with their headings above. */
function unitsOf(page: string): Alignable[] {
  const path: string[] = [];
  return page
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .split("\n")
    .flatMap((line): Alignable[] => {
      const heading = /^(#{1,6})\s*(.*)$/.exec(line);
      if (heading !== null) {
        path.length = Math.max(0, (heading[1] ?? "").length - 1);
        const headings = path.filter((text) => text !== undefined);
        path.push(heading[2] ?? "");
        return [{ form: "heading", text: heading[2] ?? "", stem: null, headings }];
      }
      const headings = path.filter((text) => text !== undefined);
      return withoutMarkup(line)
        .split(/(?<=[.!?])\s+(?=[A-Z"'(])/)
        .filter((text) => /\p{L}/u.test(text))
        .map((text) => ({ form: "sentence", text, stem: null, headings }));
    });
}

const spoken = (text: string | null) => (text === null ? "" : words(text).join(" "));
const silverKey = (e: SilverEdit) => `${e.op}\t${spoken(e.before)}\t${spoken(e.after)}`;

function foundKey(link: Link, before: readonly Alignable[], after: readonly Alignable[]): string[] {
  const old = link.before.map((i) => spoken(before[i]?.text ?? null));
  const now = link.after.map((j) => spoken(after[j]?.text ?? null));
  switch (link.relation) {
    case "same":
      return [];
    case "moved":
      return [`${old[0] === now[0] ? "move" : "modify"}\t${old[0]}\t${now[0]}`];
    case "modified":
      return old[0] === now[0] ? [] : [`modify\t${old[0]}\t${now[0]}`];
    case "added":
      return [`insert\t\t${now[0]}`];
    case "removed":
      return [`delete\t${old[0]}\t`];
    case "split":
    case "merged":
      return [`${link.relation}\t${old.join(" | ")}\t${now.join(" | ")}`];
  }
}

const tallies = new Map<string, { right: number; found: number; silver: number }>();
const tally = (op: string) => {
  const known = tallies.get(op) ?? { right: 0, found: 0, silver: 0 };
  tallies.set(op, known);
  return known;
};

for (const name of readdirSync(folder).sort()) {
  if (!existsSync(join(folder, name, "silver.json"))) continue;
  const read = (file: string) => readFileSync(join(folder, name, file), "utf8");
  const [before, after] = [unitsOf(read("before.md")), unitsOf(read("after.md"))];
  const silver: SilverEdit[] = JSON.parse(read("silver.json")).silver;
  const left = new Map<string, number>();
  for (const edit of silver) {
    if (edit.before !== null && spoken(edit.before) === spoken(edit.after) && edit.op === "modify") continue;
    left.set(silverKey(edit), (left.get(silverKey(edit)) ?? 0) + 1);
    tally(edit.op).silver++;
  }
  for (const key of align(before, after).flatMap((link) => foundKey(link, before, after))) {
    const op = key.split("\t")[0] ?? "";
    tally(op).found++;
    const open = left.get(key) ?? 0;
    if (open > 0) {
      left.set(key, open - 1);
      tally(op).right++;
    } else if (misses) console.log(`${name}  + ${key}`);
  }
  if (misses) for (const [key, n] of left) if (n > 0) console.log(`${name}  - ${key}`);
}

const f1 = (t: { right: number; found: number; silver: number }) => (2 * t.right) / (t.found + t.silver);
const all = { right: 0, found: 0, silver: 0 };
for (const [op, t] of tallies) {
  console.log(
    `${op.padEnd(8)} F1 ${f1(t).toFixed(3)}  right ${t.right}, found ${t.found}, silver ${t.silver}`,
  );
  all.right += t.right;
  all.found += t.found;
  all.silver += t.silver;
}
console.log(`all      F1 ${f1(all).toFixed(3)}`);
