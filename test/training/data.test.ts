import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldsOf } from "../../functions/training/folds.ts";
import { parseCsv, parseJsonLines } from "../../functions/training/parse-table.ts";
import { readLabelled } from "../../functions/training/read-labelled.ts";
import { scoreOf } from "../../functions/training/score.ts";
import { parseIds, splitRows } from "../../functions/training/split.ts";

describe("comma-separated values", () => {
  it("come back as they were written, with their lines", () => {
    const field = fc.string({ unit: fc.constantFrom("a", " ", ",", '"', "\n", "\r\n", "£") });
    const rows = fc.array(fc.tuple(fc.string({ unit: "grapheme-ascii", minLength: 1 }), field), {
      maxLength: 8,
    });
    const written = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, (given) => {
        const text = [["id", "text"], ...given].map((row) => `${row.map(written).join(",")}\r\n`).join("");
        const parsed = parseCsv(text);
        expect(Array.isArray(parsed) && parsed.map(({ fields }) => [fields.id, fields.text])).toEqual(given);
      }),
    );
  });

  it.each([
    ["", { line: 1 }],
    ['id,text\n1,"open', { line: 2 }],
    ["id,text\n1,a\n2,b,c\n", { line: 3 }],
    ['id,text\n"1\n",a\n2\n', { line: 4 }],
    ['id,text\n"1"x,a\n', { line: 2 }],
  ])("that are wrong name the line: %j", (text, problem) => {
    expect(parseCsv(text)).toMatchObject(problem);
  });
});

it("JSON lines that are wrong name the line", () => {
  expect(parseJsonLines('{"a":1}\n\n[1]\n')).toMatchObject({ line: 3 });
  expect(parseJsonLines('{"a":1}\nx\n')).toMatchObject({ line: 2 });
});

describe("labels", () => {
  const row = (fields: object, line = 2) => ({ line, fields: { text: "We will.", ...fields } });

  it("are read as each task knows them", () => {
    expect(readLabelled([row({ pledge: true, document: "d", id: 7 })], "pledge", undefined)).toEqual([
      { id: "7", document: "d", text: "We will.", label: "pledge" },
    ]);
    expect(readLabelled([row({ firmness: null })], "firmness", undefined)).toMatchObject([{ label: null }]);
    expect(
      readLabelled([row({ majortopic: "12", party: "con", year: "1983" })], "topic", undefined),
    ).toMatchObject([{ label: "12", document: "con 1983" }]);
    expect(readLabelled([row({ coarse: "Health" })], "topic", "coarse")).toMatchObject([{ label: "Health" }]);
  });

  it("that cannot be name their line", () => {
    expect(readLabelled([row({ firmness: "hard" }, 9)], "firmness", undefined)).toMatchObject({ line: 9 });
    expect(readLabelled([row({})], "pledge", undefined)).toMatchObject({
      message: 'there is no column "pledge"',
    });
  });
});

describe("a split by ids", () => {
  const rows = ["a", "b", "c"].map((id) => ({ id, document: "d", text: id, label: id }));

  it("hides what is asked about from what is learned, and keeps places", () => {
    const { train, test } = splitRows(rows, null, new Set(["b"]));
    expect(train.map(({ text, label }) => [text, label])).toEqual([
      ["a", "a"],
      ["", null],
      ["c", "c"],
    ]);
    expect(test.map(({ text, label }) => [text, label])).toEqual([
      ["a", null],
      ["b", "b"],
      ["c", null],
    ]);
  });

  it("never learns from what it asks about", () => {
    const some = fc.uniqueArray(fc.constantFrom("a", "b", "c"));
    fc.assert(
      fc.property(fc.option(some), fc.option(some), (trainIds, testIds) => {
        fc.pre(trainIds !== null || testIds !== null);
        const { train, test } = splitRows(
          rows,
          trainIds === null ? null : new Set(trainIds),
          testIds === null ? null : new Set(testIds),
        );
        expect(rows.filter((_, at) => train[at]?.label && test[at]?.label)).toEqual([]);
      }),
    );
  });

  it("reads lists of lines, of JSON and with a column's name", () => {
    expect([parseIds("a\nb\n"), parseIds('["a","b"]'), parseIds("id\na,b")]).toEqual([
      ["a", "b"],
      ["a", "b"],
      ["a", "b"],
    ]);
  });
});

it("folds hold whole documents, about the same number of units, and depend on the seed only", () => {
  const sizes = [50, 40, 30, 30, 20, 20, 10, 10];
  const folds = foldsOf(sizes, 3, 1);
  const filled = [0, 1, 2].map((fold) =>
    sizes.filter((_, at) => folds[at] === fold).reduce((a, b) => a + b, 0),
  );
  expect(Math.max(...filled) - Math.min(...filled)).toBeLessThanOrEqual(20);
  expect(foldsOf(sizes, 3, 1)).toEqual(folds);
});

it("scores: accuracy, macro-F1 of what was expected, calibration, confusion", () => {
  const answer = (expected: string, given: string, confidence: number) => ({ expected, given, confidence });
  const score = scoreOf([answer("a", "a", 0.95), answer("a", "b", 0.55), answer("b", "b", 0.55)], ["b", "a"]);
  expect(score.accuracy).toBeCloseTo(2 / 3);
  expect(score.macroF1).toBeCloseTo(2 / 3);
  expect(score.labels.map(({ label }) => label)).toEqual(["b", "a"]);
  expect(score.confusion).toEqual([
    [1, 0],
    [1, 1],
  ]);
  expect(score.calibrationError).toBeCloseTo((0.05 + 0.1) / 3);
});
