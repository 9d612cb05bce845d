import { describe, expect, it } from "vitest";
import type { AuditRecord, ManifestoId } from "../../functions/core/model.ts";
import type { Store } from "../../functions/ports.ts";
import { allOf } from "./all-of.ts";
import { at, manifesto, uploadNumbered } from "./samples.ts";

/** What every store must keep of acts of review and of requests that may be repeated. */
export function keepsRequests(store: () => Store): void {
  describe("audits", () => {
    it("are kept once, and listed newest first", async () => {
      const record = (n: number): AuditRecord => ({
        act: "published",
        at: `2027-01-0${n}T00:00:00.000Z`,
        by: "staff",
        manifesto: (n === 3 ? "a.b.2027" : manifesto) as ManifestoId,
        upload: uploadNumbered(n),
        version: null,
        note: "no-pledges",
      });
      for (const n of [1, 2, 3, 1]) await store().audits.record(record(n));
      const all = await allOf((page) => store().audits.recent(page), 1);
      expect(all).toEqual([3, 2, 1].map(record));
      expect((await store().audits.ofManifesto(manifesto, { limit: 9 })).items).toEqual([2, 1].map(record));
    });
  });

  describe("idempotent requests", () => {
    const request = { key: "k", fingerprint: "f", at };
    const answer = { status: 201, headers: { location: "/x" }, body: "{}" };
    const later = (seconds: number) => new Date(Date.parse(at) + seconds * 1_000).toISOString();

    it("are answered once, and then the same for a day", async () => {
      expect(await store().idempotency.begin(request)).toEqual({ state: "new" });
      expect(await store().idempotency.begin(request)).toEqual({ state: "under-way" });
      await store().idempotency.finish("k", answer, at);
      expect(await store().idempotency.begin(request)).toEqual({ state: "answered", answer });
      expect(await store().idempotency.begin({ ...request, fingerprint: "g" })).toEqual({ state: "other" });
      expect(await store().idempotency.begin({ ...request, key: "l" })).toEqual({ state: "new" });
      const tomorrow = { ...request, at: later(86_401) };
      expect(await store().idempotency.begin(tomorrow)).toEqual({ state: "new" });
    });

    it("are free again when given up, or when a crash left them without an answer", async () => {
      await store().idempotency.begin(request);
      await store().idempotency.giveUp("k");
      expect(await store().idempotency.begin(request)).toEqual({ state: "new" });
      expect(await store().idempotency.begin({ ...request, at: later(61) })).toEqual({ state: "new" });
    });

    it("let one of several through", async () => {
      const states = await Promise.all([1, 2, 3, 4].map(() => store().idempotency.begin(request)));
      expect(states.map(({ state }) => state).sort()).toEqual(["new", "under-way", "under-way", "under-way"]);
    });
  });
}
