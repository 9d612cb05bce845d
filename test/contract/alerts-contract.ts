import { describe, expect, it } from "vitest";
import type { Store } from "../../functions/ports.ts";
import { allOf } from "./all-of.ts";
import { at, subscriptionNamed } from "./samples.ts";

/** What every store must keep of subscriptions and deliveries. */
export function keepsAlerts(store: () => Store): void {
  describe("subscriptions and deliveries", () => {
    it("adds, lists by id and removes", async () => {
      for (const id of ["b", "a", "c"]) await store().subscriptions.add(subscriptionNamed(id));
      const all = await allOf((page) => store().subscriptions.list(page), 2);
      expect(all.map((one) => one.id)).toEqual(["a", "b", "c"]);
      expect(await store().subscriptions.get("a")).toEqual(subscriptionNamed("a"));
      expect(await store().subscriptions.remove("a")).toBe(true);
      expect(await store().subscriptions.remove("a")).toBe(false);
      expect(await store().subscriptions.get("a")).toBeNull();
    });

    it("opens a delivery once and records its attempts", async () => {
      const opened = await store().deliveries.open("s", 1, at);
      expect(opened).toMatchObject({ state: "pending", attempts: 0, outcome: null });
      await store().deliveries.attempted("s", 1, { state: "pending", outcome: "HTTP 500", at });
      await store().deliveries.attempted("s", 1, { state: "delivered", outcome: "HTTP 200", at });
      await store().deliveries.attempted("s", 1, { state: "failed", outcome: "HTTP 500", at });
      expect(await store().deliveries.open("s", 1, at)).toMatchObject({ state: "delivered", attempts: 2 });
      expect(await store().deliveries.get("s", 2)).toBeNull();
    });

    it("lists deliveries, newest entry first", async () => {
      for (const entry of [1, 11, 2]) await store().deliveries.open("s", entry, at);
      await store().deliveries.open("other", 3, at);
      const all = await allOf((page) => store().deliveries.list("s", page), 2);
      expect(all.map((one) => one.entry)).toEqual([11, 2, 1]);
    });
  });
}
