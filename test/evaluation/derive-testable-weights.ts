/**
 * Derives `functions/core/classify/testable-weights.json` from labelled pledges:
 *
 *   node test/evaluation/derive-testable-weights.ts [--part developed|all] [--out <file>] <units.jsonl>…
 *
 * `--part developed` keeps the held-out documents out, to measure on them. Same data, same bytes.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parts } from "./labelled-units.ts";
import { testableWeights } from "./testable-weights.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: "string", default: "all" },
    out: { type: "string", default: "functions/core/classify/testable-weights.json" },
  },
});
const part = parts.find((known) => known === options.part);
if (part === undefined) throw new Error(`--part is one of ${parts.join(", ")}`);
writeFileSync(options.out, testableWeights(positionals, part));
