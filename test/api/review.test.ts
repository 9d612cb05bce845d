import { beforeEach, describe, expect, it } from "vitest";
import { versionPage, versionSchema } from "../../functions/api/schemas/manifestos.ts";
import { problemSchema } from "../../functions/api/schemas/problem.ts";
import { auditPage, previewSchema } from "../../functions/api/schemas/review.ts";
import { ticketSchema } from "../../functions/api/schemas/tickets.ts";
import { uploadPage } from "../../functions/api/schemas/uploads.ts";
import { withdrawalAsked } from "../../functions/api/schemas/withdrawals.ts";
import { uploadIdOf } from "../../functions/core/ids.ts";
import type { Version } from "../../functions/core/model.ts";
import { withdrawVersion } from "../../functions/pipeline/withdraw-version.ts";
import { subscriptionNamed } from "../contract/samples.ts";
import { fakeToken } from "../fakes/fake-tokens.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { manifesto, netherby, sampleChanges, samplePledges, seedSample } from "../fakes/sample-ledger.ts";
import { apiClient, noToken } from "./client.ts";
import { bodyOf } from "./reading.ts";

let { world, store, storeQueue } = memoryWorld();
let api = apiClient(world);
let versions: Version[] = [];
beforeEach(async () => {
  ({ world, store, storeQueue } = memoryWorld());
  api = apiClient(world);
  versions = await seedSample(store);
});

const at = "2026-11-21T09:00:00.000Z";
const upload = uploadIdOf("inbox/held", "1");
const reasons = [{ code: "low-coverage" as const, message: "Only 60% was read.", remedy: "Check the file." }];

const post = (path: string, body?: unknown, headers: Record<string, string> = {}) =>
  api.request(path, {
    method: "POST",
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const refusal = async (response: Response | Promise<Response>) => {
  const { type, status } = await bodyOf(response, problemSchema);
  return `${status} ${type.split("/").at(-1)}`;
};

/** Holds an upload that would follow version 3 with the changes that version 2 brought. */
async function hold() {
  const [, , third] = versions;
  const [, pledges = []] = samplePledges;
  const [, changes = []] = sampleChanges;
  if (third === undefined) throw new Error("the sample has three versions");
  const facts = { number: 4, follows: 3, previousUpload: third.upload, upload, fileName: "held.pdf" };
  const plan: Version = { ...third, ...facts };
  await store.versions.saveSnapshot({ ...plan, pledges, changes });
  await store.uploads.keepPlan(plan);
  const state = { name: "held", reasons, artefact: "classified/held/1.json" } as const;
  await store.uploads.advance({
    id: upload,
    at,
    state,
    facts: { fileName: "held.pdf", manifesto: netherby },
  });
  return plan;
}

const withdraw = (number: number, reason = "It was a draft.") =>
  withdrawVersion(
    { ...store, alertQueue: memoryQueue(), clock: world.clock, log: world.log },
    { manifesto: netherby, number, reason, by: "staff", at: "2026-11-20T12:00:00.000Z" },
  );

describe("GET /v1/uploads/{id}/preview", () => {
  it("shows what a held upload would become, what it would change, and how many would be told", async () => {
    await store.subscriptions.add({ ...subscriptionNamed("weaker"), filter: { facets: ["weakened"] } });
    await store.subscriptions.add({ ...subscriptionNamed("elsewhere"), filter: { areas: ["aston"] } });
    await hold();
    const preview = await bodyOf(api.request(`/v1/uploads/${upload}/preview`), previewSchema);
    expect(preview).toMatchObject({ upload, current: true, alerts: 1 });
    expect(preview.version).toMatchObject({ number: 4, follows: 3, fileName: "held.pdf" });
    expect(preview.version).not.toHaveProperty("publishedAt");
    expect(preview.changes).toEqual(sampleChanges[1]);
  });

  it("tells when what it was compared with does not stand any more", async () => {
    await hold();
    await withdraw(3);
    const preview = await bodyOf(api.request(`/v1/uploads/${upload}/preview`), previewSchema);
    expect(preview.current).toBe(false);
  });

  it("is for reviewers, as nothing of it is published", async () => {
    await hold();
    const path = `/v1/uploads/${upload}/preview`;
    expect(await refusal(api.request(path, { headers: noToken }))).toBe("401 token-missing");
    const headers = { authorization: `Bearer ${fakeToken("upload")}` };
    expect(await refusal(api.request(path, { headers }))).toBe("403 scope-missing");
  });

  it("is there for held uploads only", async () => {
    await store.uploads.advance({ id: upload, at, state: { name: "received" } });
    expect(await refusal(api.request(`/v1/uploads/${upload}/preview`))).toBe("409 not-held");
    expect(await refusal(api.request("/v1/uploads/t-unknown/preview"))).toBe("404 unknown-upload");
  });
});

describe("GET /v1/uploads?state=", () => {
  it("lists the uploads in that state, however many others came since", async () => {
    await hold();
    for (let n = 0; n < 120; n++) {
      const state = { name: "received" } as const;
      await store.uploads.advance({ id: uploadIdOf(`inbox/${n}`, "1"), at: world.clock(), state });
    }
    const { items, next } = await bodyOf(api.request("/v1/uploads?state=held&limit=5"), uploadPage);
    expect(items.map(({ id }) => id)).toEqual([upload]);
    expect(next).toBeNull();
    const received = await bodyOf(api.request("/v1/uploads?state=received&limit=2"), uploadPage);
    const elsewhere = `/v1/uploads?state=held&limit=2&cursor=${encodeURIComponent(received.next ?? "")}`;
    expect(await refusal(api.request(elsewhere))).toBe("400 foreign-cursor");
    expect(await refusal(api.request("/v1/uploads?state=lost"))).toBe("400 invalid-request");
  });
});

describe("POST /v1/uploads/{id}/publish", () => {
  it("is on record with who did it, when, and in spite of what", async () => {
    await hold();
    expect((await post(`/v1/uploads/${upload}/publish`)).status).toBe(202);
    const { items } = await bodyOf(api.request("/v1/audit"), auditPage);
    expect(items).toEqual([
      {
        act: "published",
        at: world.clock(),
        by: "staff",
        manifesto: netherby,
        upload,
        version: null,
        note: "low-coverage",
      },
    ]);
  });
});

describe("POST /v1/uploads with wishes", () => {
  const request = { manifesto: netherby, fileName: "plan.pdf" };
  const wishes = async (body: object, headers: Record<string, string> = {}) => {
    const { send } = await bodyOf(post("/v1/uploads", { ...request, ...body }, headers), ticketSchema);
    const of = (name: string) => send.fields[`x-amz-meta-${name}`];
    return { review: of("review"), follows: of("follows") };
  };

  it("sends them along with the file", async () => {
    expect(await wishes({ review: true, follows: 3 })).toEqual({ review: "true", follows: "3" });
    expect(await wishes({ review: false })).toEqual({ review: undefined, follows: undefined });
    expect(await wishes({ manifesto: "new.area.2027", follows: 0 })).toMatchObject({ follows: "0" });
  });

  it("keeps on record who asked for review, with a ticket that leads to the upload", async () => {
    const { id } = await bodyOf(post("/v1/uploads", { ...request, review: true }), ticketSchema);
    const { items } = await bodyOf(api.request(`/v1/manifestos/${netherby}/audit`), auditPage);
    expect(items).toMatchObject([{ act: "hold-requested", by: "staff", upload: id, version: null }]);
  });

  it("takes the manifesto's entity tag for the version that stands, in any coding", async () => {
    const tag = (await api.request(`/v1/manifestos/${netherby}`)).headers.get("etag") ?? "";
    expect(await wishes({}, { "if-match": tag })).toMatchObject({ follows: "3" });
    const zipped = await api.request(`/v1/manifestos/${netherby}`, { headers: { "accept-encoding": "br" } });
    expect(await wishes({}, { "if-match": zipped.headers.get("etag") ?? "" })).toMatchObject({
      follows: "3",
    });
    expect(await wishes({}, { "if-match": `"other", ${tag}` })).toMatchObject({ follows: "3" });
    await withdraw(3);
    expect(await refusal(post("/v1/uploads", request, { "if-match": tag }))).toBe("412 precondition-failed");
    expect(await wishes({ follows: 2 })).toMatchObject({ follows: "2" });
  });

  it("does not take a weak tag, which names no bytes", async () => {
    const tag = (await api.request(`/v1/manifestos/${netherby}`)).headers.get("etag") ?? "";
    for (const weak of [`W/${tag}`, `w/${tag}`, `"other", W/${tag}`]) {
      const asked = post("/v1/uploads", request, { "if-match": weak });
      expect(await refusal(asked), weak).toBe("412 precondition-failed");
    }
  });

  it.each([
    ["409 other-latest", { follows: 2 }, {}],
    ["409 other-latest", { follows: 0 }, {}],
    ["409 other-latest", { manifesto: "new.area.2027", follows: 1 }, {}],
    ["412 precondition-failed", {}, { "if-match": '"3"' }],
    ["412 precondition-failed", { manifesto: "new.area.2027" }, { "if-match": "*" }],
    ["400 invalid-request", { follows: -1 }, {}],
    ["400 invalid-request", { follows: "2" }, {}],
    ["400 invalid-request", { review: "yes" }, {}],
  ])("answers %s to %j with %j", async (expected, body, headers) => {
    expect(await refusal(post("/v1/uploads", { ...request, ...body }, headers))).toBe(expected);
    expect((await store.audits.recent({ limit: 1 })).items).toEqual([]);
  });
});

describe("POST /v1/manifestos/{id}/versions/{n}/withdraw", () => {
  const path = (number: number | string, id: string = netherby) =>
    `/v1/manifestos/${id}/versions/${number}/withdraw`;

  it("asks for the withdrawal, and says where to see it done", async () => {
    const response = await post(path(2), { reason: " It was a draft. " });
    expect(response.status).toBe(202);
    expect(await bodyOf(response, withdrawalAsked)).toEqual({
      manifesto: netherby,
      version: 2,
      reason: "It was a draft.",
      look: {
        version: `https://ledger.example/v1/manifestos/${netherby}/versions/2`,
        events: "https://ledger.example/v1/events?after=3",
      },
    });
    const asked = { manifesto: netherby, number: 2, reason: "It was a draft.", by: "staff" };
    expect(storeQueue.sent()).toEqual([{ withdraw: { ...asked, at: world.clock() } }]);
  });

  it("shows on the version since when and why, not by whom; that is for reviewers", async () => {
    await withdraw(2);
    const version = await api.request(`/v1/manifestos/${netherby}/versions/2`);
    const text = await version.clone().text();
    expect((await bodyOf(version, versionSchema)).withdrawn).toEqual({
      at: "2026-11-20T12:00:00.000Z",
      reason: "It was a draft.",
    });
    expect(text).not.toContain("staff");
    const { items } = await bodyOf(api.request(`/v1/manifestos/${netherby}/versions`), versionPage);
    expect(items.map(({ withdrawn }) => withdrawn !== undefined)).toEqual([false, true, false]);
    const acts = await bodyOf(api.request(`/v1/manifestos/${netherby}/audit`), auditPage);
    expect(acts.items).toMatchObject([
      { act: "withdrawn", by: "staff", version: 2, note: "It was a draft." },
    ]);
  });

  it("withdraws once", async () => {
    await withdraw(2);
    expect(await refusal(post(path(2), { reason: "Again." }))).toBe("409 already-withdrawn");
    expect(storeQueue.sent()).toEqual([]);
  });

  it.each([
    ["404 unknown-version", path(9), { reason: "x" }],
    ["404 unknown-version", path(0), { reason: "x" }],
    ["404 unknown-manifesto", path(1, "a.b.c"), { reason: "x" }],
    ["400 invalid-request", path("one"), { reason: "x" }],
    ["400 invalid-request", path(1), {}],
    ["400 invalid-request", path(1), { reason: "  " }],
    ["400 invalid-request", path(1), { reason: "x".repeat(1_001) }],
    ["400 invalid-request", path(1), { reason: "x", by: "somebody else" }],
  ])("answers %s to %s with %j", async (expected, address, body) => {
    expect(await refusal(post(address, body))).toBe(expected);
    expect(storeQueue.sent()).toEqual([]);
  });

  it("needs the scope to publish", async () => {
    const headers = { authorization: `Bearer ${fakeToken("upload", "subscribe")}` };
    expect(await refusal(post(path(1), { reason: "x" }, headers))).toBe("403 scope-missing");
  });
});

describe("GET /v1/audit", () => {
  it("lists acts over all manifestos, newest first, in pages", async () => {
    const other = manifesto("green.netherby.2027-05-06");
    const record = (n: number) =>
      ({
        act: "withdrawn",
        at: `2026-11-21T09:0${n}:00.000Z`,
        by: null,
        manifesto: n === 2 ? other : netherby,
        upload,
        version: n,
        note: "",
      }) as const;
    for (const n of [1, 2, 3]) await store.audits.record(record(n));
    const first = await bodyOf(api.request("/v1/audit?limit=2"), auditPage);
    expect(first.items.map(({ version }) => version)).toEqual([3, 2]);
    const rest = await bodyOf(api.request(`/v1/audit?limit=2&cursor=${first.next}`), auditPage);
    expect(rest.items.map(({ version }) => version)).toEqual([1]);
    const own = await bodyOf(api.request(`/v1/manifestos/${other}/audit`), auditPage);
    expect(own.items.map(({ version }) => version)).toEqual([2]);
  });

  it("needs a token, and tells of no manifesto that there is none", async () => {
    expect(await refusal(api.request("/v1/audit", { headers: noToken }))).toBe("401 token-missing");
    expect(await refusal(api.request("/v1/manifestos/a.b.c/audit"))).toBe("404 unknown-manifesto");
    const none = await bodyOf(api.request(`/v1/manifestos/${netherby}/audit`), auditPage);
    expect(none.items).toEqual([]);
  });
});
