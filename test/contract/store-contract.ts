import { beforeEach, describe, expect, it } from "vitest";
import { manifestoParts } from "../../functions/core/ids.ts";
import type { AuditRecord, ManifestoId, Version } from "../../functions/core/model.ts";
import { BadCursorError, type Store } from "../../functions/ports.ts";
import { allOf } from "./all-of.ts";
import {
  at,
  dropped,
  manifesto,
  pledgeNumbered,
  rules,
  standingOf,
  subscriptionNamed,
  summary,
  uploadNumbered,
  versionOf,
} from "./samples.ts";

/** What every store must keep, whatever keeps it: the contract that `ports.ts` states, but for the views. */
export function keepsTheContract(fresh: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await fresh();
  });

  const entryOf = (n: number, id = manifesto) => ({
    kind: "published" as const,
    manifesto: id,
    version: n,
    upload: uploadNumbered(n),
    summary: n === 1 ? null : summary,
    at,
  });

  describe("uploads", () => {
    const id = uploadNumbered(1);
    const facts = { key: "inbox/a/b/c/f.pdf", fileName: "f.pdf", manifesto, size: 12 };

    it("is null before the first step", async () => {
      expect(await store.uploads.get(id)).toBeNull();
    });

    it("moves forward and keeps facts and history", async () => {
      await store.uploads.advance({ id, at, state: { name: "received" }, facts });
      const moved = await store.uploads.advance({
        id,
        at,
        state: { name: "extracted" },
        facts: { format: "pdf" },
      });
      expect(moved).toMatchObject({ ...facts, format: "pdf", state: { name: "extracted" } });
      expect(moved.history.map((step) => step.state)).toEqual(["received", "extracted"]);
      expect(await store.uploads.get(id)).toEqual(moved);
    });

    it("never moves back", async () => {
      await store.uploads.advance({ id, at, state: { name: "published", version: 3 } });
      const unmoved = await store.uploads.advance({ id, at, state: { name: "received" } });
      expect(unmoved.state).toEqual({ name: "published", version: 3 });
      expect(unmoved.history).toHaveLength(1);
    });

    it("goes on from failed", async () => {
      const failure = { code: "internal", message: "m", remedy: "r" } as const;
      await store.uploads.advance({ id, at, state: { name: "failed", failure } });
      const mended = await store.uploads.advance({ id, at, state: { name: "extracted" } });
      expect(mended.state).toEqual({ name: "extracted" });
    });

    it("keeps every step when several come at once", async () => {
      const states = [{ name: "received" }, { name: "extracted" }, { name: "classified" }] as const;
      await Promise.all(states.map((state) => store.uploads.advance({ id, at, state })));
      expect((await store.uploads.get(id))?.state).toEqual({ name: "classified" });
    });

    it("lists the newest first, in pages", async () => {
      for (const n of [1, 2, 3]) {
        const later = `2027-01-0${n}T00:00:00.000Z`;
        await store.uploads.advance({ id: uploadNumbered(n), at: later, state: { name: "received" } });
      }
      const all = await allOf((page) => store.uploads.recent(page), 2);
      expect(all.map((upload) => upload.id)).toEqual([3, 2, 1].map(uploadNumbered));
    });

    it("lists those in a state, and refuses the cursor of another list", async () => {
      const reasons = [{ code: "low-coverage", message: "m", remedy: "r" }] as const;
      for (const n of [1, 2, 3, 4]) {
        const later = `2027-01-0${n}T00:00:00.000Z`;
        await store.uploads.advance({ id: uploadNumbered(n), at: later, state: { name: "received" } });
        const held = { name: "held", reasons, artefact: "classified/a" } as const;
        if (n !== 3) await store.uploads.advance({ id: uploadNumbered(n), at: later, state: held });
      }
      const all = await allOf((page) => store.uploads.recent(page, "held"), 1);
      expect(all.map((upload) => upload.id)).toEqual([4, 2, 1].map(uploadNumbered));
      const { next } = await store.uploads.recent({ limit: 1 }, "held");
      await expect(store.uploads.recent({ limit: 1, cursor: next ?? "" }, "failed")).rejects.toThrow(
        BadCursorError,
      );
    });

    it("answers for a ticket: first as awaited, then as the upload it became", async () => {
      await store.uploads.openTicket({ id: "t-ticket-1", key: facts.key, fileName: "f.pdf", manifesto, at });
      expect(await store.uploads.get("t-ticket-1")).toMatchObject({
        id: "t-ticket-1",
        state: { name: "awaiting" },
      });
      await store.uploads.advance({ id, at, state: { name: "received" }, facts });
      await store.uploads.bindTicket("t-ticket-1", id);
      await store.uploads.bindTicket("t-ticket-1", uploadNumbered(9));
      expect(await store.uploads.get("t-ticket-1")).toMatchObject({ id, state: { name: "received" } });
    });

    it("ignores a ticket that was never opened", async () => {
      await store.uploads.bindTicket("t-unknown", id);
      expect(await store.uploads.get("t-unknown")).toBeNull();
    });

    it("remembers an approval", async () => {
      expect(await store.uploads.approved(id)).toBeNull();
      await store.uploads.approve(id, { at, reasons: ["no-pledges"] });
      await store.uploads.approve(id, { at, reasons: ["no-pledges", "low-coverage"] });
      expect(await store.uploads.approved(id)).toEqual(["no-pledges", "low-coverage"]);
    });
  });

  describe("versions", () => {
    const snapshotOf = (version: Version) => ({
      ...version,
      pledges: [0, 1, 2].map(pledgeNumbered),
      changes: version.previousUpload === null ? [] : [dropped(4)],
    });
    async function publish(version: Version): Promise<boolean> {
      await store.versions.saveSnapshot(snapshotOf(version));
      return store.versions.claim(version);
    }

    it("claims numbers in order and knows the head", async () => {
      expect(await store.versions.head(manifesto)).toBeNull();
      expect(await publish(versionOf(1))).toBe(true);
      expect(await publish(versionOf(2))).toBe(true);
      expect(await store.versions.head(manifesto)).toEqual(versionOf(2));
      expect(await store.versions.get(manifesto, 1)).toEqual(versionOf(1));
      expect(await store.versions.get(manifesto, 3)).toBeNull();
    });

    it("gives a number to one upload only", async () => {
      const claims = await Promise.all(
        [1, 2, 3, 4, 5].map((n) => store.versions.claim(versionOf(1, uploadNumbered(n)))),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
    });

    it("lets the holder claim its number again, and no other number", async () => {
      await store.versions.claim(versionOf(1));
      expect(await store.versions.claim({ ...versionOf(1), publishedAt: "2030-01-01T00:00:00.000Z" })).toBe(
        true,
      );
      expect(await store.versions.get(manifesto, 1)).toEqual(versionOf(1));
      expect(await store.versions.claimedBy(manifesto, uploadNumbered(1))).toEqual(versionOf(1));
      expect(await store.versions.claimedBy(manifesto, uploadNumbered(2))).toBeNull();
    });

    it("lets the loser of a race claim the next number", async () => {
      await store.versions.claim(versionOf(1, uploadNumbered(1)));
      expect(await store.versions.claim(versionOf(1, uploadNumbered(2)))).toBe(false);
      expect(await store.versions.claim(versionOf(2, uploadNumbered(2)))).toBe(true);
      expect((await store.versions.claimedBy(manifesto, uploadNumbered(2)))?.number).toBe(2);
    });

    it("gives back a snapshot's pledges and changes, in order and in pages", async () => {
      await publish(versionOf(1));
      await publish(versionOf(2));
      const pledges = await allOf((page) => store.versions.pledges(versionOf(2), page), 2);
      expect(pledges).toEqual([0, 1, 2].map(pledgeNumbered));
      expect(await store.versions.allPledges(versionOf(2))).toEqual(pledges);
      expect(await store.versions.changes(versionOf(2))).toEqual([dropped(4)]);
      expect(await store.versions.changes(versionOf(1))).toEqual([]);
    });

    it("keeps a snapshot of more rows than one batch or page holds", async () => {
      const pledges = Array.from({ length: 1_203 }, (_, n) => pledgeNumbered(n));
      await store.versions.saveSnapshot({ ...versionOf(1), rules, pledges, changes: [] });
      expect(await store.versions.allPledges(versionOf(1))).toEqual(pledges);
    });

    it("lists versions, oldest first", async () => {
      for (const n of [1, 2, 3]) await publish(versionOf(n));
      const all = await allOf((page) => store.versions.list(manifesto, page), 2);
      expect(all.map((version) => version.number)).toEqual([1, 2, 3]);
    });

    it("shows a manifesto with its latest version, and never goes back", async () => {
      expect(await store.manifestos.get(manifesto)).toBeNull();
      await store.views.write(standingOf(2, versionOf(2)));
      await store.views.write(standingOf(1, versionOf(1)));
      const shown = { id: manifesto, ...manifestoParts(manifesto), latest: versionOf(2) };
      expect(await store.manifestos.get(manifesto)).toEqual(shown);
    });

    it("lists manifestos by id, in pages", async () => {
      const ids = ["b.a.2027", "a.a.2027", "c.a.2027"] as ManifestoId[];
      for (const [i, id] of ids.entries()) {
        await store.views.write(standingOf(i + 1, versionOf(1, uploadNumbered(1), id)));
      }
      const all = await allOf((page) => store.manifestos.list(page), 1);
      expect(all.map((one) => one.id)).toEqual([...ids].sort());
    });
  });

  describe("readings", () => {
    const [version, next] = [uploadNumbered(1), uploadNumbered(2)];
    const newer = { extract: "2", classify: "7" };
    const pledges = [0, 1, 2].map(pledgeNumbered);

    it("are kept apart by upload and rules, and there only when complete", async () => {
      expect(await store.readings.pledges(version, newer)).toBeNull();
      await store.readings.save({ upload: version, rules: newer, pledges });
      expect(await store.readings.pledges(version, newer)).toEqual(pledges);
      expect(await store.readings.pledges(next, newer)).toBeNull();
      expect(await store.readings.pledges(version, { ...newer, classify: "8" })).toBeNull();
    });

    it("may hold no pledge, and leave the version as it was", async () => {
      await store.versions.saveSnapshot({ ...versionOf(1), pledges, changes: [] });
      await store.readings.save({ upload: version, rules: newer, pledges: [] });
      expect(await store.readings.pledges(version, newer)).toEqual([]);
      expect(await store.versions.allPledges(versionOf(1))).toEqual(pledges);
    });

    it("stay as they are once complete", async () => {
      await store.readings.save({ upload: version, rules: newer, pledges });
      await store.readings.save({ upload: version, rules: newer, pledges: [pledgeNumbered(9)] });
      expect(await store.readings.pledges(version, newer)).toEqual(pledges);
    });

    it("are asked for, made or failed: the latest counts", async () => {
      const failure = { code: "missing", message: "m", remedy: "r" } as const;
      expect(await store.readings.latest(version)).toBeNull();
      for (const state of [
        { state: "asked" },
        { state: "failed", failure },
        { state: "read", rules: newer },
      ] as const) {
        await store.readings.record(version, state);
        expect(await store.readings.latest(version)).toEqual(state);
      }
    });

    it("are waited for with the latest artefact", async () => {
      const [first, second] = ["classified/a.json", "classified/b.json"];
      expect(await store.readings.waiting(version)).toEqual([]);
      await store.readings.wait(version, { upload: next, artefact: first });
      await store.readings.wait(version, { upload: next, artefact: first });
      await store.readings.wait(version, { upload: uploadNumbered(3), artefact: first });
      await store.readings.wait(version, { upload: next, artefact: second });
      expect(await store.readings.waiting(version)).toEqual([
        { upload: next, artefact: second },
        { upload: uploadNumbered(3), artefact: first },
      ]);
      expect(await store.readings.waiting(next)).toEqual([]);
    });
  });

  describe("snapshots against a reading", () => {
    it("stand apart from those against the version itself", async () => {
      const direct = versionOf(2);
      const anew: Version = { ...direct, comparedAnew: true };
      const pledges = [0, 1].map(pledgeNumbered);
      await store.versions.saveSnapshot({ ...direct, pledges, changes: [dropped(4), dropped(5)] });
      await store.versions.saveSnapshot({ ...anew, pledges, changes: [dropped(4)] });
      expect(await store.versions.changes(direct)).toHaveLength(2);
      expect(await store.versions.changes(anew)).toHaveLength(1);
      await store.versions.claim(anew);
      expect(await store.versions.get(manifesto, 2)).toEqual(anew);
    });
  });

  describe("cursors", () => {
    it("refuses nonsense, and the cursor of another list", async () => {
      for (const n of [1, 2]) {
        await store.views.write(standingOf(n, versionOf(1, uploadNumbered(n), `a.a.${n}` as ManifestoId)));
        await store.subscriptions.add(subscriptionNamed(`s${n}`));
      }
      const { next } = await store.manifestos.list({ limit: 1 });
      expect(next).not.toBeNull();
      for (const cursor of ["nonsense", "", next ?? ""]) {
        await expect(store.subscriptions.list({ limit: 1, cursor })).rejects.toBeInstanceOf(BadCursorError);
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
      await store.subscriptions.add(subscriptionNamed("s1"));
      await expect(store.subscriptions.list({ limit: 1, cursor })).rejects.toBeInstanceOf(BadCursorError);
    });
  });

  describe("ledger", () => {
    it("is empty at first", async () => {
      expect(await store.ledger.tail()).toBe(0);
      expect(await store.ledger.after(0, 10)).toEqual([]);
      expect(await store.ledger.get(1)).toBeNull();
    });

    it("numbers entries without gaps, and appends an upload once", async () => {
      for (const n of [1, 2, 2, 1, 3]) await store.ledger.append(entryOf(n));
      const entries = await store.ledger.after(0, 10);
      expect(entries.map(({ entry, version }) => [entry, version])).toEqual([1, 2, 3].map((n) => [n, n]));
      expect(await store.ledger.tail()).toBe(3);
      expect(await store.ledger.get(2)).toEqual({ ...entryOf(2), entry: 2 });
    });

    it("takes entries that come at once, each once", async () => {
      const uploads = Array.from({ length: 12 }, (_, n) => n + 1);
      await Promise.all([...uploads, ...uploads].map((n) => store.ledger.append(entryOf(n))));
      const entries = await store.ledger.after(0, 100);
      expect(entries.map((entry) => entry.entry)).toEqual(uploads);
      expect(new Set(entries.map((entry) => entry.upload)).size).toBe(12);
    });

    it("reads on from an entry, at most so many", async () => {
      for (const n of [1, 2, 3, 4]) await store.ledger.append(entryOf(n));
      expect((await store.ledger.after(1, 2)).map((entry) => entry.entry)).toEqual([2, 3]);
      expect(await store.ledger.after(4, 2)).toEqual([]);
    });
  });

  describe("ledger entries of other kinds", () => {
    const withdrawnOf = (n: number) => {
      const { summary: _, ...facts } = entryOf(n);
      const why = { reason: "The wrong file", by: "staff", fallsBackTo: null };
      return { ...facts, ...why, kind: "withdrawn" as const };
    };

    it("stand beside the publication of the same upload, each once", async () => {
      await store.ledger.append(entryOf(1));
      await store.ledger.append(withdrawnOf(1));
      await Promise.all([1, 2, 3].map(() => store.ledger.append({ ...withdrawnOf(1), reason: "another" })));
      const entries = await store.ledger.after(0, 9);
      expect(entries).toEqual([
        { ...entryOf(1), entry: 1 },
        { ...withdrawnOf(1), entry: 2 },
      ]);
      const upload = uploadNumbered(1);
      expect(await store.ledger.of(upload, "published")).toEqual(entries[0]);
      expect(await store.ledger.of(upload, "withdrawn")).toEqual(entries[1]);
      expect(await store.ledger.of(uploadNumbered(2), "published")).toBeNull();
    });

    it("never go back in time", async () => {
      const instants = ["2027-01-02T03:00:00.000Z", "2027-01-02T01:00:00.000Z", "2027-01-02T04:00:00.000Z"];
      for (const [i, when] of instants.entries()) await store.ledger.append({ ...entryOf(i + 1), at: when });
      const [one, , three] = instants;
      expect((await store.ledger.after(0, 9)).map((entry) => entry.at)).toEqual([one, one, three]);
    });
  });

  describe("withdrawals and plans", () => {
    const withdrawal = { reason: "r", by: null, at };

    it("of one version, the first counts", async () => {
      expect(await store.versions.withdrawals(manifesto)).toEqual(new Map());
      expect(await store.versions.withdraw(manifesto, 2, withdrawal)).toEqual(withdrawal);
      expect(await store.versions.withdraw(manifesto, 2, { ...withdrawal, reason: "x" })).toEqual(withdrawal);
      expect(await store.versions.withdrawals(manifesto)).toEqual(new Map([[2, withdrawal]]));
    });

    it("remember what a held upload would become", async () => {
      expect(await store.uploads.plan(uploadNumbered(2))).toBeNull();
      await store.uploads.keepPlan(versionOf(2));
      expect(await store.uploads.plan(uploadNumbered(2))).toEqual(versionOf(2));
    });
  });

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
      for (const n of [1, 2, 3, 1]) await store.audits.record(record(n));
      const all = await allOf((page) => store.audits.recent(page), 1);
      expect(all).toEqual([3, 2, 1].map(record));
      expect((await store.audits.ofManifesto(manifesto, { limit: 9 })).items).toEqual([2, 1].map(record));
    });
  });

  describe("idempotent requests", () => {
    const request = { key: "k", fingerprint: "f", at };
    const answer = { status: 201, headers: { location: "/x" }, body: "{}" };
    const later = (seconds: number) => new Date(Date.parse(at) + seconds * 1_000).toISOString();

    it("are answered once, and then the same for a day", async () => {
      expect(await store.idempotency.begin(request)).toEqual({ state: "new" });
      expect(await store.idempotency.begin(request)).toEqual({ state: "under-way" });
      await store.idempotency.finish("k", answer, at);
      expect(await store.idempotency.begin(request)).toEqual({ state: "answered", answer });
      expect(await store.idempotency.begin({ ...request, fingerprint: "g" })).toEqual({ state: "other" });
      expect(await store.idempotency.begin({ ...request, key: "l" })).toEqual({ state: "new" });
      const tomorrow = { ...request, at: later(86_401) };
      expect(await store.idempotency.begin(tomorrow)).toEqual({ state: "new" });
    });

    it("are free again when given up, or when a crash left them without an answer", async () => {
      await store.idempotency.begin(request);
      await store.idempotency.giveUp("k");
      expect(await store.idempotency.begin(request)).toEqual({ state: "new" });
      expect(await store.idempotency.begin({ ...request, at: later(61) })).toEqual({ state: "new" });
    });

    it("let one of several through", async () => {
      const states = await Promise.all([1, 2, 3, 4].map(() => store.idempotency.begin(request)));
      expect(states.map(({ state }) => state).sort()).toEqual(["new", "under-way", "under-way", "under-way"]);
    });
  });

  describe("checkpoints", () => {
    it("move forward only, each reader its own", async () => {
      expect(await store.checkpoints.get("alert")).toBe(0);
      await store.checkpoints.advance("alert", 5);
      await store.checkpoints.advance("alert", 3);
      expect(await store.checkpoints.get("alert")).toBe(5);
      expect(await store.checkpoints.get("other")).toBe(0);
    });
  });

  describe("subscriptions and deliveries", () => {
    it("adds, lists by id and removes", async () => {
      for (const id of ["b", "a", "c"]) await store.subscriptions.add(subscriptionNamed(id));
      const all = await allOf((page) => store.subscriptions.list(page), 2);
      expect(all.map((one) => one.id)).toEqual(["a", "b", "c"]);
      expect(await store.subscriptions.get("a")).toEqual(subscriptionNamed("a"));
      expect(await store.subscriptions.remove("a")).toBe(true);
      expect(await store.subscriptions.remove("a")).toBe(false);
      expect(await store.subscriptions.get("a")).toBeNull();
    });

    it("opens a delivery once and records its attempts", async () => {
      const opened = await store.deliveries.open("s", 1, at);
      expect(opened).toMatchObject({ state: "pending", attempts: 0, outcome: null });
      await store.deliveries.attempted("s", 1, { state: "pending", outcome: "HTTP 500", at });
      await store.deliveries.attempted("s", 1, { state: "delivered", outcome: "HTTP 200", at });
      await store.deliveries.attempted("s", 1, { state: "failed", outcome: "HTTP 500", at });
      expect(await store.deliveries.open("s", 1, at)).toMatchObject({ state: "delivered", attempts: 2 });
      expect(await store.deliveries.get("s", 2)).toBeNull();
    });

    it("lists deliveries, newest entry first", async () => {
      for (const entry of [1, 11, 2]) await store.deliveries.open("s", entry, at);
      await store.deliveries.open("other", 3, at);
      const all = await allOf((page) => store.deliveries.list("s", page), 2);
      expect(all.map((one) => one.entry)).toEqual([11, 2, 1]);
    });
  });
}
