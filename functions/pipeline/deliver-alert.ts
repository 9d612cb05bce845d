import { Webhook } from "standardwebhooks";
import { z } from "zod";
import type { Delivery, Subscription } from "../core/model.ts";
import type {
  Clock,
  Deliveries,
  DeliveryMessage,
  Ledger,
  Log,
  Subscriptions,
  Versions,
  WebhookSender,
} from "../ports.ts";
import { alertPayload } from "./alert-payload.ts";

export type DeliverWorld = {
  readonly versions: Versions;
  readonly ledger: Ledger;
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly webhooks: WebhookSender;
  readonly clock: Clock;
  readonly log: Log;
  /** The address readers use, for links; without a trailing slash. */
  readonly publicUrl: string;
};

/** The subscriber did not take the alert; the queue tries again later. */
export class DeliveryFailedError extends Error {
  override readonly name = "DeliveryFailedError";
}

const deliveryMessage = z.object({
  subscription: z.string(),
  entry: z.int().positive(),
}) satisfies z.ZodType<DeliveryMessage>;

/** Reads a message of the deliver queue. */
export const readDeliveryMessage = (body: string): DeliveryMessage => deliveryMessage.parse(JSON.parse(body));

/**
 * Stage deliver: one ledger entry to one subscriber, as a webhook signed by the Standard Webhooks
 * specification. Its id is derived from subscription and entry, so a repeated attempt carries the same
 * one and the receiver can tell. A delivery on record as delivered is not sent again.
 *
 * @param lastAttempt the queue will not try again: a failure is recorded as final
 * @throws DeliveryFailedError if the subscriber did not answer with a 2xx status
 */
export async function deliverAlert(
  world: DeliverWorld,
  message: DeliveryMessage,
  lastAttempt: boolean,
): Promise<void> {
  const { deliveries, clock, log, webhooks } = world;
  const delivery = await deliveries.get(message.subscription, message.entry);
  const subscription = await world.subscriptions.get(message.subscription);
  const entry = await world.ledger.get(message.entry);
  // Without a record it was never opened; without a subscription nobody wants it any more.
  if (delivery === null || delivery.state === "delivered" || subscription === null || entry === null) return;

  const body = JSON.stringify(await alertPayload(world, subscription, entry));
  const headers = signedHeaders(subscription, delivery, body, clock());
  const { status, detail } = await webhooks.post(subscription.url, headers, body);
  const delivered = status !== null && status >= 200 && status < 300;
  await deliveries.attempted(message.subscription, message.entry, {
    state: delivered ? "delivered" : lastAttempt ? "failed" : "pending",
    outcome: detail,
    at: clock(),
  });
  log(delivered ? "delivery-made" : "delivery-failed", { ...message, detail });
  if (!delivered) throw new DeliveryFailedError(`Subscriber ${subscription.id} did not take it: ${detail}`);
}

function signedHeaders(
  subscription: Subscription,
  delivery: Delivery,
  body: string,
  now: string,
): Record<string, string> {
  const id = `msg_${delivery.subscription}_${delivery.entry}`;
  const at = new Date(now);
  return {
    "content-type": "application/json",
    "user-agent": "pledge-ledger",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1_000)),
    "webhook-signature": new Webhook(subscription.secret).sign(id, at, body),
  };
}
