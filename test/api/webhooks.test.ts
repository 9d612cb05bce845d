import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { alertSchema, withdrawalAlertSchema } from "../../functions/api/schemas/alerts.ts";
import { newSubscriptionSchema } from "../../functions/api/schemas/subscriptions.ts";
import { deliverAlert } from "../../functions/pipeline/deliver-alert.ts";
import { type WithdrawalRequest, withdrawVersion } from "../../functions/pipeline/withdraw-version.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { netherby, seedSample } from "../fakes/sample-ledger.ts";
import { apiClient } from "./client.ts";
import { bodyOf } from "./reading.ts";

type Receive = (request: Request, secret: string, seen: Map<string, unknown>) => Promise<Response>;

/** The code that the page gives receivers, as it stands there. */
async function documentedReceiver(): Promise<Receive> {
  const [, code = ""] = /^```js\n([\s\S]*?)^```$/m.exec(readFileSync("docs/webhooks.md", "utf8")) ?? [];
  const folder = mkdtempSync(join(tmpdir(), "ledger-webhook-"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "receive.mjs"), code);
  return (await import(pathToFileURL(join(folder, "receive.mjs")).href)).receive;
}

const receive = await documentedReceiver();
const url = "https://example.org/hooks/pledges";

describe("a webhook", () => {
  let posted = { headers: {} as Readonly<Record<string, string>>, body: "" };
  let secret = "";
  let deliver: (entry: number) => Promise<void>;
  let withdraw: (withdrawal: WithdrawalRequest) => Promise<void>;

  beforeEach(async () => {
    const { world, store } = memoryWorld();
    const body = JSON.stringify({ url, filter: { facets: ["weakened"] } });
    const headers = { "content-type": "application/json" };
    const subscribing = apiClient(world).request("/v1/subscriptions", { method: "POST", headers, body });
    const subscription = await bodyOf(subscribing, newSubscriptionSchema);
    secret = subscription.secret;
    await seedSample(store, netherby);
    const webhooks = {
      post: async (_: string, headers: Readonly<Record<string, string>>, body: string) => {
        posted = { headers, body };
        return { status: 204, detail: "HTTP 204" };
      },
    };
    // The receiver compares the time of the attempt with its own clock.
    const clock = () => new Date().toISOString();
    const delivering = { ...store, webhooks, clock, log: world.log, publicUrl: url };
    deliver = async (entry) => {
      await store.deliveries.open(subscription.id, entry, world.clock());
      await deliverAlert(delivering, { subscription: subscription.id, entry }, false);
    };
    withdraw = (withdrawal) =>
      withdrawVersion({ ...store, alertQueue: memoryQueue(), clock, log: world.log }, withdrawal);
    await deliver(2);
  });

  const request = (body = posted.body) => new Request(url, { method: "POST", headers: posted.headers, body });

  it("has the body that the API's description gives it", () => {
    const described = alertSchema.parse(JSON.parse(posted.body));
    expect(described).toEqual(JSON.parse(posted.body));
    expect(described.data.changes).toMatchObject([{ facets: ["weakened", "quantity", "deadline"] }]);
  });

  it("tells of a withdrawal as described, to who was told of the version", async () => {
    const reason = "It was a draft.";
    await withdraw({
      manifesto: netherby,
      number: 2,
      reason,
      by: "staff",
      at: "2026-11-20T12:00:00.000Z",
    });
    await deliver(4);
    const described = withdrawalAlertSchema.parse(JSON.parse(posted.body));
    expect(described).toEqual(JSON.parse(posted.body));
    expect(described.data).toMatchObject({ entry: 4, version: 2, reason, fallsBackTo: 1 });
    expect(described.data.changes).toHaveLength(1);
    expect(posted.body).not.toContain("staff");
  });

  it("passes the documented check", async () => {
    const seen = new Map<string, unknown>();
    expect((await receive(request(), secret, seen)).status).toBe(204);
    expect([...seen.values()]).toEqual([JSON.parse(posted.body)]);
    expect([...seen.keys()]).toEqual([posted.headers["webhook-id"]]);
  });

  it("fails it after a change, and under another secret", async () => {
    const seen = new Map<string, unknown>();
    expect((await receive(request(`${posted.body} `), secret, seen)).status).toBe(400);
    expect((await receive(request(), `whsec_${"A".repeat(32)}`, seen)).status).toBe(400);
    expect(seen.size).toBe(0);
  });
});
