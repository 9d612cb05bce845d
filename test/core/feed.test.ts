import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ChangeFilter,
  feedListFor,
  feedListsOf,
  isWantedChange,
  type PublishedChange,
  publishedChanges,
} from "../../functions/core/feed.ts";
import { facets, firmnesses, type Primary, primaries, relations } from "../../functions/core/model.ts";
import { dropped, pledgeNumbered, versionOf } from "../contract/samples.ts";
import { manifesto } from "../fakes/sample-ledger.ts";
import { someFields } from "./some-fields.ts";

const manifestos = ["a.north.2027", "b.north.2027", "a.south.2028"].map(manifesto);
const topics = [7, 10, 14];
const changeRelations = relations.filter((relation) => relation !== "same");

const quote = fc
  .record({ firmness: fc.constantFrom(...firmnesses), major: fc.constantFrom(...topics) })
  .map(({ firmness, major }) => {
    const [base] = dropped(1).before;
    if (base === undefined) throw new Error("The sample quotes a pledge.");
    return { ...base, firmness, topic: { ...base.topic, major } };
  });
const published: fc.Arbitrary<PublishedChange> = fc
  .record({
    manifesto: fc.constantFrom(...manifestos),
    relation: fc.constantFrom(...changeRelations),
    primary: fc.constantFrom<Primary | null>(...primaries, null),
    facets: fc.subarray([...facets]),
    before: fc.array(quote, { maxLength: 2 }),
    after: fc.array(quote, { minLength: 1, maxLength: 2 }),
  })
  .map(({ manifesto: id, ...change }) => ({
    entry: 1,
    position: 0,
    at: "2027-01-01T00:00:00.000Z",
    manifesto: id,
    version: 2,
    follows: 1,
    change: { ...change, evidence: [], account: "" },
    pledges: { before: [], after: [] },
    withdrawnBy: null,
  }));
const filters = someFields<ChangeFilter>({
  manifesto: fc.constantFrom(...manifestos),
  area: fc.constantFrom("north", "south"),
  election: fc.constantFrom("2027", "2028"),
  topic: fc.constantFrom(...topics),
  party: fc.constantFrom("a", "b"),
  facet: fc.constantFrom(...facets),
  primary: fc.constantFrom(...primaries),
  relation: fc.constantFrom(...changeRelations),
  firmness: fc.constantFrom(...firmnesses),
});

describe("the list read for a filter", () => {
  it("holds every change that is wanted, and nothing else where it is exact", () => {
    fc.assert(
      fc.property(filters, published, (filter, change) => {
        const { list, exact } = feedListFor(filter);
        const wanted = isWantedChange(filter, change);
        const held = feedListsOf(change).includes(list);
        if (wanted) expect(held).toBe(true);
        if (exact) expect(wanted).toBe(held);
      }),
      { numRuns: 1_000 },
    );
  });

  it("holds a change once", () => {
    fc.assert(
      fc.property(published, (change) => {
        const lists = feedListsOf(change);
        expect(new Set(lists).size).toBe(lists.length);
      }),
    );
  });
});

describe("changes as the feed tells them", () => {
  it("name the pledges they are about", () => {
    const pledges = [0, 1, 2, 3, 4].map(pledgeNumbered);
    const [told] = publishedChanges({ entry: 9, at: "t" }, versionOf(2), [dropped(4)], pledges, []);
    expect(told).toMatchObject({ entry: 9, position: 0, version: 2, follows: 1 });
    expect(told?.pledges).toEqual({ before: [pledges[4]?.id], after: [] });
  });

  it("are none of a version that follows none", () => {
    expect(publishedChanges({ entry: 9, at: "t" }, versionOf(1), [], [], [])).toEqual([]);
  });

  it("must quote pledges that are there", () => {
    expect(() => publishedChanges({ entry: 9, at: "t" }, versionOf(2), [dropped(4)], [], [])).toThrow(
      RangeError,
    );
  });
});
