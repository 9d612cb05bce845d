import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotaKeeper } from "../../../functions/api/conventions/rate-limit.ts";
import { memoryWorld } from "../../fakes/memory-world.ts";
import { apiClient } from "../client.ts";

describe("quotaKeeper", () => {
  it("allows a full quota at once, then a share at a time", () => {
    const count = quotaKeeper({ requests: 3, seconds: 60 });
    const at = (second: number) => count("a", second * 1000);
    expect([at(0), at(0), at(0)].map(({ remaining }) => remaining)).toEqual([2, 1, 0]);
    expect(at(0)).toEqual({ allowed: false, remaining: 0, seconds: 20 });
    expect(at(19)).toMatchObject({ allowed: false, seconds: 1 });
    expect(at(20)).toMatchObject({ allowed: true, remaining: 0 });
    expect(at(100)).toMatchObject({ allowed: true, remaining: 2 });
  });

  it("counts each client for itself", () => {
    const count = quotaKeeper({ requests: 1, seconds: 60 });
    expect(count("a", 0).allowed).toBe(true);
    expect(count("b", 0).allowed).toBe(true);
    expect(count("a", 0).allowed).toBe(false);
  });

  it("never lets more pass in a window than the quota twice, and never refuses who keeps to it", () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), gaps, (requests, waits) => {
        const count = quotaKeeper({ requests, seconds: 60 });
        let now = 0;
        const passed = waits.flatMap((wait) => {
          now += wait;
          return count("a", now).allowed ? [now] : [];
        });
        for (const from of passed) {
          expect(passed.filter((at) => at >= from && at < from + 60_000).length).toBeLessThanOrEqual(
            2 * requests,
          );
        }
        const steady = quotaKeeper({ requests, seconds: 60 });
        for (let i = 0; i < 50; i++)
          expect(steady("a", Math.ceil((i * 60_000) / requests)).allowed).toBe(true);
      }),
    );
  });
});

describe("the quota", () => {
  it("is told with every answer, and its end refused with when to go on", async () => {
    const api = apiClient(memoryWorld({ quota: { requests: 2, seconds: 60 } }).world);
    const first = await api.request("/v1/events");
    expect(first.headers.get("ratelimit-policy")).toBe('"client";q=2;w=60');
    expect(first.headers.get("ratelimit")).toBe('"client";r=1;t=30');
    await api.request("/v1/events");
    const refused = await api.request("/v1/events");
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("30");
    expect(refused.headers.get("ratelimit")).toBe('"client";r=0;t=30');
    expect(refused.headers.get("access-control-allow-origin")).toBe("*");
    expect(await refused.json()).toMatchObject({ type: "https://ledger.example/problems/too-many-requests" });
  });
});
