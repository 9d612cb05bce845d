import { describe, expect, it } from "vitest";
import { fakeTokens } from "../../fakes/fake-tokens.ts";
import { memoryWorld } from "../../fakes/memory-world.ts";
import { netherby } from "../../fakes/sample-ledger.ts";
import { apiClient } from "../client.ts";
import { problemKind } from "../reading.ts";

const { world, store } = memoryWorld();
let opened = 0;
const counting = {
  ...store.uploads,
  openTicket: async (ticket: Parameters<typeof store.uploads.openTicket>[0]) => {
    opened += 1;
    await store.uploads.openTicket(ticket);
  },
};
const api = apiClient({ ...world, store: { ...store, uploads: counting } });

const announce = (key: string, fileName = "plan.pdf", client = api) =>
  client.request("/v1/uploads", {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify({ manifesto: netherby, fileName }),
  });

describe("an Idempotency-Key", () => {
  it("gives a repeated request the first answer, and does it once", async () => {
    const first = await announce('"k-1"');
    expect(first.status).toBe(201);
    const ticket = await first.json();
    for (const key of ['"k-1"', "k-1"]) {
      const again = await announce(key);
      expect(again.status).toBe(201);
      expect(again.headers.get("location")).toBe(first.headers.get("location"));
      expect(await again.json()).toEqual(ticket);
    }
    expect(opened).toBe(1);
  });

  it("stands for one request", async () => {
    await announce('"k-2"');
    const other = await announce('"k-2"', "other.pdf");
    expect(other.status).toBe(422);
    expect(await problemKind(other)).toBe("key-reused");
  });

  it("belongs to the caller who chose it", async () => {
    const tokens: typeof fakeTokens = async (token) => {
      const judged = await fakeTokens(token);
      return judged.ok ? { ok: true, value: { ...judged.value, client: "apps" } } : judged;
    };
    await announce('"k-3"');
    expect((await announce('"k-3"', "other.pdf", apiClient({ ...world, tokens }))).status).toBe(201);
  });

  it("waits for a first request under way", async () => {
    let answerFirst = () => {};
    const held = new Promise<void>((resolve) => {
      answerFirst = resolve;
    });
    const openTicket: typeof store.uploads.openTicket = async (ticket) => {
      await held;
      await store.uploads.openTicket(ticket);
    };
    const uploads = { ...store.uploads, openTicket };
    const slow = apiClient({ ...world, store: { ...store, uploads } });
    const first = announce('"k-4"', "plan.pdf", slow);
    await new Promise((resume) => setTimeout(resume, 20));
    const second = await announce('"k-4"', "plan.pdf", slow);
    expect(second.status).toBe(409);
    expect(await problemKind(second)).toBe("request-under-way");
    answerFirst();
    expect((await first).status).toBe(201);
  });

  it("is free again after a failure of ours", async () => {
    const uploads = {
      ...store.uploads,
      openTicket: () => Promise.reject(new Error("the table is on fire")),
    };
    const broken = apiClient({ ...world, store: { ...store, uploads } });
    expect((await announce('"k-5"', "plan.pdf", broken)).status).toBe(500);
    expect((await announce('"k-5"')).status).toBe(201);
  });

  it.each(['""', '"a\\"b"', "a b", `"${"x".repeat(101)}"`])("may not be %s", async (key) => {
    expect((await announce(key)).status).toBe(400);
  });
});
