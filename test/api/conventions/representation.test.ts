import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chosenCoding } from "../../../functions/api/conventions/accept-encoding.ts";
import { maxAnswerBytes } from "../../../functions/contracts.ts";
import { memoryWorld } from "../../fakes/memory-world.ts";
import { netherby, seedSample } from "../../fakes/sample-ledger.ts";
import { apiClient } from "../client.ts";

const { world, store } = memoryWorld();
const api = apiClient(world);
await seedSample(store);
const path = `/v1/manifestos/${netherby}/versions/2/pledges`;
const get = (headers: Record<string, string> = {}, of = path) => api.request(of, { headers });

describe("an answer", () => {
  it("is compressed as the client accepts, under a tag of its own", async () => {
    const plain = await get();
    const text = await plain.text();
    const tag = plain.headers.get("etag")?.replaceAll('"', "");
    expect(tag).toMatch(/^[0-9a-f]{32}$/);
    for (const [coding, decode] of [["br", brotliDecompressSync] as const, ["gzip", gunzipSync] as const]) {
      const answer = await get({ "accept-encoding": coding });
      expect(answer.headers.get("content-encoding")).toBe(coding);
      expect(answer.headers.get("vary")).toContain("Accept-Encoding");
      expect(answer.headers.get("etag")).toBe(`"${tag}-${coding}"`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.byteLength).toBe(Number(answer.headers.get("content-length")));
      expect(bytes.byteLength).toBeLessThan(text.length / 2);
      expect(decode(bytes).toString()).toBe(text);
    }
  });

  it("is known by its tag in any coding, and by any of several", async () => {
    const tag = (await get({ "accept-encoding": "br" })).headers.get("etag") ?? "";
    const plain = tag.replace("-br", "");
    for (const given of [tag, plain, `"x", W/${plain}`, "*"]) {
      const answer = await get({ "if-none-match": given });
      expect(answer.status, given).toBe(304);
      expect(await answer.text()).toBe("");
      expect(answer.headers.get("etag")).toBe(plain);
      expect(answer.headers.get("cache-control")).toContain("max-age");
    }
    expect((await get({ "if-none-match": '"other"' })).status).toBe(200);
  });

  it("stays plain where it is small or an error", async () => {
    const br = { "accept-encoding": "br" };
    expect((await get(br, "/v1/events?after=3")).headers.has("content-encoding")).toBe(false);
    const missing = await get(br, "/v1/manifestos/a.b.c");
    expect(missing.headers.has("content-encoding")).toBe(false);
    expect(missing.headers.has("etag")).toBe(false);
  });

  it("that Lambda cannot send is a problem with its remedy, and can be sent compressed", async () => {
    const [manifesto] = (await store.manifestos.list({ limit: 1 })).items;
    if (manifesto === undefined) throw new Error("The sample has a manifesto.");
    const long = { ...manifesto, latest: { ...manifesto.latest, title: "long ".repeat(maxAnswerBytes / 5) } };
    const manifestos = { ...store.manifestos, get: async () => long };
    const large = apiClient({ ...world, store: { ...store, manifestos } });
    const refused = await large.request(`/v1/manifestos/${netherby}`);
    expect(refused.status).toBe(406);
    expect(await refused.json()).toMatchObject({
      detail: expect.stringContaining("Accept-Encoding: br, gzip"),
    });
    const sent = await large.request(`/v1/manifestos/${netherby}`, {
      headers: { "accept-encoding": "gzip" },
    });
    expect(sent.status).toBe(200);
  });
});

describe("chosenCoding", () => {
  it.each([
    [undefined, null],
    ["", null],
    ["identity", null],
    ["gzip", "gzip"],
    ["gzip, deflate, br", "br"],
    ["BR;q=0.5, gzip;q=0.8", "gzip"],
    ["br;q=0, *", "gzip"],
    ["*;q=0", null],
    ["gzip;q=0", null],
    ["*", "br"],
    ["br;q=nonsense, gzip", "gzip"],
  ])("of %j is %j", (header, coding) => expect(chosenCoding(header)).toBe(coding));

  it("answers any header", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(["br", "gzip", null]).toContain(chosenCoding(header));
      }),
    );
  });
});
