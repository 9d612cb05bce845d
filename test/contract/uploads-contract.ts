import { describe, expect, it } from "vitest";
import { BadCursorError, type Store } from "../../functions/ports.ts";
import { allOf } from "./all-of.ts";
import { at, manifesto, uploadNumbered } from "./samples.ts";

/** What every store must keep of uploads and the tickets that announce them. */
export function keepsUploads(store: () => Store): void {
  describe("uploads", () => {
    const id = uploadNumbered(1);
    const facts = { key: "inbox/a/b/c/f.pdf", fileName: "f.pdf", manifesto, size: 12 };

    it("is null before the first step", async () => {
      expect(await store().uploads.get(id)).toBeNull();
    });

    it("moves forward and keeps facts and history", async () => {
      await store().uploads.advance({ id, at, state: { name: "received" }, facts });
      const moved = await store().uploads.advance({
        id,
        at,
        state: { name: "extracted" },
        facts: { format: "pdf" },
      });
      expect(moved).toMatchObject({ ...facts, format: "pdf", state: { name: "extracted" } });
      expect(moved.history.map((step) => step.state)).toEqual(["received", "extracted"]);
      expect(await store().uploads.get(id)).toEqual(moved);
    });

    it("never moves back", async () => {
      await store().uploads.advance({ id, at, state: { name: "published", version: 3 } });
      const unmoved = await store().uploads.advance({ id, at, state: { name: "received" } });
      expect(unmoved.state).toEqual({ name: "published", version: 3 });
      expect(unmoved.history).toHaveLength(1);
    });

    it("goes on from failed", async () => {
      const failure = { code: "internal", message: "m", remedy: "r" } as const;
      await store().uploads.advance({ id, at, state: { name: "failed", failure } });
      const mended = await store().uploads.advance({ id, at, state: { name: "extracted" } });
      expect(mended.state).toEqual({ name: "extracted" });
    });

    it("keeps every step when several come at once", async () => {
      const states = [{ name: "received" }, { name: "extracted" }, { name: "classified" }] as const;
      await Promise.all(states.map((state) => store().uploads.advance({ id, at, state })));
      expect((await store().uploads.get(id))?.state).toEqual({ name: "classified" });
    });

    it("lists the newest first, in pages", async () => {
      for (const n of [1, 2, 3]) {
        const later = `2027-01-0${n}T00:00:00.000Z`;
        await store().uploads.advance({ id: uploadNumbered(n), at: later, state: { name: "received" } });
      }
      const all = await allOf((page) => store().uploads.recent(page), 2);
      expect(all.map((upload) => upload.id)).toEqual([3, 2, 1].map(uploadNumbered));
    });

    it("lists those in a state, and refuses the cursor of another list", async () => {
      const reasons = [{ code: "low-coverage", message: "m", remedy: "r" }] as const;
      for (const n of [1, 2, 3, 4]) {
        const later = `2027-01-0${n}T00:00:00.000Z`;
        await store().uploads.advance({ id: uploadNumbered(n), at: later, state: { name: "received" } });
        const held = { name: "held", reasons, artefact: "classified/a" } as const;
        if (n !== 3) await store().uploads.advance({ id: uploadNumbered(n), at: later, state: held });
      }
      const all = await allOf((page) => store().uploads.recent(page, "held"), 1);
      expect(all.map((upload) => upload.id)).toEqual([4, 2, 1].map(uploadNumbered));
      const { next } = await store().uploads.recent({ limit: 1 }, "held");
      await expect(store().uploads.recent({ limit: 1, cursor: next ?? "" }, "failed")).rejects.toThrow(
        BadCursorError,
      );
    });

    it("answers for a ticket: first as awaited, then as the upload it became", async () => {
      await store().uploads.openTicket({
        id: "t-ticket-1",
        key: facts.key,
        fileName: "f.pdf",
        manifesto,
        at,
      });
      expect(await store().uploads.get("t-ticket-1")).toMatchObject({
        id: "t-ticket-1",
        state: { name: "awaiting" },
      });
      await store().uploads.advance({ id, at, state: { name: "received" }, facts });
      await store().uploads.bindTicket("t-ticket-1", id);
      await store().uploads.bindTicket("t-ticket-1", uploadNumbered(9));
      expect(await store().uploads.get("t-ticket-1")).toMatchObject({ id, state: { name: "received" } });
    });

    it("ignores a ticket that was never opened", async () => {
      await store().uploads.bindTicket("t-unknown", id);
      expect(await store().uploads.get("t-unknown")).toBeNull();
    });

    it("remembers an approval", async () => {
      expect(await store().uploads.approved(id)).toBeNull();
      await store().uploads.approve(id, { at, reasons: ["no-pledges"] });
      await store().uploads.approve(id, { at, reasons: ["no-pledges", "low-coverage"] });
      expect(await store().uploads.approved(id)).toEqual(["no-pledges", "low-coverage"]);
    });
  });
}
