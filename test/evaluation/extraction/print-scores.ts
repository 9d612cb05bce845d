import { basename, extname } from "node:path";
import type { Fixture } from "./fixtures.ts";
import { ratesOf, sumOf } from "./rates.ts";
import { countedKinds, type DocumentScore, type Share } from "./score-document.ts";

export type Scored = { readonly fixture: Fixture; readonly score: DocumentScore };

/** Prints a row for each file, then the sums by producer, by type of file and of all. */
export function printTable(scored: readonly Scored[]): void {
  const producers = Map.groupBy(scored, ({ fixture }) => fixture.producer);
  const width = Math.max(...scored.map(({ fixture }) => basename(fixture.path).length), 12) + 1;
  console.log(
    `${"".padEnd(width)}${countedKinds.map((kind) => ` ${kind.padEnd(kind === "heading" || kind === "item" ? 19 : 14)}`).join("")} order mixed junk bullets      hyphens    pages   labels`,
  );
  for (const one of scored) printRow(basename(one.fixture.path), [one], width);
  console.log();
  for (const [producer, group] of [...producers].sort()) printRow(`= ${producer}`, group, width);
  const types = Map.groupBy(scored, ({ fixture }) => extname(fixture.path));
  for (const [type, group] of [...types].sort()) printRow(`= *${type}`, group, width);
  printRow("= all", scored, width);
}

function printRow(name: string, group: readonly Scored[], width: number): void {
  const cells = countedKinds.map((kind) => {
    const tally = sumOf(group.map(({ score }) => score.tallies[kind]));
    const levels = kind === "heading" || kind === "item";
    if (tally.truth === 0 && tally.found === 0) return ` ${"–".padEnd(levels ? 19 : 14)}`;
    const { precision, recall, level } = ratesOf(tally);
    const cell = `${share(precision)} ${share(recall)}${levels ? ` ${share(level)}` : ""}`;
    return ` ${cell.padEnd(levels ? 19 : 14)}`;
  });
  const count = (of: (score: DocumentScore) => number): number =>
    group.reduce((sum, { score }) => sum + of(score), 0);
  const tail = [
    String(count((score) => score.outOfOrder)).padStart(5),
    String(count((score) => score.faults.filter(({ name }) => name === "mixed").length)).padStart(6),
    String(count((score) => score.junk.length)).padStart(5),
    String(count((score) => score.bullets.length)).padStart(8),
    `${count(wrongHyphens)}/${count((score) => score.brokenWords ?? 0)}`.padStart(13),
    shareCell(group.map(({ score }) => score.pages)),
    shareCell(group.map(({ score }) => score.labels)),
  ];
  console.log(`${name.padEnd(width)}${cells.join("")}${tail.join("")}`);
}

const wrongHyphens = ({ hyphens }: DocumentScore): number => hyphens.kept.length + hyphens.lost.length;

function shareCell(shares: readonly Share[]): string {
  const of = shares.reduce((sum, one) => sum + one.of, 0);
  const right = shares.reduce((sum, one) => sum + one.right, 0);
  return (of === 0 ? "–" : `${right}/${of}`).padStart(10);
}

const share = (value: number): string => value.toFixed(3);

/** Prints what is wrong in one file: what was expected, what came, on which page. */
export function printFaults({ fixture, score }: Scored): void {
  const lines: string[] = [];
  for (const { name, expected, got } of score.faults) {
    const [first] = got;
    lines.push(`  ${name}${first ? ` (page ${first.page})` : ""}`);
    for (const entry of expected) lines.push(`    - ${entry.kind}${entry.level || ""} ${quote(entry.text)}`);
    for (const entry of got) lines.push(`    + ${entry.kind}${entry.level || ""} ${quote(entry.text)}`);
  }
  for (const { truth, found } of score.pairs) {
    if (truth.level === found.level) continue;
    lines.push(`  level ${truth.level} came as ${found.level} (page ${found.page}): ${quote(truth.text)}`);
  }
  for (const entry of score.junk) lines.push(`  junk (page ${entry.page}): ${quote(entry.text)}`);
  for (const entry of score.bullets) lines.push(`  bullet (page ${entry.page}): ${quote(entry.text)}`);
  for (const word of score.hyphens.kept) lines.push(`  hyphen kept: ${word}`);
  for (const word of score.hyphens.lost) lines.push(`  hyphen lost: ${word}`);
  if (lines.length > 0) console.log(`\n${basename(fixture.path)}\n${lines.join("\n")}`);
}

const quote = (text: string): string =>
  JSON.stringify(text.length > 160 ? `${text.slice(0, 100)} … ${text.slice(-50)}` : text);
