import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { problemSchema } from "../../functions/api/schemas/problem.ts";
import { ticketSchema } from "../../functions/api/schemas/tickets.ts";
import { uploadSchema } from "../../functions/api/schemas/uploads.ts";
import { curlCommand, inboxKey, keyName } from "../../functions/api/tickets.ts";
import { uploadIdOf } from "../../functions/core/ids.ts";
import { fileNameOf, placeUpload } from "../../functions/core/placement.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { manifesto, netherby } from "../fakes/sample-ledger.ts";
import { apiClient } from "./client.ts";
import { bodyOf } from "./reading.ts";

let { world, store, storeQueue } = memoryWorld();
let api = apiClient(world);
beforeEach(() => {
  ({ world, store, storeQueue } = memoryWorld());
  api = apiClient(world);
});

const post = (path: string, body: unknown) =>
  api.request(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

describe("POST /v1/uploads", () => {
  const request = { manifesto: netherby, fileName: "Our plan’s “best” bits.pdf" };

  it("gives a ticket, a presigned post and a command", async () => {
    const response = await post("/v1/uploads", request);
    expect(response.status).toBe(201);
    const ticket = await bodyOf(response, ticketSchema);
    expect(ticket.id).toMatch(/^t-[a-z0-9]{20,}$/);
    expect(ticket.key).toBe(`inbox/riverside/netherby/2027-05-06/${ticket.id}/${request.fileName}`);
    expect(placeUpload(ticket.key, {})).toMatchObject({ ok: true, value: { manifesto: netherby } });
    expect(ticket.send).toMatchObject({
      method: "POST",
      fields: { key: ticket.key, "x-amz-meta-ticket": ticket.id },
    });
    expect(ticket.howTo).toContain(ticket.send.url);
    expect(ticket.expiresAt).toBe("2026-11-21T09:45:00.000Z");
    expect(response.headers.get("location")).toBe(`https://ledger.example/v1/uploads/${ticket.id}`);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("can be followed before the file comes", async () => {
    const { id } = await bodyOf(post("/v1/uploads", request), ticketSchema);
    const upload = await (await api.request(`/v1/uploads/${id}`)).json();
    expect(upload).toMatchObject({ id, state: { name: "awaiting" }, fileName: request.fileName, size: null });
  });

  it.each([
    [{}, "body manifesto"],
    [{ ...request, manifesto: "Netherby" }, "body manifesto"],
    [{ ...request, fileName: "" }, "body fileName"],
    [{ ...request, fileName: "../secret" }, "body fileName"],
    [{ ...request, fileName: "a\nb.pdf" }, "body fileName"],
    [{ ...request, contentType: "image/png" }, "body contentType"],
    [{ ...request, party: "riverside" }, "body party"],
  ])("refuses %j and says where", async (body, where) => {
    const response = await post("/v1/uploads", body);
    expect(response.status).toBe(400);
    expect((await bodyOf(response, problemSchema)).errors).toContainEqual({
      where,
      message: expect.any(String),
    });
  });
});

describe("keyName", () => {
  it("is one part of a key, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const kept = keyName(name);
        expect(kept).not.toMatch(/^\.*$|[\p{Cc}/\\]|\$\{filename\}/u);
        expect(fileNameOf(`inbox/${kept}`)).toBe(kept);
        expect(keyName(kept)).toBe(kept);
        expect(decodeURIComponent(encodeURIComponent(kept))).toBe(kept);
      }),
    );
  });

  it.each([["my manifesto ü+50%'s.pdf"], ["Ein Plan für alle (2027) #3 & mehr?.docx"], ["计划.md"]])(
    "keeps %s as it is",
    (name) => {
      expect(keyName(name)).toBe(name);
    },
  );

  it("changes what would lead elsewhere, or be filled in", () => {
    expect(keyName("..")).toBe("manifesto");
    expect(keyName("a/../b\n.pdf")).toBe("a-..-b-.pdf");
    expect(keyName(["$", "{filename}.pdf"].join(""))).toBe("-.pdf");
    expect(keyName("")).toBe("manifesto");
  });

  it("leaves a key its 1,024 bytes", () => {
    const part = "a".repeat(64);
    const key = inboxKey(manifesto(`${part}.${part}.${part}`), `t-${"a".repeat(24)}`, "计".repeat(200));
    expect(Buffer.byteLength(key)).toBeLessThanOrEqual(1024);
  });
});

describe("curlCommand", () => {
  it("quotes for the shell", () => {
    const command = curlCommand({ url: "https://b.example/", fields: { key: "it's" } }, 'my "plan".pdf');
    expect(command).toContain(`--form-string 'key=it'\\''s'`);
    expect(command).toContain(`--form 'file=@"my \\"plan\\".pdf"'`);
  });
});

describe("an upload under way", () => {
  const id = uploadIdOf("inbox/a", "1");
  const at = "2026-11-21T09:00:00.000Z";
  const reasons = [
    { code: "low-coverage" as const, message: "Only 60% was read.", remedy: "Check the file." },
  ];
  const held = { name: "held" as const, reasons, artefact: "classified/a/1.json" };

  it("tells its state, history and reasons, and nothing internal", async () => {
    await store.uploads.advance({ id, at, state: { name: "received" }, facts: { fileName: "a.pdf" } });
    await store.uploads.advance({ id, at, state: held });
    const upload = await bodyOf(api.request(`/v1/uploads/${id}`), uploadSchema);
    expect(upload.state).toEqual({ name: "held", reasons });
    expect(upload.history.map(({ state }) => state)).toEqual(["received", "held"]);
    const list = await (await api.request("/v1/uploads")).text();
    expect(JSON.parse(list)).toEqual({ items: [upload], next: null });
    expect(list).not.toContain("artefact");
  });

  it("is published on a person's word if it is held", async () => {
    await store.uploads.advance({ id, at, state: held, facts: { manifesto: netherby } });
    const response = await api.request(`/v1/uploads/${id}/publish`, { method: "POST" });
    expect(response.status).toBe(202);
    expect(await store.uploads.approved(id)).toEqual(["low-coverage"]);
    expect(JSON.stringify(storeQueue.sent())).toContain("classified/a/1.json");
  });

  it("is published by its ticket too", async () => {
    await store.uploads.openTicket({ id: "t-1", key: "k", fileName: "a.pdf", manifesto: netherby, at });
    await store.uploads.advance({ id, at, state: held, facts: { manifesto: netherby } });
    await store.uploads.bindTicket("t-1", id);
    expect((await api.request("/v1/uploads/t-1/publish", { method: "POST" })).status).toBe(202);
    expect(await store.uploads.approved(id)).toEqual(["low-coverage"]);
  });

  it("is not published by hand otherwise", async () => {
    await store.uploads.advance({ id, at, state: { name: "received" } });
    const response = await api.request(`/v1/uploads/${id}/publish`, { method: "POST" });
    expect(response.status).toBe(409);
    expect((await bodyOf(response, problemSchema)).type).toBe("https://ledger.example/problems/not-held");
    expect(storeQueue.sent()).toEqual([]);
  });

  it("is not found by another id", async () => {
    expect((await api.request("/v1/uploads/t-unknown")).status).toBe(404);
    expect((await api.request("/v1/uploads/t-unknown/publish", { method: "POST" })).status).toBe(404);
  });
});
