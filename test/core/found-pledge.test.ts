import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  asFound,
  type FoundFilter,
  foundListFor,
  foundListsOf,
  isWantedFound,
  saysWords,
  searchWords,
} from "../../functions/core/found-pledge.ts";
import { firmnesses } from "../../functions/core/model.ts";
import { manifesto, samplePledges } from "../fakes/sample-ledger.ts";
import { someFields } from "./some-fields.ts";

const manifestos = ["a.north.2027", "b.north.2027", "a.south.2028"].map(manifesto);
const pledges = samplePledges.flat();
const vocabulary = ["homes", "council", "bus", "trees", "library", "street", "of"];

const found = fc
  .record({ id: fc.constantFrom(...manifestos), pledge: fc.constantFrom(...pledges) })
  .map(({ id, pledge }) => asFound(id, pledge));
const filters = someFields<FoundFilter>({
  area: fc.constantFrom("north", "south"),
  words: fc
    .subarray(vocabulary, { minLength: 1, maxLength: 3 })
    .map((said) => searchWords(said.join(" ")))
    .filter((words) => words.length > 0),
  election: fc.constantFrom("2027", "2028"),
  topic: fc.constantFrom(10, 14),
  party: fc.constantFrom("a", "b"),
  firmness: fc.constantFrom(...firmnesses),
  testable: fc.boolean(),
});

describe("the list read for a search", () => {
  it("holds every pledge that is wanted, and nothing else where it is exact", () => {
    fc.assert(
      fc.property(filters, found, (filter, pledge) => {
        const { list, exact } = foundListFor(filter);
        const wanted = isWantedFound(filter, pledge);
        const held = foundListsOf(pledge).includes(list);
        if (wanted) expect(held).toBe(true);
        if (exact) expect(wanted).toBe(held);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the words of a search", () => {
  it.each([
    ["The council's homes, and the HOMES of councils", ["council", "home"]],
    ["of the and", []],
    ["", []],
  ])("of “%s” are those that say something, once each", (text, expected) => {
    const words = searchWords(text);
    expect(words).toHaveLength(expected.length);
    expect(words).toEqual(searchWords(expected.join(" ")));
  });

  it("are found in the sentence that a pledge completes, too", () => {
    const pledge = { stem: "We will create:", text: "safe cycle lanes on the High Street" };
    expect(saysWords(pledge, searchWords("creating a cycle lane"))).toBe(true);
    expect(saysWords(pledge, searchWords("cycle paths"))).toBe(false);
  });

  it("are bounded, whatever the text", () => {
    const text = Array.from({ length: 5_000 }, (_, n) => `word${n}`).join(" ");
    expect(searchWords(text).length).toBeLessThanOrEqual(40);
  });
});
