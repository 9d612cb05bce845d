import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { unitsOfLines } from "../../functions/cli/units-of-lines.ts";
import type { Unit } from "../../functions/core/model.ts";

/** One line of labelled units; lines of one document follow each other. */
export type Labelled = {
  readonly document: string;
  readonly text: string;
  readonly pledge: boolean;
  readonly firmness: string | null;
  readonly testable: boolean | null;
  readonly kind: string;
  readonly topic: number;
};

export const parts = ["all", "developed", "held-out"] as const;
export type Part = (typeof parts)[number];

/**
 * Documents that rules and weights are developed on: of the invented local ones all but the series "syn-b", of the
 * others those whose name has a SHA-256 that ends in an even byte. No look at the text decides.
 */
const isDeveloped = (document: string) =>
  document.startsWith("syn-")
    ? !document.startsWith("syn-b-")
    : (createHash("sha256").update(document).digest().at(-1) ?? 0) % 2 === 0;

/** The labelled units of the documents of one part, with their labels, document by document. */
export function labelledUnits(
  files: readonly string[],
  part: Part,
): (readonly (readonly [Labelled, Unit])[])[] {
  const lines = files
    .flatMap((file) => readFileSync(file, "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as Labelled)
    .filter(({ document }) => part === "all" || isDeveloped(document) === (part === "developed"));
  return [...Map.groupBy(lines, ({ document }) => document).values()].map((labels) => {
    const units = unitsOfLines(labels.map(({ text }) => ({ text })));
    return labels.flatMap((label, at) => {
      const unit = units[at];
      return unit === undefined ? [] : [[label, unit] as const];
    });
  });
}
