import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { comparisonOf } from "../../functions/core/change/index.ts";
import type { PledgeHistory, PledgeLine, PledgeStep } from "../../functions/core/history.ts";
import type { Change, PledgeId, PledgeLink, Quote } from "../../functions/core/model.ts";
import { layOutHistory } from "../../functions/web/history/history-layout.ts";
import { historyPage } from "../../functions/web/history/history-page.ts";
import { apiClient } from "../api/client.ts";
import { pledge } from "../core/pledges.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { netherby, samplePledges, seedSample } from "../fakes/sample-ledger.ts";

const [whole, second] = ["p-1", "p-2"] as PledgeId[] as [PledgeId, PledgeId];
const texts = [
  "We will plant trees and mend roads.",
  "We will plant trees.",
  "We will mend roads.",
  "We aim to mend roads.",
];
const [both, trees, roads, softer] = texts.map((text) => pledge(text)) as [
  ReturnType<typeof pledge>,
  ReturnType<typeof pledge>,
  ReturnType<typeof pledge>,
  ReturnType<typeof pledge>,
];

const changeOf = (
  link: PledgeLink,
  before: readonly ReturnType<typeof pledge>[],
  after: readonly ReturnType<typeof pledge>[],
) => comparisonOf([link], before, after).changes[0] as Change;
const split = changeOf({ relation: "split", before: [0], after: [0, 1] }, [both], [trees, roads]);
const weakened = changeOf({ relation: "modified", before: [0], after: [0] }, [roads], [softer]);
const dropped = changeOf({ relation: "removed", before: [0], after: [] }, [trees], []);

const step = (
  version: number,
  kind: PledgeStep["kind"],
  from: PledgeId[],
  to: PledgeId[],
  change: Change | null = null,
): PledgeStep => ({
  kind,
  manifesto: netherby,
  version,
  entry: version,
  at: `2026-11-0${version}T09:00:00.000Z`,
  from,
  to,
  change,
  withdrawn: false,
});
const steps = [
  step(1, "first", [], [whole]),
  step(2, "split", [whole], [whole, second], split),
  step(4, "modified", [second], [second], weakened),
  step(5, "removed", [whole], [], dropped),
];
const quote = (change: Change, at: number): Quote => change.after[at] as Quote;
const history: PledgeHistory = {
  pledge: second,
  manifesto: netherby,
  pledges: [
    { pledge: whole, since: 1, until: 5, stands: false, quote: quote(split, 0) },
    { pledge: second, since: 2, until: null, stands: true, quote: quote(weakened, 0) },
  ],
  steps,
  complete: true,
};

describe("layOutHistory", () => {
  it("gives each version a column and each pledge a row, and joins those that parted", () => {
    const { columns, lines, joints, steps } = layOutHistory(history, 6);
    expect(columns.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6]);
    const x = (version: number) => columns[version - 1]?.x;
    expect(lines).toMatchObject([
      { pledge: whole, from: x(1), to: x(5), isDropped: true },
      { pledge: second, from: x(2), to: x(6), isDropped: false },
    ]);
    expect(joints).toHaveLength(1);
    expect(joints[0]?.path).toMatch(new RegExp(`^M${x(1)} .* ${x(2)} ${lines[1]?.y}$`));
    expect(steps.map(({ x }) => x)).toEqual([x(1), x(2), x(2), x(4), x(5)]);
  });

  it("ends a pledge that went into another where that one goes on", () => {
    const merged = {
      ...history,
      steps: [...steps.slice(0, 3), step(5, "merged", [whole, second], [second], weakened)],
    };
    const { lines, joints, columns } = layOutHistory(merged, 5);
    expect(lines[0]).toMatchObject({ to: columns[3]?.x, isDropped: false });
    expect(joints).toHaveLength(2);
  });

  it("ends a pledge of withdrawn versions only where it was last told", () => {
    const pledges = history.pledges.map((line) => ({ ...line, until: null, stands: false }));
    const { lines, columns } = layOutHistory({ ...history, pledges, steps: steps.slice(0, 3) }, 6);
    expect(lines.map(({ to, isDropped }) => [to, isDropped])).toEqual([
      [columns[1]?.x, false],
      [columns[3]?.x, false],
    ]);
  });

  it("ends a pledge where it was dropped, though it was split in a withdrawn version before", () => {
    const was = [
      { pledge: whole, since: 1, until: 5, stands: false, quote: null },
      { pledge: second, since: 2, until: null, stands: false, quote: null },
    ];
    const parted = [
      step(1, "first", [], [whole]),
      { ...step(2, "split", [whole], [second], split), withdrawn: true },
      step(5, "removed", [whole], [], dropped),
    ];
    const { lines, columns } = layOutHistory({ ...history, pledges: was, steps: parted }, 6);
    expect(lines[0]).toMatchObject({ to: columns[4]?.x, isDropped: true });
  });

  it("leaves out uneventful versions of very many", () => {
    const late = { ...history, steps: [...steps, step(900, "modified", [second], [second], weakened)] };
    expect(layOutHistory(late, 1000).columns.map(({ version }) => version)).toEqual([1, 2, 4, 5, 900, 1000]);
  });
});

describe("the page of a pledge’s history", () => {
  it("says whether the pledge stands, and where", async () => {
    const headline = async (line: Partial<PledgeLine>, newest: number, standing: number | null) => {
      const pledges = history.pledges.map((each) => (each.pledge === second ? { ...each, ...line } : each));
      const page = await historyPage({ history: { ...history, pledges }, newest, standing });
      return parseHTML(String(page)).document.querySelector(".headline")?.textContent;
    };
    expect(await headline({}, 7, 6)).toBe(
      "Stated since version 2; it stands in version 6, the latest that was not withdrawn.",
    );
    expect(await headline({ until: 5, stands: false }, 6, 6)).toBe(
      "Stated from version 2 on; no longer in version 5.",
    );
    for (const standing of [1, null]) {
      expect(await headline({ stands: false }, 6, standing)).toBe(
        "Stated from version 2 on, only in versions that were withdrawn; it does not stand.",
      );
    }
  });

  it("tells every step, the latest first, with the words as they stood", async () => {
    const { document } = parseHTML(String(await historyPage({ history, newest: 6, standing: 6 })));
    const textsOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map((each) => each.textContent?.replace(/\s+/g, " ").trim());
    expect(textsOf(".headline")).toEqual(["Stated since version 2; it stands in version 6, the latest."]);
    expect(textsOf(".steps-told > li > h3")).toEqual([
      "Version 5: Dropped",
      "Version 4: Changed",
      "Version 2: Split and reworded",
      "Version 1: First stated",
    ]);
    expect(textsOf(".stated blockquote")).toEqual(["We will plant trees and mend roads."]);
    expect(document.querySelector("svg a")?.getAttribute("href")).toBe(`/pledges/${whole}`);
    expect(document.querySelectorAll("svg .end")).toHaveLength(1);
  });

  it("is reached from the changes and from the pledges of a version", async () => {
    const { world, store } = memoryWorld();
    await seedSample(store);
    const api = apiClient(world);
    const open = (path: string) => api.request(path, { headers: { accept: "text/html" } });
    const changes = parseHTML(
      await (await open(`/manifestos/${netherby}/changes?from=1&to=2`)).text(),
    ).document;
    const link = changes.querySelector("#kind-weakened ~ .change .meta a")?.getAttribute("href") ?? "";
    const led = await open(link);
    expect(led.status).toBe(302);
    const address = led.headers.get("location") ?? "";
    const id = samplePledges[1]?.[0]?.id;
    expect(address).toBe(`/pledges/${id}`);
    const page = parseHTML(await (await open(address)).text()).document;
    expect(page.querySelector("h1")?.textContent).toBe("History of a pledge");
    expect(page.querySelectorAll(".steps-told > li").length).toBeGreaterThanOrEqual(2);
    const pledges = parseHTML(await (await open(`/manifestos/${netherby}`)).text()).document;
    expect(pledges.querySelector(".pledges a")?.getAttribute("href")).toMatch(/^\/pledges\//);
    for (const [path, status] of [
      ["/pledges/p-unknown", 404],
      ["/pledges/..%2f", 404],
      [`/manifestos/${netherby}/pledge?version=9&position=0`, 404],
      [`/manifestos/${netherby}/pledge?version=1&position=99`, 404],
      [`/manifestos/${netherby}/pledge`, 400],
    ] as const) {
      expect((await open(path)).status).toBe(status);
    }
  });
});
