import { describe, expect, test } from "vitest";
import { compare, proveComparison } from "../../functions/core/compare.ts";
import type { Pledge } from "../../functions/core/model.ts";
import { topicLabel } from "../../functions/core/topics.ts";
import type { ManifestoVersion } from "../../seeds/source/manifesto.ts";
import { manifestos } from "../../seeds/source/manifestos.ts";
import { outline } from "../../seeds/source/outline.ts";
import { type ChangeAgreement, changeAgreement, essence } from "./scoring.ts";
import { foundIn } from "./seed-documents.ts";

/** Shares of a version's changes: linked as a reader links them; then coded as a reader codes them. */
const least = { relations: 0.9, primaries: 0.8, facetRecall: 0.6, facetPrecision: 0.6 } as const;

const steps = manifestos.flatMap(({ id, versions }) =>
  versions.flatMap((version, index) => {
    const previous = versions[index - 1];
    return previous === undefined ? [] : [{ id, from: index, to: index + 1, previous, version }];
  }),
);

/** The version's pledges as its author laid them out and a careful reader judged them. */
function readPledges(version: ManifestoVersion): Pledge[] {
  return outline(version.body).map(({ pledge, stem, headings }, index) => ({
    index,
    form: stem === null ? "sentence" : "item",
    text: pledge.text,
    stem,
    headings,
    page: 1,
    start: index,
    kind: "pledge",
    firmness: pledge.firmness,
    testable: pledge.testable,
    topic: { major: pledge.topic, label: topicLabel(pledge.topic), confidence: 1 },
    reason: "read",
  }));
}

function judge({ relations, primaries, facets }: ChangeAgreement): void {
  expect(relations.recall, `missed:\n${relations.missed.join("\n")}`).toBeGreaterThanOrEqual(least.relations);
  expect(relations.precision, `not so:\n${relations.surplus.join("\n")}`).toBeGreaterThanOrEqual(
    least.relations,
  );
  expect(primaries.right, primaries.wrong.join("\n")).toBeGreaterThanOrEqual(least.primaries);
  expect(facets.recall, `missed:\n${facets.missed.join("\n")}`).toBeGreaterThanOrEqual(least.facetRecall);
  expect(facets.precision, `not so:\n${facets.surplus.join("\n")}`).toBeGreaterThanOrEqual(
    least.facetPrecision,
  );
}

const accountOf = ({ relations, primaries, facets }: ChangeAgreement) =>
  [
    `relations: recall ${relations.recall.toFixed(3)}, precision ${relations.precision.toFixed(3)}`,
    ...relations.missed.map((name) => `  missed ${name}`),
    ...relations.surplus.map((name) => `  not so ${name}`),
    `primary codes right: ${primaries.right.toFixed(3)}`,
    ...primaries.wrong.map((name) => `  ${name}`),
    `facets: recall ${facets.recall.toFixed(3)}, precision ${facets.precision.toFixed(3)}`,
    ...facets.missed.map((name) => `  missed ${name}`),
    ...facets.surplus.map((name) => `  not so ${name}`),
  ].join("\n");

describe.each(steps)("$id, from version $from to $to", ({ id, from, to, previous, version }) => {
  test("between the pledges a reader finds, the changes are the reader's", async ({ annotate }) => {
    const [before, after] = [readPledges(previous), readPledges(version)];
    const { comparison } = compare(before, after);
    expect(proveComparison(before, after, comparison)).toBe(true);
    const result = changeAgreement(version.changes, comparison.changes.map(essence));
    await annotate(accountOf(result));
    judge(result);
  });

  test("between the pledges found in a web page and in a PDF, too", async ({ annotate }) => {
    const [before, after] = await Promise.all([foundIn(id, from, "html"), foundIn(id, to, "pdf")]);
    const { comparison } = compare(before, after);
    expect(proveComparison(before, after, comparison)).toBe(true);
    const result = changeAgreement(version.changes, comparison.changes.map(essence));
    await annotate(accountOf(result));
    judge(result);
  });
});
