import type { Subscription } from "../core/model.ts";
import type { Subscriptions } from "../ports.ts";

/** Every subscription there is, by id. */
export async function allSubscriptions(subscriptions: Subscriptions): Promise<Subscription[]> {
  const all: Subscription[] = [];
  let cursor: string | undefined;
  do {
    const page = await subscriptions.list({ limit: 100, cursor });
    all.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return all;
}
