import { describe, expect, it } from "vitest";
import { memoryWorld } from "../fakes/memory-world.ts";
import { netherby, seedSample } from "../fakes/sample-ledger.ts";
import { apiClient } from "./client.ts";

const { world, store } = memoryWorld();
const api = apiClient(world);
await seedSample(store);
const path = `/v1/manifestos/${netherby}`;

describe("reading", () => {
  it("answers HEAD like GET, without the body", async () => {
    const [head, get] = await Promise.all([api.request(path, { method: "HEAD" }), api.request(path)]);
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    expect(head.headers.get("etag")).toBe(get.headers.get("etag"));
  });

  it("is told only of news", async () => {
    const etag = (await api.request(path)).headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[0-9a-f]+"$/);
    const again = await api.request(path, { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  it("may be done from any site", async () => {
    const { headers } = await api.request(path, { headers: { origin: "https://elsewhere.example" } });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-expose-headers")).toContain("Link");
    const missing = await api.request("/v1/manifestos/a.b.c");
    expect(missing.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("caches what cannot change, and asks again for what can", async () => {
    const control = async (of: string) => (await api.request(of)).headers.get("cache-control");
    expect(await control(`${path}/versions/1/pledges`)).toContain("max-age");
    expect(await control(`${path}/versions/1`)).toBe("public, no-cache");
    expect(await control(`${path}/changes?from=1&to=2`)).toContain("max-age");
    expect(await control(`${path}/changes`)).toBe("public, no-cache");
    expect(await control("/v1/uploads")).toBe("private, no-cache");
  });
});

describe("OPTIONS", () => {
  it("names the methods, and allows other sites the reading ones only", async () => {
    const { status, headers } = await api.request("/v1/subscriptions/x", { method: "OPTIONS" });
    expect(status).toBe(204);
    expect(headers.get("allow")?.split(", ").sort()).toEqual(["DELETE", "GET", "HEAD", "OPTIONS"]);
    expect(headers.get("access-control-allow-methods")).toBe("GET, HEAD");
  });

  it("allows other sites nothing where nothing is read", async () => {
    const { headers } = await api.request("/v1/uploads/x/publish", { method: "OPTIONS" });
    expect(headers.get("allow")).toBe("POST, OPTIONS");
    expect(headers.has("access-control-allow-origin")).toBe(false);
  });

  it("does not know unknown addresses", async () => {
    expect((await api.request("/v1/x", { method: "OPTIONS" })).status).toBe(404);
  });
});

describe("every answer", () => {
  it.each(["/", "/v1/manifestos", "/v1/nothing", "/upload", "/docs", "/health"])(
    "%s carries the protecting headers",
    async (of) => {
      const { headers } = await api.request(of);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe-inline");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    },
  );
});

describe("GET /health", () => {
  it("says that the store answers", async () => {
    expect(await (await api.request("/health")).json()).toEqual({ status: "ok", entries: 3 });
  });
});
