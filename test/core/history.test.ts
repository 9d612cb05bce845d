import { describe, expect, it } from "vitest";
import { publishedChanges } from "../../functions/core/feed.ts";
import { historyOf, relatives } from "../../functions/core/history.ts";
import type { Change, LedgerPledge, PledgeId } from "../../functions/core/model.ts";
import { pledgeEvents } from "../../functions/core/pledge-events.ts";
import { quoteOf } from "../../functions/core/quote.ts";
import { versionOf } from "../contract/samples.ts";
import { samplePledge } from "../fakes/sample-ledger.ts";

const id = (name: string) => name as PledgeId;
const pledge = (name: string, position: number) =>
  samplePledge(position, `We will ${name}.`, { id: id(name) });
const change = (
  relation: Change["relation"],
  before: readonly LedgerPledge[],
  after: readonly LedgerPledge[],
): Change => ({
  relation,
  primary: null,
  facets: [],
  evidence: [],
  before: before.map(quoteOf),
  after: after.map(quoteOf),
  account: "",
});

/** What befell the pledges of one version after another, each following the one before unless it says another. */
function eventsOf(
  versions: readonly {
    readonly pledges: readonly LedgerPledge[];
    readonly changes: readonly Change[];
    readonly follows?: number;
  }[],
) {
  return versions.flatMap(({ pledges: after, changes, follows: followed }, i) => {
    const follows = followed ?? i;
    const version = { ...versionOf(i + 1), follows: follows || null };
    const published = versions[follows - 1]?.pledges ?? [];
    const entry = { entry: i + 1, at: "2027-01-01T00:00:00.000Z" };
    const told = publishedChanges(entry, version, changes, published, after);
    const about = { ...entry, manifesto: version.manifesto, version: version.number };
    return pledgeEvents(about, version.follows, told, { published, after });
  });
}

const none = { withdrawn: new Set<number>(), apart: new Set<number>() };

describe("the history of a pledge", () => {
  const [a, b, c] = [pledge("a", 0), pledge("b", 1), pledge("c", 1)];
  const events = eventsOf([
    { pledges: [a], changes: [] },
    { pledges: [a, b], changes: [change("split", [a], [a, b])] },
    { pledges: [a, b], changes: [] },
    { pledges: [a], changes: [change("merged", [a, b], [a])] },
    { pledges: [a, c], changes: [change("added", [], [c])] },
    { pledges: [c], changes: [change("removed", [a], [])] },
  ]);

  it("goes through splits and merges, from whichever pledge it is asked", () => {
    const kinds = ["first", "split", "merged", "removed"];
    const family = events.filter((event) => event.pledge !== c.id);
    for (const start of [a, b]) {
      const history = historyOf(start.id, family, none, true);
      expect(history?.steps.map(({ kind }) => kind)).toEqual(kinds);
      expect(history?.steps.map(({ version }) => version)).toEqual([1, 2, 4, 6]);
      expect(history?.pledges.map(({ pledge: line, since, until }) => [line, since, until])).toEqual([
        ["a", 1, 6],
        ["b", 2, 4],
      ]);
      expect(history?.pledges.map(({ stands }) => stands)).toEqual([false, false]);
    }
    expect(relatives(family).sort()).toEqual(["a", "b"]);
  });

  it("is none of a pledge that never was, and begins where it was added", () => {
    expect(historyOf(id("x"), events, none, true)).toBeNull();
    const history = historyOf(
      c.id,
      events.filter((event) => event.pledge === c.id),
      none,
      true,
    );
    expect(history?.steps).toMatchObject([{ kind: "added", version: 5, from: [], to: ["c"] }]);
    expect(history?.pledges).toMatchObject([{ since: 5, until: null }]);
  });

  it("counts a withdrawn version's steps as not having been", () => {
    const history = historyOf(a.id, events, { withdrawn: new Set([6]), apart: new Set([6]) }, true);
    expect(history?.pledges.find((line) => line.pledge === a.id)).toMatchObject({
      until: null,
      stands: true,
    });
    expect(history?.steps.at(-1)).toMatchObject({ version: 6, withdrawn: true });
  });

  it("tells of a pledge stated only in a withdrawn version that it does not stand, and how it read", () => {
    const only = eventsOf([
      { pledges: [a], changes: [] },
      { pledges: [a, b], changes: [change("added", [], [b])] },
    ]).filter((event) => event.pledge === b.id);
    const history = historyOf(b.id, only, { withdrawn: new Set([2]), apart: new Set([2]) }, true);
    expect(history?.pledges).toEqual([
      { pledge: "b", since: 2, until: null, stands: false, quote: quoteOf(b) },
    ]);
  });

  it("counts a withdrawn version that another followed before it was withdrawn", () => {
    const alone = { ...b, position: 0 };
    const passed = eventsOf([
      { pledges: [a], changes: [] },
      { pledges: [alone], changes: [change("removed", [a], []), change("added", [], [alone])] },
      { pledges: [alone], changes: [] },
    ]);
    const lines = [a, b].map(({ id }) => {
      const own = passed.filter((event) => event.pledge === id);
      return historyOf(id, own, { withdrawn: new Set([2]), apart: new Set() }, true)?.pledges[0];
    });
    expect(lines).toMatchObject([
      { since: 1, until: 2, stands: false },
      { since: 2, until: null, stands: true },
    ]);
  });

  it("counts from where what stands has it, if it came in a withdrawn version before", () => {
    const again = eventsOf([
      { pledges: [a], changes: [] },
      { pledges: [a, b], changes: [change("added", [], [b])] },
      { pledges: [a, b], changes: [change("added", [], [b])], follows: 1 },
    ]).filter((event) => event.pledge === b.id);
    const history = historyOf(b.id, again, { withdrawn: new Set([2]), apart: new Set([2]) }, true);
    expect(history?.pledges).toMatchObject([{ since: 3, until: null, stands: true }]);
    expect(history?.steps.map(({ version, withdrawn }) => [version, withdrawn])).toEqual([
      [2, true],
      [3, false],
    ]);
  });

  it("tells what better rules found, or find no more, from what the author changed", () => {
    const better = eventsOf([
      { pledges: [a, b], changes: [] },
      { pledges: [a, { ...c, position: 1 }], changes: [] },
    ]);
    expect(better.slice(2).map(({ pledge: of, kind }) => [of, kind])).toEqual([
      ["c", "found-anew"],
      ["b", "lost-anew"],
    ]);
  });
});
