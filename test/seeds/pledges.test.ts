import { describe, expect, test } from "vitest";
import { agreement } from "./scoring.ts";
import { expectedIn, formats, foundIn, seedVersions } from "./seed-documents.ts";

/** Share of the pledges a reader finds that must be found in each file, and the share of those found that must be right. */
const leastRecall = 0.9;
const leastPrecision = 0.9;
/** Share of the pledges found whose firmness, testability and topic must be the reader's, over all files of a version. */
const leastJudgements = { firmness: 0.9, testable: 0.75, topic: 0.7 } as const;

describe.each(seedVersions)("$manifesto, version $number", ({ manifesto, number }) => {
  const expected = expectedIn(manifesto, number).pledges;

  test.each(formats)("%s: the pledges found are the pledges there are", async (format) => {
    const found = await foundIn(manifesto, number, format);
    const { recall, precision, missed, surplus } = agreement(
      expected.map(({ text }) => text),
      found.map(({ text }) => text),
    );
    expect(recall, `missed: ${missed.join("\n")}`).toBeGreaterThanOrEqual(leastRecall);
    expect(precision, `not pledges: ${surplus.join("\n")}`).toBeGreaterThanOrEqual(leastPrecision);
  });

  test("every format gives the same pledges under the same stems in the same order", async () => {
    const [first, ...others] = await Promise.all(
      formats.map(async (format) =>
        (await foundIn(manifesto, number, format)).map(({ stem, text }) => ({ stem, text })),
      ),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  test("stems are the reader's, and firmness, testability and topic mostly", async ({ annotate }) => {
    const found = await foundIn(manifesto, number, "html");
    const pairs = expected.flatMap((pledge) => {
      const same = found.find(({ text }) => text === pledge.text);
      return same === undefined ? [] : [{ expected: pledge, found: { ...same, topic: same.topic.major } }];
    });
    expect(pairs.map((pair) => pair.found.stem)).toEqual(pairs.map((pair) => pair.expected.stem));
    for (const name of ["firmness", "testable", "topic"] as const) {
      const wrong = pairs.filter((pair) => pair.expected[name] !== pair.found[name]);
      const right = 1 - wrong.length / pairs.length;
      const account = wrong.map(
        (pair) => `${name} ${pair.expected[name]}, not ${pair.found[name]}: ${pair.expected.text}`,
      );
      await annotate(`${name} ${right.toFixed(3)}\n${account.join("\n")}`);
      expect(right, account.join("\n")).toBeGreaterThanOrEqual(leastJudgements[name]);
    }
  });
});
