import { z } from "zod";
import type { Delivery } from "../../core/model.ts";
import { delivery as deliverySchema, subscription as subscriptionSchema } from "../../core/schemas.ts";
import type { Checkpoints, Deliveries, Subscriptions } from "../../ports.ts";
import { keys } from "./keys.ts";
import type { Table } from "./table.ts";

const checkpointRow = z.object({ entry: z.int().nonnegative() });

/** How far each reader of the ledger has come. */
export function dynamoCheckpoints(table: Table): Checkpoints {
  return {
    get: async (reader) => (await table.get(keys.checkpoint(reader), checkpointRow))?.entry ?? 0,

    async advance(reader, entry) {
      await table.putIf(
        keys.checkpoint(reader),
        { entry },
        { expression: "attribute_not_exists(pk) or entry < :entry", values: { ":entry": entry } },
      );
    },
  };
}

/** Who wants which changes. */
export function dynamoSubscriptions(table: Table): Subscriptions {
  return {
    get: (id) => table.get(keys.subscription(id), subscriptionSchema),
    list: (page) => table.page({ partition: "SUBSCRIPTIONS" }, page, subscriptionSchema),
    add: (subscription) => table.put(keys.subscription(subscription.id), subscription),
    remove: (id) => table.remove(keys.subscription(id)),
  };
}

/** Which entry went to whom. */
export function dynamoDeliveries(table: Table): Deliveries {
  const stored = (subscription: string, entry: number) =>
    table.get(keys.delivery(subscription, entry), deliverySchema);

  return {
    get: stored,

    async open(subscription, entry, at) {
      const opened: Delivery = {
        subscription,
        entry,
        state: "pending",
        attempts: 0,
        outcome: null,
        updatedAt: at,
      };
      if (await table.putIf(keys.delivery(subscription, entry), opened)) return opened;
      return (await stored(subscription, entry)) ?? opened;
    },

    async attempted(subscription, entry, { state, outcome, at }) {
      const current = await stored(subscription, entry);
      await table.putIf(
        keys.delivery(subscription, entry),
        { subscription, entry, state, outcome, attempts: (current?.attempts ?? 0) + 1, updatedAt: at },
        {
          expression: "attribute_not_exists(pk) or #state <> :delivered",
          names: { "#state": "state" },
          values: { ":delivered": "delivered" },
        },
      );
    },

    list: (subscription, page) =>
      table.page({ partition: keys.delivery(subscription, 0).pk, descending: true }, page, deliverySchema),
  };
}
