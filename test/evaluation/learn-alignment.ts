/**
 * Learns what makes two wordings versions of one unit, and writes functions/core/align/learned-weights.ts:
 *
 *   node test/evaluation/learn-alignment.ts
 *
 * A logistic regression over the candidates that the aligner itself looks at: 14 labelled version pairs, once as they
 * are and once with every edited unit elsewhere (few of the histories' edits moved, other documents' may), and
 * the real edits of the same pages as two lists. The held-out pairs are not read.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { forEachCandidate } from "../../functions/core/align/alike.ts";
import { profile } from "../../functions/core/align/features.ts";
import { pairSame } from "../../functions/core/align/same.ts";
import { type Signs, signs } from "../../functions/core/align/signs.ts";
import { wordingsOf } from "../../functions/core/align/wordings.ts";
import type { Alignable, Alignment } from "../../functions/core/model.ts";
import { goldPairs } from "./alignment-gold.ts";

/** Weight of the squared weights in the loss: of .01 to 10 the one with the least loss, each pair left out in turn. */
const shrinkage: number = 0.3;
const target = new URL("../../functions/core/align/learned-weights.ts", import.meta.url);

type Case = {
  readonly before: readonly Alignable[];
  readonly after: readonly Alignable[];
  readonly links: Alignment;
};
type Example = { readonly found: Signs; readonly isLinked: boolean };

/** The pair with the edited units of `after` dealt out over the document. */
function scattered({ before, after, links }: Case): Case {
  const edited = new Set(
    links.filter((link) => link.before.length > 0 && link.relation !== "same").flatMap((link) => link.after),
  );
  const order = after.map((_, j) => j).filter((j) => !edited.has(j));
  // A step coprime with most lengths: far apart, and the same at every run.
  for (const [k, j] of [...edited].entries()) order.splice((k * 37 + 11) % (order.length + 1), 0, j);
  const placeOf = new Map(order.map((j, place) => [j, place]));
  return {
    before,
    after: order.flatMap((j) => after[j] ?? []),
    links: links.map((link) => ({ ...link, after: link.after.map((j) => placeOf.get(j) ?? -1) })),
  };
}

function editsOf(pages: ReadonlySet<string>): Case {
  const edit = z.object({ document: z.string(), before: z.string(), after: z.string() });
  const edits = readFileSync(new URL("data/changes-uk.jsonl", import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => edit.parse(JSON.parse(line)))
    .filter(({ document }) => pages.has(document.replace(/^.*\/|\.md$/g, "")));
  const listed = (text: string) => ({ text, stem: null, headings: [] });
  return {
    before: edits.map((one) => listed(one.before)),
    after: edits.map((one) => listed(one.after)),
    links: edits.map((_, k) => ({ relation: "modified", before: [k], after: [k] })),
  };
}

function examplesOf({ before, after, links }: Case): Example[] {
  const linked = new Set(
    links.flatMap((link) => link.before.flatMap((i) => link.after.map((j) => `${i} ${j}`))),
  );
  const wordings = wordingsOf(before, after);
  const { pairing } = pairSame(wordings);
  const examples: Example[] = [];
  const all = () => true;
  forEachCandidate(wordings, profile(wordings.words, wordings.about), pairing, all, (i, j, found) => {
    examples.push({ found: { ...found }, isLinked: linked.has(`${i} ${j}`) });
  });
  return examples;
}

/** Newton's method; the bias is not shrunk. */
function fitted(examples: readonly Example[]): {
  readonly bias: number;
  readonly weights: readonly number[];
} {
  const rows = examples.map(({ found }) => [1, ...signs.map((sign) => found[sign])]);
  const size = signs.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let turn = 0; turn < 50; turn++) {
    const gradient = weights.map((weight, k) => (k === 0 ? 0 : shrinkage * weight));
    const curvature = weights.map((_, k) => weights.map((_, l) => (k === l && k > 0 ? shrinkage : 0)));
    rows.forEach((row, n) => {
      const odds = row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const error = chance - (examples[n]?.isLinked ? 1 : 0);
      row.forEach((value, k) => {
        gradient[k] = (gradient[k] ?? 0) + error * value;
        const line = curvature[k] ?? [];
        row.forEach((other, l) => {
          line[l] = (line[l] ?? 0) + chance * (1 - chance) * value * other;
        });
      });
    });
    const step = solve(curvature, gradient);
    weights = weights.map((weight, k) => weight - (step[k] ?? 0));
  }
  return { bias: weights[0] ?? 0, weights: weights.slice(1) };
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k] ?? 0]);
  const size = rows.length;
  for (let k = 0; k < size; k++) {
    const below = rows.slice(k).map((row) => Math.abs(row[k] ?? 0));
    const pivot = k + below.indexOf(Math.max(...below));
    [rows[k], rows[pivot]] = [rows[pivot] ?? [], rows[k] ?? []];
    const line = rows[k] ?? [];
    rows.forEach((row, r) => {
      if (r === k) return;
      const factor = (row[k] ?? 0) / (line[k] ?? 1);
      for (let c = k; c <= size; c++) row[c] = (row[c] ?? 0) - factor * (line[c] ?? 0);
    });
  }
  return rows.map((row, k) => (row[size] ?? 0) / (row[k] ?? 1));
}

const learning = goldPairs().filter((pair) => pair.part === "learning");
const edits = editsOf(new Set(learning.map((pair) => pair.page)));
const examples = [
  ...[...learning, ...learning.map(scattered)].flatMap(examplesOf),
  // A unit edited twice stands in the list twice, so that two of its wordings are no pair there and yet belong together.
  ...examplesOf(edits).filter((example) => example.isLinked),
];
const linked = examples.filter((example) => example.isLinked).length;
const { bias, weights } = fitted(examples);
const wrong = examples.filter(({ found, isLinked }) => {
  const odds = signs.reduce((sum, sign, k) => sum + (weights[k] ?? 0) * found[sign], bias);
  return odds > 0 !== isLinked;
});
console.log(`${examples.length} candidates, ${linked} linked, ${wrong.length} on the wrong side`);

const told = (value: number) => String(Number(value.toFixed(3)));
const lines = signs.map((sign, k) => `  ${sign}: ${told(weights[k] ?? 0)},\n`);
writeFileSync(
  target,
  `import type { Sign } from "./signs.ts";

/**
 * Weights of a logistic regression of "a reader would call these versions of one unit" on the signs between two
 * units. Written by \`node test/evaluation/learn-alignment.ts\`; not to be changed by hand.
 */
export const learnedBias: number = ${told(bias)};
export const learnedWeights: Readonly<Record<Sign, number>> = {
${lines.join("")}};
`,
);
