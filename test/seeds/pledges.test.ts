import { describe, expect, test } from "vitest";
import { agreement } from "./scoring.ts";
import { expectedIn, formats, foundIn, seedVersions } from "./seed-documents.ts";

/**
 * Shares of the reader's pledges that are found, and of those found that are the reader's: in each file (the
 * shortest has 11, so one missed costs .09) and over all files of a format.
 */
const least = {
  inEach: { recall: 0.8, precision: 0.9 },
  overall: { recall: 0.92, precision: 0.92 },
} as const;
/** Shares of the pledges found, over all versions, that are judged as the reader judges them. */
const leastJudgements = { firmness: 0.95, testable: 0.75, topic: 0.69 } as const;

const textsOf = (pledges: readonly { readonly text: string }[]) => pledges.map(({ text }) => text);

describe.each(formats)("the pledges found in %s files", (format) => {
  test.each(seedVersions)("$manifesto, version $number", async ({ manifesto, number }) => {
    const { recall, precision, missed, surplus } = agreement(
      textsOf(expectedIn(manifesto, number).pledges),
      textsOf(await foundIn(manifesto, number, format)),
    );
    expect(recall, `missed:\n${missed.join("\n")}`).toBeGreaterThanOrEqual(least.inEach.recall);
    expect(precision, `not pledges:\n${surplus.join("\n")}`).toBeGreaterThanOrEqual(least.inEach.precision);
  });

  test("all together", async ({ annotate }) => {
    const { recall, precision, missed, surplus } = agreement(
      seedVersions.flatMap(({ manifesto, number }) => textsOf(expectedIn(manifesto, number).pledges)),
      (await allFound(format)).flatMap(textsOf),
    );
    await annotate(
      [
        `recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
        ...missed.map((text) => `  missed ${text}`),
        ...surplus.map((text) => `  no pledge ${text}`),
      ].join("\n"),
    );
    expect(recall).toBeGreaterThanOrEqual(least.overall.recall);
    expect(precision).toBeGreaterThanOrEqual(least.overall.precision);
  });
});

const allFound = (format: (typeof formats)[number]) =>
  Promise.all(seedVersions.map(({ manifesto, number }) => foundIn(manifesto, number, format)));

test.each(seedVersions)(
  "$manifesto, version $number: every format gives the same pledges under the same stems in the same order",
  async ({ manifesto, number }) => {
    const [first, ...others] = await Promise.all(
      formats.map(async (format) =>
        (await foundIn(manifesto, number, format)).map(({ stem, text }) => ({ stem, text })),
      ),
    );
    for (const other of others) expect(other).toEqual(first);
  },
);

/** Each pledge found in a web page beside the reader's judgement of it. */
async function judged() {
  const found = await allFound("html");
  return seedVersions.flatMap(({ manifesto, number }, index) =>
    expectedIn(manifesto, number).pledges.flatMap((expected) => {
      const same = found[index]?.find(({ text }) => text === expected.text);
      return same === undefined ? [] : [{ expected, found: { ...same, topic: same.topic.major } }];
    }),
  );
}

describe("of the pledges found", () => {
  test("the stems are the reader's", async () => {
    const pairs = await judged();
    expect(pairs.map((pair) => pair.found.stem)).toEqual(pairs.map((pair) => pair.expected.stem));
  });

  test.for(["firmness", "testable", "topic"] as const)("the %s mostly is", async (name, { annotate }) => {
    const pairs = await judged();
    const wrong = pairs.filter((pair) => pair.expected[name] !== pair.found[name]);
    const right = 1 - wrong.length / pairs.length;
    const account = wrong.map(
      (pair) => `  ${pair.expected[name]}, not ${pair.found[name]}: ${pair.expected.text}`,
    );
    await annotate([`${name} right: ${right.toFixed(3)}`, ...account].join("\n"));
    expect(right).toBeGreaterThanOrEqual(leastJudgements[name]);
  });
});
