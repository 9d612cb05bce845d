import { describe, expect, test } from "vitest";
import { compare, proveComparison } from "../../functions/core/compare.ts";
import type { Pledge } from "../../functions/core/model.ts";
import { termsOf } from "../../functions/core/terms/index.ts";
import { topicLabel } from "../../functions/core/topics.ts";
import type { ManifestoVersion } from "../../seeds/source/manifesto.ts";
import { manifestos } from "../../seeds/source/manifestos.ts";
import { outline } from "../../seeds/source/outline.ts";
import { type ChangeAgreement, changeAgreement, essence } from "./scoring.ts";
import { foundIn } from "./seed-documents.ts";

/**
 * Shares of the changes linked as a reader links them, given the reader's pledges or those the stages before
 * found (where one wrong pledge in a short leaflet is one change in six).
 */
const leastRelations = { read: 0.95, foundInEach: 0.8, foundOverall: 0.9 } as const;
/** Of the changes linked so, over all versions: the share coded as a reader codes them, and the facets' agreement. */
const leastCodes = { primaries: 0.85, facetRecall: 0.7, facetPrecision: 0.65 } as const;

const steps = manifestos.flatMap(({ id, versions }) =>
  versions.flatMap((version, index) => {
    const previous = versions[index - 1];
    return previous === undefined ? [] : [{ id, from: index, to: index + 1, previous, version }];
  }),
);

type Step = (typeof steps)[number];

/** The version's pledges as its author laid them out and a careful reader judged them. */
function readPledges(version: ManifestoVersion): Pledge[] {
  return outline(version.body).map(({ pledge, stem, headings }, index) => ({
    index,
    form: stem === null ? "sentence" : "item",
    text: pledge.text,
    stem,
    headings,
    page: 1,
    pageLabel: null,
    start: index,
    kind: "pledge",
    firmness: pledge.firmness,
    testable: pledge.testable,
    topic: { major: pledge.topic, label: topicLabel(pledge.topic), confidence: 1 },
    terms: termsOf({ text: pledge.text, stem }),
    reason: "read",
  }));
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

function changesBetween(before: readonly Pledge[], after: readonly Pledge[]) {
  const { comparison } = compare(before, after);
  expect(proveComparison(before, after, comparison)).toBe(true);
  return comparison.changes.map(essence);
}

const betweenRead = ({ previous, version }: Step) =>
  changesBetween(readPledges(previous), readPledges(version));
const betweenFound = async ({ id, from, to }: Step) =>
  changesBetween(await foundIn(id, from, "html"), await foundIn(id, to, "pdf"));

function expectRelations({ relations }: ChangeAgreement, least: number): void {
  const { recall, precision, missed, surplus } = relations;
  expect(recall, `missed:\n${missed.join("\n")}`).toBeGreaterThanOrEqual(least);
  expect(precision, `not so:\n${surplus.join("\n")}`).toBeGreaterThanOrEqual(least);
}

describe.each(steps)("$id, from version $from to $to: the changes are the reader's", (step) => {
  test("between the pledges a reader finds", () => {
    const result = changeAgreement(step.version.changes, betweenRead(step));
    expectRelations(result, leastRelations.read);
  });

  test("between those found in a web page and then in a PDF", async () => {
    const result = changeAgreement(step.version.changes, await betweenFound(step));
    expectRelations(result, leastRelations.foundInEach);
  });
});

describe("over all versions, the changes are the reader's", () => {
  const expected = steps.flatMap(({ version }) => version.changes);

  test("between the pledges a reader finds, in their codes and facets too", async ({ annotate }) => {
    const result = changeAgreement(expected, steps.flatMap(betweenRead));
    await annotate(accountOf(result));
    expectRelations(result, leastRelations.read);
    expect(result.primaries.right).toBeGreaterThanOrEqual(leastCodes.primaries);
    expect(result.facets.recall).toBeGreaterThanOrEqual(leastCodes.facetRecall);
    expect(result.facets.precision).toBeGreaterThanOrEqual(leastCodes.facetPrecision);
  });

  test("between those found in a web page and then in a PDF", async ({ annotate }) => {
    const result = changeAgreement(expected, (await Promise.all(steps.map(betweenFound))).flat());
    await annotate(accountOf(result));
    expectRelations(result, leastRelations.foundOverall);
  });
});
