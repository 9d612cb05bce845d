/**
 * Gives damaged and hostile files to the extractor and tells what became of them:
 * `node test/fuzz/extract.ts [--mutants 2000] [--seed 1] [--from 0] [--hostile] [FILE…]`.
 * Files given are tried as they are. The exit code is 1 if one passed the bounds of time or memory.
 */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isolatedExtractor } from "../../functions/adapters/isolated-extractor.ts";
import { hostileFiles } from "./hostile.ts";
import { mutantOf } from "./mutants.ts";
import { type Source, sourceOf, sources } from "./sources.ts";
import { bounds, isBounded, type Trial, tryFile } from "./trial.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutants: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    hostile: { type: "boolean", default: false },
  },
});

function* files(): Generator<Source> {
  for (const path of positionals) yield sourceOf(path);
  if (values.hostile) for (const [name, make] of hostileFiles) yield { name, bytes: make() };
  if (values.hostile || positionals.length > 0) return;
  const all = sources();
  const from = Number(values.from);
  for (let i = from; i < from + Number(values.mutants); i++) yield mutantOf(all, Number(values.seed), i);
}

/** Keeps a file that passed the bounds or broke the reader, to look into. */
function keep({ name, bytes }: Source): string {
  const path = join(tmpdir(), `fuzz-${values.seed}-${name.replaceAll(" ", "-")}`);
  writeFileSync(path, bytes);
  return path;
}

let broke = 0;
const extractor = isolatedExtractor({
  log: (event, facts) => {
    broke += 1;
    say(`${event} ${JSON.stringify(facts)}`);
  },
});
const trials: Trial[] = [];
for (const file of files()) {
  const before = broke;
  const trial = await tryFile(extractor, file.name, file.bytes);
  trials.push(trial);
  if (broke > before || !isBounded(trial)) say(`kept ${keep(file)}`);
  if (values.hostile || positionals.length > 0) say(lineOf(trial));
  else if (trials.length % 100 === 0) say(`${trials.length} of ${values.mutants}`);
}

const counts = new Map<string, number>();
for (const { outcome } of trials) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
const by = (key: "milliseconds" | "megabytes") => trials.toSorted((a, b) => b[key] - a[key]).slice(0, 5);
const beyond = trials.filter((trial) => !isBounded(trial));

say(`\n${trials.length} files`);
for (const [outcome, count] of [...counts].sort(([, a], [, b]) => b - a)) say(`  ${count} ${outcome}`);
say(`slowest\n${by("milliseconds").map(lineOf).join("\n")}`);
say(`largest\n${by("megabytes").map(lineOf).join("\n")}`);
say(
  `beyond ${bounds.milliseconds / 1000} s or ${bounds.megabytes} MB: ${beyond.length}; readers broken: ${broke}`,
);
if (beyond.length > 0) process.exitCode = 1;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function lineOf({ name, outcome, milliseconds, megabytes }: Trial): string {
  return `  ${String(milliseconds).padStart(6)} ms ${String(megabytes).padStart(4)} MB  ${outcome.padEnd(20)} ${name}`;
}
