import { historyOf, type PledgeHistory, relatives, type WithdrawnVersions } from "../core/history.ts";
import type { ManifestoId, PledgeId } from "../core/model.ts";
import type { PledgeEvent } from "../core/pledge-events.ts";
import type { Store } from "../ports.ts";

/** Pledges of one family that are read: one request each. Real families have a handful. */
const MAX_PLEDGES = 50;

/** What histories are read from. */
export type HistoryStore = Pick<Store, "histories"> & {
  readonly versions: Pick<Store["versions"], "get" | "withdrawals">;
  readonly manifestos: Pick<Store["manifestos"], "get">;
};

/**
 * One pledge through all versions of its manifesto, with every pledge it was split into, merged with or came from,
 * and theirs; null if there is no such pledge. Reads generation by generation, and no more than fifty pledges.
 */
export async function pledgeHistory(store: HistoryStore, pledge: PledgeId): Promise<PledgeHistory | null> {
  const known = new Set([pledge]);
  const events: PledgeEvent[] = [];
  let complete = true;
  for (let generation = [pledge]; generation.length > 0; ) {
    const read = (await Promise.all(generation.map((id) => store.histories.of(id)))).flat();
    events.push(...read);
    const fresh = relatives(read).filter((id) => !known.has(id));
    generation = fresh.slice(0, MAX_PLEDGES - known.size);
    complete &&= generation.length === fresh.length;
    for (const id of generation) known.add(id);
  }
  const [first] = events;
  if (first === undefined) return null;
  return historyOf(pledge, events, await withdrawnOf(store, first.manifesto), complete);
}

/** What was withdrawn of a manifesto. Only withdrawn versions are ever passed over, so only after them is it looked up. */
async function withdrawnOf(
  { versions, manifestos }: HistoryStore,
  manifesto: ManifestoId,
): Promise<WithdrawnVersions> {
  const withdrawn = await versions.withdrawals(manifesto);
  const apart = new Set(withdrawn.keys());
  if (apart.size === 0) return { withdrawn, apart };
  let number = (await manifestos.get(manifesto))?.latest.number ?? 0;
  while (number > 0) {
    apart.delete(number);
    const passes = withdrawn.has(number - 1);
    number = passes ? ((await versions.get(manifesto, number))?.follows ?? 0) : number - 1;
  }
  return { withdrawn, apart };
}
