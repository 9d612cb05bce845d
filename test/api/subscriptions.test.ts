import { beforeEach, describe, expect, it } from "vitest";
import { problemSchema } from "../../functions/api/schemas/problem.ts";
import { newSubscriptionSchema } from "../../functions/api/schemas/subscriptions.ts";
import { subscribe } from "../../functions/api/subscribe.ts";
import { parseWebhookUrl } from "../../functions/api/webhook-url.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { netherby, seedSample } from "../fakes/sample-ledger.ts";
import { apiClient } from "./client.ts";
import { bodyOf } from "./reading.ts";

let { world, store } = memoryWorld();
let api = apiClient(world);
beforeEach(() => {
  ({ world, store } = memoryWorld());
  api = apiClient(world);
});

const add = (body: unknown) =>
  api.request("/v1/subscriptions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
const url = "https://example.org/hooks/pledges";

describe("POST /v1/subscriptions", () => {
  it("starts after the ledger's last entry and shows the secret once", async () => {
    await seedSample(store);
    const filter = { manifestos: [netherby], topics: [14], relations: ["modified"], facets: ["weakened"] };
    const response = await add({ url, filter });
    expect(response.status).toBe(201);
    const made = await bodyOf(response, newSubscriptionSchema);
    expect(made).toMatchObject({ url, filter, after: 3, createdAt: world.clock() });
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/);
    expect(response.headers.get("cache-control")).toBe("no-store");

    const { secret, ...shown } = made;
    expect(await store.subscriptions.get(made.id)).toEqual({ ...shown, secret });
    const read = await (await api.request(`/v1/subscriptions/${made.id}`)).json();
    expect(read).toEqual(shown);
    const list = await (await api.request("/v1/subscriptions")).json();
    expect(list).toEqual({ items: [shown], next: null });
  });

  it("takes everything without a filter", async () => {
    expect((await bodyOf(add({ url }), newSubscriptionSchema)).filter).toEqual({});
  });

  it("starts behind the entries that came while it was added, which alerts may have passed without seeing it", async () => {
    await seedSample(store);
    const ends = [1, 3];
    const ledger = { ...store.ledger, tail: async () => ends.shift() ?? 3 };
    const made = await subscribe({ ...world, store: { ...store, ledger } }, { url, filter: {} });
    expect(made.after).toBe(3);
    expect(await store.subscriptions.get(made.id)).toEqual(made);
  });

  it.each([
    [{ url, filter: { topics: [11] } }, "body filter.topics.0"],
    [{ url, filter: { relations: ["same"] } }, "body filter.relations.0"],
    [{ url, filter: { manifestos: ["x"] } }, "body filter.manifestos.0"],
    [{ url, filter: { words: ["x"] } }, "body filter words"],
    [{ url: "http://example.org/" }, "body url"],
    [{ filter: {} }, "body url"],
  ])("refuses %j and says where", async (body, where) => {
    const response = await add(body);
    expect(response.status).toBe(400);
    expect((await bodyOf(response, problemSchema)).errors).toContainEqual({
      where,
      message: expect.any(String),
    });
  });
});

describe("a subscription", () => {
  it("ends, once", async () => {
    const { id } = await bodyOf(add({ url }), newSubscriptionSchema);
    const remove = () => api.request(`/v1/subscriptions/${id}`, { method: "DELETE" });
    expect((await remove()).status).toBe(204);
    expect((await remove()).status).toBe(404);
    expect((await api.request(`/v1/subscriptions/${id}`)).status).toBe(404);
    expect((await api.request(`/v1/subscriptions/${id}/deliveries`)).status).toBe(404);
  });

  it("lists its deliveries, newest first", async () => {
    const { id } = await bodyOf(add({ url }), newSubscriptionSchema);
    for (const entry of [1, 2]) await store.deliveries.open(id, entry, world.clock());
    await store.deliveries.attempted(id, 2, { state: "delivered", outcome: "200", at: world.clock() });
    const page = await (await api.request(`/v1/subscriptions/${id}/deliveries`)).json();
    expect(page).toMatchObject({
      items: [
        { entry: 2, state: "delivered", attempts: 1, outcome: "200" },
        { entry: 1, state: "pending" },
      ],
      next: null,
    });
  });
});

describe("parseWebhookUrl", () => {
  const strict = { allowPrivate: false };

  it.each(["https://example.org/a?b=c", "https://93.184.215.14/", "https://[2606:4700::1111]/"])(
    "takes %s",
    (text) => expect(parseWebhookUrl(text, strict)).toEqual({ ok: true, value: text }),
  );

  it.each([
    "nonsense",
    "/hooks",
    "http://example.org/",
    "ftp://example.org/",
    "javascript:alert(1)",
    "https://user:pass@example.org/",
    "https://localhost/",
    "https://localhost./",
    "https://a.localhost/",
    "https://printer/",
    "https://printer.local/",
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://10.0.0.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[fe80::1]/",
    "https://[fd00:ec2::254]/",
  ])("refuses %s", (text) => expect(parseWebhookUrl(text, strict).ok).toBe(false));

  it("lets the local cloud post to itself, but nowhere odd", () => {
    const local = { allowPrivate: true };
    expect(parseWebhookUrl("http://127.0.0.1:9000/hook", local).ok).toBe(true);
    expect(parseWebhookUrl("file:///etc/passwd", local).ok).toBe(false);
    expect(parseWebhookUrl("http://a:b@127.0.0.1/", local).ok).toBe(false);
  });
});
