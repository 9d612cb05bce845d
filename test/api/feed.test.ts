import { describe, expect, it } from "vitest";
import { publishedChangePage } from "../../functions/api/schemas/feed.ts";
import { jsonFeedSchema } from "../../functions/api/schemas/json-feed.ts";
import type { Version } from "../../functions/core/model.ts";
import { withdrawVersion } from "../../functions/pipeline/withdraw-version.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { manifesto, netherby, publish, quoteOf, samplePledge, seedSample } from "../fakes/sample-ledger.ts";
import { apiClient } from "./client.ts";
import { bodyOf, problemKind } from "./reading.ts";
import { wellFormed } from "./well-formed.ts";

const { world, store } = memoryWorld();
const [first] = await seedSample(store);
await seedSample(store, manifesto("green.aston.2028-05-04"));
const api = apiClient(world);
const read = (query: string) => bodyOf(api.request(`/v1/changes${query}`), publishedChangePage);
const feedOf = (query: string) => bodyOf(api.request(`/v1/changes.json${query}`), jsonFeedSchema);

describe("GET /v1/changes", () => {
  it("tells the changes of all manifestos, newest first, without spelling and layout", async () => {
    const { items, next } = await read("");
    expect(items.map(({ entry, position }) => `${entry}.${position}`)).toEqual([
      "6.0",
      "5.0",
      "5.1",
      "5.2",
      "5.3",
      "3.0",
      "2.0",
      "2.1",
      "2.2",
      "2.3",
    ]);
    expect(next).toBeNull();
  });

  it("leads to manifesto, version, entry and change set, and each is there", async () => {
    const [{ links, pledges } = { links: {}, pledges: { before: [] } }] = (await read("?limit=1")).items;
    expect(Object.keys(links)).toEqual(["manifesto", "version", "event", "changes", "page"]);
    const addresses = [...Object.values(links), `${world.publicUrl}/v1/pledges/${pledges.before[0]}`];
    for (const address of addresses) {
      const path = address.replace(world.publicUrl, "");
      expect((await api.request(path)).status, path).toBe(200);
    }
  });

  it("pages to the end, each change once", async () => {
    const seen: string[] = [];
    let query = "?limit=3";
    while (query !== "") {
      const page = await read(query);
      seen.push(...page.items.map(({ entry, position }) => `${entry}.${position}`));
      query = page.next === null ? "" : `?limit=3&cursor=${encodeURIComponent(page.next)}`;
    }
    expect(seen).toHaveLength(10);
    expect(new Set(seen).size).toBe(10);
  });

  it.each([
    [`manifesto=${netherby}`, 5],
    ["area=aston", 5],
    ["party=green", 5],
    ["election=2028-05-04", 5],
    ["topic=10", 2],
    ["relation=added", 4],
    ["primary=cosmetic", 2],
    ["facet=deadline", 2],
    ["facet=deadline&area=netherby", 1],
    ["topic=3", 0],
    ["since=2026-11-12", 6],
    ["since=2026-11-12T08:00:00.001Z", 0],
  ])("takes the filter %s", async (query, count) => {
    expect((await read(`?${query}`)).items).toHaveLength(count);
  });

  it("stands as it stood: at the end of a day, or at an instant", async () => {
    const { items } = await read("?at=2026-11-11");
    expect(new Set(items.map(({ entry }) => entry))).toEqual(new Set([2]));
    expect((await read("?at=2026-11-11T07:59:59Z")).items).toEqual([]);
    expect((await read("?at=2026-11-11T09:00:00%2B01:00")).items).toHaveLength(4);
  });

  it.each([
    [`manifesto=${netherby}&party=green`],
    [`manifesto=${netherby}&election=2028-05-04`],
    ["relation=added&facet=deadline"],
    ["primary=reworded&facet=deadline"],
    ["topic=11"],
  ])("says that nothing can match %s", async (query) => {
    for (const path of ["/v1/changes", "/v1/changes.atom", "/v1/changes.json"]) {
      expect(await problemKind(api.request(`${path}?${query}`)), path).toBe("unmatchable-filter");
    }
  });

  it.each(["at=yesterday", "at=2026-02-30", "since=2026", "party=Green", "limit=101", "format=xml"])(
    "refuses %s",
    async (query) => expect(await problemKind(api.request(`/v1/changes?${query}`))).toBe("invalid-request"),
  );

  it("names the entry that withdrew a version, but not before it came", async () => {
    const other = memoryWorld();
    const [, , third] = await seedSample(other.store);
    const { manifesto: id, number } = third as Version;
    const { clock, log } = other.world;
    const withdrawal = { reason: "A draft.", by: null, at: "2026-11-20T08:00:00.000Z" };
    await withdrawVersion(
      { ...other.store, alertQueue: memoryQueue(), clock, log },
      { manifesto: id, number, ...withdrawal },
    );
    const its = apiClient(other.world);
    const whole = await bodyOf(its.request("/v1/changes?limit=1"), publishedChangePage);
    expect(whole.items[0]).toMatchObject({ entry: 3, withdrawnBy: 4 });
    const before = await bodyOf(its.request("/v1/changes?limit=1&at=2026-11-19"), publishedChangePage);
    expect(before.items[0]).toMatchObject({ entry: 3, withdrawnBy: null });
    expect(await (await its.request("/v1/changes.atom?limit=1")).text()).toContain("<title>Withdrawn: ");
  });
});

describe("GET /v1/changes.atom", () => {
  it("is a feed as RFC 4287 asks for", async () => {
    const response = await api.request("/v1/changes.atom?topic=14");
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const feed = wellFormed(await response.text());
    const only = (name: string, element = feed) => {
      const found = element.children.filter((child) => child.name === name);
      expect(found, name).toHaveLength(1);
      return found[0]?.text;
    };
    expect(feed).toMatchObject({ name: "feed", attributes: { xmlns: "http://www.w3.org/2005/Atom" } });
    expect(only("id")).toBe("tag:ledger.example,2026:changes/topic=14");
    expect(only("updated")).toBe("2026-11-12T08:00:00.000Z");
    only("title");
    expect(feed.children.filter(({ name }) => name === "author")).toHaveLength(1);
    const links = feed.children.filter(({ name }) => name === "link").map(({ attributes }) => attributes);
    expect(links).toContainEqual({
      rel: "self",
      type: "application/atom+xml",
      href: "https://ledger.example/v1/changes.atom?topic=14",
    });
    const entries = feed.children.filter(({ name }) => name === "entry");
    expect(entries.length).toBeGreaterThan(3);
    for (const entry of entries) {
      expect(only("id", entry)).toMatch(/^tag:ledger\.example,2026:entry\/\d+\/change\/\d+$/);
      expect(only("updated", entry)).toMatch(/^2026-11-1\dT08:00:00\.000Z$/);
      only("title", entry);
      only("content", entry);
      const alternate = entry.children.filter(({ attributes }) => attributes.rel === "alternate");
      expect(alternate).toHaveLength(1);
    }
    expect(new Set(entries.map((entry) => only("id", entry))).size).toBe(entries.length);
  });

  it("says the same with the same tag until something is new, in whatever order it is asked", async () => {
    const one = await api.request("/v1/changes.atom?topic=14&area=aston");
    const tag = one.headers.get("etag") ?? "";
    const again = await api.request("/v1/changes.atom?topic=14&area=aston", {
      headers: { "if-none-match": tag },
    });
    expect(again.status).toBe(304);
    const idOf = (text: string) => /<id>(.*?)<\/id>/.exec(text)?.[1];
    const other = await api.request("/v1/changes.atom?area=aston&topic=14");
    expect(idOf(await other.text())).toBe(idOf(await one.text()));
  });

  it("is well formed whatever a document says", async () => {
    const hostile = 'We will ]]> <script>alert("1")</script> & \u0000\u000b\ud800 \uffff &bogus; build.';
    const other = memoryWorld();
    const before = [samplePledge(0, "We will build.")];
    const after = [samplePledge(0, hostile)];
    const base = { ...(first as Version), pledges: 1, summary: null };
    await publish(other.store, base, before, []);
    const quotes = after.map(quoteOf);
    await publish(
      other.store,
      { ...base, number: 2, follows: 1, upload: `${base.upload}2` as Version["upload"] },
      after,
      [
        {
          relation: "added",
          primary: null,
          facets: [],
          evidence: [],
          before: [],
          after: quotes,
          account: `New: ${hostile}`,
        },
      ],
    );
    const text = await (await apiClient(other.world).request("/v1/changes.atom")).text();
    const feed = wellFormed(text);
    const entry = feed.children.find(({ name }) => name === "entry");
    expect(entry?.children.find(({ name }) => name === "title")?.text).toContain("<script>");
    expect(entry?.children.find(({ name }) => name === "content")?.text).not.toContain("<script>");
  });

  it("is valid while it is empty", async () => {
    const feed = wellFormed(await (await api.request("/v1/changes.atom?topic=3")).text());
    expect(feed.children.filter(({ name }) => name === "updated")).toHaveLength(1);
  });
});

describe("GET /v1/changes.json", () => {
  it("is a JSON Feed 1.1 with the same items", async () => {
    const response = await api.request("/v1/changes.json?area=aston&limit=2");
    expect(response.headers.get("content-type")).toBe("application/feed+json; charset=utf-8");
    expect(response.headers.get("link")).toContain('rel="next"');
    const feed = await feedOf("?area=aston&limit=2");
    expect(feed.feed_url).toBe("https://ledger.example/v1/changes.json?area=aston&limit=2");
    expect(feed.title).toContain("Aston");
    expect(feed.items.map(({ id }) => id)).toEqual([
      "tag:ledger.example,2026:entry/6/change/0",
      "tag:ledger.example,2026:entry/5/change/0",
    ]);
    expect(feed.items[0]?.content_html).toContain("<blockquote>");
  });
});

it("every page leads feed readers to the feed", async () => {
  const home = await (await api.request("/")).text();
  expect(home).toContain('<link rel="alternate" type="application/atom+xml"');
  const page = await (await api.request(`/manifestos/${netherby}`)).text();
  expect(page).toContain(`href="/v1/changes.atom?manifesto=${netherby}"`);
});
