import { describe, expect, it } from "vitest";
import { changeOf } from "../../functions/core/change/index.ts";
import { compare, proveComparison } from "../../functions/core/compare.ts";
import { mostParts, withinParts } from "../../functions/core/link-parts.ts";
import type { ClassifiedUnit, PledgeLink } from "../../functions/core/model.ts";
import { pledge } from "./pledges.ts";

/** What DynamoDB takes as one row, in bytes; JSON is somewhat longer than what it stores. */
const rowBytes = 400 * 1024;
const upTo = (count: number) => Array.from({ length: count }, (_, k) => k);

describe("links with many parts", () => {
  const split: PledgeLink = { relation: "split", before: [4], after: upTo(40) };

  it("keep the first parts; the rest are new, or dropped", () => {
    const links = withinParts(split);
    expect(links[0]).toEqual({ relation: "split", before: [4], after: upTo(mostParts) });
    expect(links.slice(1).map(({ relation }) => relation)).toEqual(new Array(40 - mostParts).fill("added"));
    expect(links.flatMap(({ after }) => after)).toEqual(upTo(40));

    const merged = withinParts({ relation: "merged", before: upTo(40), after: [4] });
    expect(merged[0]).toEqual({ relation: "merged", before: upTo(mostParts), after: [4] });
    expect(merged.slice(1).map(({ relation }) => relation)).toEqual(
      new Array(40 - mostParts).fill("removed"),
    );
  });

  it("stay as they are up to the bound", () => {
    const link: PledgeLink = { relation: "split", before: [0], after: upTo(mostParts) };
    expect(withinParts(link)).toEqual([link]);
  });

  it.each([
    ["letters of three bytes", "字".repeat(5_000)],
    ["amounts", upTo(1_400).join(", ").slice(0, 5_000)],
    ["conditions", "if it can, ".repeat(455).slice(0, 5_000)],
  ])("make a change that one row holds: %s", (_, text) => {
    const headings = upTo(6).map(() => "題".repeat(301));
    const longest = (lead: string) =>
      ({ ...pledge(`${lead}${text}`.slice(0, 5_000)), stem: "語".repeat(301), headings }) as ClassifiedUnit &
        ReturnType<typeof pledge>;
    const change = changeOf(
      { relation: "split", before: [0], after: upTo(mostParts) },
      [longest("We will build 7 ")],
      upTo(mostParts).map((k) => longest(`We aim to build ${k} `)),
    );
    expect(Buffer.byteLength(JSON.stringify(change))).toBeLessThan(rowBytes);
  });
});

it("compares and proves a pledge that came apart into many", () => {
  const words = upTo(40).map(
    (k) => `We will build the ${["red", "blue", "green", "old"][k % 4]} hall number ${k + 200} at place${k}.`,
  );
  const [before, after] = [[pledge(words.join(" "))], words.map((text) => pledge(text))];
  const { comparison } = compare(before, after);
  for (const change of comparison.changes) expect(change.after.length).toBeLessThanOrEqual(mostParts);
  expect(proveComparison(before, after, comparison)).toBe(true);
});

it.each([
  ["a split", ["split"]],
  ["a merger", ["merged"]],
])("finds %s whose second half is short", (_, relations) => {
  const whole = [
    pledge("We will publish every contract above £500 within a month of signing it, and hold open days."),
  ];
  const parts = [
    pledge("We will publish every contract above £500 within a month of signing it."),
    pledge("We will hold open days."),
  ];
  const [before, after] = relations[0] === "split" ? [whole, parts] : [parts, whole];
  expect(compare(before, after).comparison.changes.map(({ relation }) => relation)).toEqual(relations);
});
