import type { Subscription } from "../core/model.ts";
import { randomName } from "./tickets.ts";
import type { ApiWorld } from "./world.ts";

const idLength = 16;
/** Standard Webhooks asks for 24 to 64 bytes. */
const secretBytes = 24;

/**
 * Adds a subscription to what comes from now on, and gives it with its secret.
 *
 * It is added first, and then the ledger's end is looked at again: an alert run that was under way meanwhile may have
 * passed over entries without seeing it, so it begins behind them, and `after` tells the truth.
 */
export async function subscribe(
  { store, clock, randomness }: Pick<ApiWorld, "store" | "clock" | "randomness">,
  { url, filter }: Pick<Subscription, "url" | "filter">,
): Promise<Subscription> {
  const { subscriptions, ledger } = store;
  const subscription: Subscription = {
    id: randomName("sub", idLength, randomness),
    url,
    secret: `whsec_${Buffer.from(randomness(secretBytes)).toString("base64")}`,
    filter,
    after: await ledger.tail(),
    createdAt: clock(),
  };
  await subscriptions.add(subscription);
  const after = await ledger.tail();
  if (after === subscription.after) return subscription;
  const later = { ...subscription, after };
  await subscriptions.add(later);
  return later;
}
