import { matchingChanges } from "../core/alert/index.ts";
import type { LedgerEntry, Subscription } from "../core/model.ts";
import type {
  Checkpoints,
  Clock,
  Deliveries,
  DeliveryMessage,
  Ledger,
  Log,
  Queue,
  Subscriptions,
  Versions,
} from "../ports.ts";
import { allSubscriptions } from "./all-subscriptions.ts";

export type AlertWorld = {
  readonly versions: Versions;
  readonly ledger: Ledger;
  readonly checkpoints: Checkpoints;
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly deliverQueue: Queue;
  readonly clock: Clock;
  readonly log: Log;
};

/** The name under which this reader of the ledger keeps its checkpoint. */
const READER = "alert";
const ENTRIES_A_READ = 100;

/**
 * Stage alert: reads the ledger from its own checkpoint on and opens one delivery for each subscription
 * that an entry concerns. The checkpoint moves after all of an entry's deliveries are on their way, so a
 * crash repeats messages, which the deliver stage knows by their record, and loses none.
 */
export async function alertSubscribers(world: AlertWorld): Promise<void> {
  const { ledger, checkpoints } = world;
  let last = await checkpoints.get(READER);
  for (;;) {
    const entries = await ledger.after(last, ENTRIES_A_READ);
    // Read after the entries: whoever subscribed before an entry came is then among them.
    const subscriptions = entries.length === 0 ? [] : await allSubscriptions(world.subscriptions);
    for (const entry of entries) {
      await openDeliveries(world, entry, subscriptions);
      await checkpoints.advance(READER, entry.entry);
      last = entry.entry;
    }
    if (entries.length < ENTRIES_A_READ) return;
  }
}

async function openDeliveries(
  { versions, deliveries, deliverQueue, clock, log }: AlertWorld,
  entry: LedgerEntry,
  subscriptions: readonly Subscription[],
): Promise<void> {
  const interested = subscriptions.filter((subscription) => subscription.after < entry.entry);
  if (interested.length === 0) return;
  const version = await versions.get(entry.manifesto, entry.version);
  if (version === null) throw new Error(`Ledger entry ${entry.entry} names a version that is not stored.`);
  const changes = await versions.changes(version);
  for (const subscription of interested) {
    if (matchingChanges(subscription.filter, entry.manifesto, changes).length === 0) continue;
    const delivery = await deliveries.open(subscription.id, entry.entry, clock());
    if (delivery.state !== "pending") continue;
    const message: DeliveryMessage = { subscription: subscription.id, entry: entry.entry };
    await deliverQueue.send(message);
    log("delivery-opened", message);
  }
}
