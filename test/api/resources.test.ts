import { describe, expect, it } from "vitest";
import { comparisonSchema } from "../../functions/api/schemas/comparisons.ts";
import { foundPage, pledgeHistorySchema } from "../../functions/api/schemas/found.ts";
import { pledgePage } from "../../functions/api/schemas/pledges.ts";
import { statsSchema, tallyPage, topicList } from "../../functions/api/schemas/tallies.ts";
import type { StructuredDocument } from "../../functions/core/model.ts";
import { extractedKeyOf, writeArtefact } from "../../functions/pipeline/artefacts.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { manifesto, netherby, seedSample } from "../fakes/sample-ledger.ts";
import { apiClient } from "./client.ts";
import { bodyOf, problemKind } from "./reading.ts";

const { world, store, objects, lines } = memoryWorld();
const [first] = await seedSample(store);
const aston = manifesto("green.aston.2028-05-04");
await seedSample(store, aston);
const api = apiClient(world);

describe("GET /v1/pledges", () => {
  const found = async (query: string) => (await bodyOf(api.request(`/v1/pledges?${query}`), foundPage)).items;

  it("finds the pledges that stand, of all manifestos", async () => {
    const items = await found("");
    expect(items).toHaveLength(8);
    expect(new Set(items.map((pledge) => pledge.manifesto))).toEqual(new Set([aston, netherby]));
    expect(items.map(({ text }) => text).join()).not.toContain("library");
  });

  it.each([
    ["q=buses", 2],
    ["q=the+BUS+run", 2],
    ["q=bus&area=aston", 1],
    ["q=bus+homes", 0],
    ["party=green", 4],
    ["election=2028-05-04", 4],
    ["topic=10", 4],
    ["firmness=soft", 0],
    ["testable=true", 8],
    ["testable=false", 0],
  ])("takes the filter %s", async (query, count) => expect(await found(query)).toHaveLength(count));

  it.each(["q=the", "q=%20", "q=", "topic=22"])("says that nothing can match %s", async (query) => {
    expect(await problemKind(api.request(`/v1/pledges?${query}`))).toBe("unmatchable-filter");
  });

  it("finds words within one version too", async () => {
    const path = `/v1/manifestos/${netherby}/versions/1/pledges`;
    const { items } = await bodyOf(api.request(`${path}?q=libraries`), pledgePage);
    expect(items.map(({ text }) => text)).toEqual(["We will reopen Mill Lane library."]);
    expect(await problemKind(api.request(`${path}?q=of+the`))).toBe("unmatchable-filter");
  });
});

describe("GET /v1/pledges/{id}", () => {
  it("tells a pledge's history", async () => {
    const [pledge] = (await bodyOf(api.request("/v1/pledges?q=council+homes&party=riverside"), foundPage))
      .items;
    const history = await bodyOf(api.request(`/v1/pledges/${pledge?.id}`), pledgeHistorySchema);
    expect(history).toMatchObject({ pledge: pledge?.id, complete: true });
    expect(history.steps[0]).toMatchObject({ version: 1, kind: "first" });
  });

  it("tells it as it stood, and none before the pledge was there", async () => {
    const alone = memoryWorld();
    await seedSample(alone.store);
    const api = apiClient(alone.world);
    const path = `/v1/manifestos/${netherby}/versions/1/pledges?q=library`;
    const [pledge] = (await bodyOf(api.request(path), pledgePage)).items;
    const stepsAt = async (query: string) =>
      (await bodyOf(api.request(`/v1/pledges/${pledge?.id}${query}`), pledgeHistorySchema)).steps.map(
        ({ kind, version }) => `${kind} ${version}`,
      );
    expect((await stepsAt("?at=2026-11-10")).at(0)).toBe("first 1");
    expect(await stepsAt("?at=2026-11-10")).toHaveLength(1);
    expect((await stepsAt("")).length).toBeGreaterThan(1);
    expect(await problemKind(api.request(`/v1/pledges/${pledge?.id}?at=2026-11-09`))).toBe("unknown-pledge");
  });

  it("knows no other", async () => {
    expect(await problemKind(api.request("/v1/pledges/p-0123456789abcdef"))).toBe("unknown-pledge");
    expect(await problemKind(api.request("/v1/pledges/a%20b"))).toBe("invalid-request");
  });
});

describe("GET /v1/manifestos/{id}/versions/{n}/document", () => {
  const path = `/v1/manifestos/${netherby}/versions/1/document`;
  const document: StructuredDocument = {
    format: "pdf",
    language: "en",
    title: "A fair deal",
    pages: 1,
    coverage: 1,
    pageReports: [{ page: 1, label: null, size: { width: 595, height: 842 }, coverage: 1, confidence: null }],
    warnings: [{ code: "broken-font", message: "Characters were inferred.", page: 1 }],
    blocks: [
      {
        kind: "paragraph",
        level: 0,
        text: "We will build.",
        page: 1,
        start: 0,
        boxes: [{ page: 1, left: 1, top: 2, right: 3, bottom: 4 }],
      },
    ],
  };

  it("gives the text as it was read, while it is kept", async () => {
    expect(await problemKind(api.request(path))).toBe("unknown-document");
    const key = extractedKeyOf(first?.upload ?? ("" as never), "1");
    await objects.put(key, writeArtefact(document), "application/json");
    expect(await (await api.request(path)).json()).toEqual(document);
    expect(await problemKind(api.request(path.replace("/1/", "/9/")))).toBe("unknown-version");
  });
});

describe("overviews", () => {
  it.each([
    ["parties", ["green", "riverside"]],
    ["areas", ["aston", "netherby"]],
    ["elections", ["2027-05-06", "2028-05-04"]],
  ])("%s by name, with their counts", async (path, names) => {
    const { items } = await bodyOf(api.request(`/v1/${path}`), tallyPage);
    expect(items.map(({ name }) => name)).toEqual(names);
    for (const counts of items) expect(counts).toMatchObject({ manifestos: 1, versions: 3, pledges: 4 });
  });

  it("the codebook, also of topics that nobody promised anything on", async () => {
    const { items } = await bodyOf(api.request("/v1/topics"), topicList);
    expect(items).toHaveLength(22);
    expect(items.find(({ major }) => major === 10)).toMatchObject({ label: "Transport", pledges: 4 });
    expect(items.find(({ major }) => major === 3)).toMatchObject({ pledges: 0, changes: 0 });
  });

  it("the whole ledger", async () => {
    const stats = await bodyOf(api.request("/v1/stats"), statsSchema);
    expect(stats).toEqual({ entries: 6, manifestos: 2, versions: 6, withdrawn: 0, pledges: 8, changes: 10 });
  });
});

describe("GET /v1/events/{n}", () => {
  it("gives one entry", async () => {
    expect(await (await api.request("/v1/events/2")).json()).toMatchObject({ entry: 2, version: 2 });
    expect(await problemKind(api.request("/v1/events/7"))).toBe("unknown-event");
    expect(await problemKind(api.request("/v1/events/0"))).toBe("invalid-request");
  });
});

describe("GET /v1/comparisons", () => {
  const between = (from: string, to: string) => api.request(`/v1/comparisons?from=${from}&to=${to}`);

  it("compares two manifestos, by their pages or by what stands", async () => {
    const same = await bodyOf(between(`${netherby}@3`, aston), comparisonSchema);
    expect(same.from).toEqual({ manifesto: netherby, version: 3 });
    expect(same.to).toEqual({ manifesto: aston, version: 3 });
    expect(same.changes).toEqual([]);
    const other = await bodyOf(between(`${netherby}@1`, `${aston}@3`), comparisonSchema);
    expect(other.changes.length).toBeGreaterThan(1);
  });

  it("gives the stored change set of two versions of one manifesto", async () => {
    const compared = await bodyOf(between(`${netherby}@1`, `${netherby}@2`), comparisonSchema);
    const stored: unknown = await (
      await api.request(`/v1/manifestos/${netherby}/changes?from=1&to=2`)
    ).json();
    expect(stored).toMatchObject({ summary: compared.summary, changes: compared.changes });
  });

  it.each([
    ["a.b.c", netherby, "unknown-manifesto"],
    [netherby, "a.b.c@1", "unknown-manifesto"],
    [`${netherby}@9`, aston, "unknown-version"],
    [`${netherby}@x`, aston, "invalid-request"],
    [`${netherby}@1@2`, aston, "invalid-request"],
    ["netherby", aston, "invalid-request"],
  ])("%s with %s is %s", async (from, to, kind) => expect(await problemKind(between(from, to))).toBe(kind));
});

it("GET /health says when the store does not answer", async () => {
  expect(await (await api.request("/health")).json()).toEqual({ status: "ok", entries: 6 });
  const failing = {
    ...store,
    ledger: { ...store.ledger, tail: () => Promise.reject(new Error("no table")) },
  };
  const response = await apiClient({ ...world, store: failing }).request("/health");
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await problemKind(response)).toBe("store-unreachable");
  expect(lines.map(({ event }) => event)).toContain("store-unreachable");
});
