import { describe, expect, it } from "vitest";
import type { ManifestoId } from "../../functions/core/model.ts";
import { BadCursorError, type Store } from "../../functions/ports.ts";
import { standingOf, subscriptionNamed, uploadNumbered, versionOf } from "./samples.ts";

/** Which cursors every store must refuse. */
export function keepsCursors(store: () => Store): void {
  describe("cursors", () => {
    it("refuses nonsense, and the cursor of another list", async () => {
      for (const n of [1, 2]) {
        await store().views.write(standingOf(n, versionOf(1, uploadNumbered(n), `a.a.${n}` as ManifestoId)));
        await store().subscriptions.add(subscriptionNamed(`s${n}`));
      }
      const { next } = await store().manifestos.list({ limit: 1 });
      expect(next).not.toBeNull();
      for (const cursor of ["nonsense", "", next ?? ""]) {
        await expect(store().subscriptions.list({ limit: 1, cursor })).rejects.toBeInstanceOf(BadCursorError);
      }
    });
  });

  describe("forged cursors", () => {
    const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");
    const subscriptions = "SUBSCRIPTIONS\n\n\n\n";

    it.each([
      ["of no sort key", forged(subscriptions, { pk: "SUBSCRIPTIONS" })],
      ["of an empty sort key", forged(subscriptions, { pk: "SUBSCRIPTIONS", sk: "" })],
      ["outside the list", forged(subscriptions, { pk: "SUBSCRIPTIONS", sk: "\u001f" })],
      ["in another partition", forged(subscriptions, { pk: "MANIFESTO#a.b.c", sk: "SUBSCRIPTION#1" })],
      ["with more than a key", forged(subscriptions, { pk: "SUBSCRIPTIONS", sk: "SUBSCRIPTION#1", x: "1" })],
      ["of another kind", forged(subscriptions, { pk: "a", sk: "b", gsi1pk: "SUBSCRIPTIONS", gsi1sk: "c" })],
      ["that is no key", forged(subscriptions, null)],
    ])("are refused: %s", async (_what, cursor) => {
      await store().subscriptions.add(subscriptionNamed("s1"));
      await expect(store().subscriptions.list({ limit: 1, cursor })).rejects.toBeInstanceOf(BadCursorError);
    });
  });
}
