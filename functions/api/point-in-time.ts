import type { Instant, Withdrawal } from "../core/model.ts";
import type { HistoryStore } from "../pipeline/pledge-history.ts";
import type { Ledger } from "../ports.ts";

/**
 * The last entry of the ledger as it stood at an instant, for `asOf` of the store; undefined for now. The ledger only
 * grows and its instants never go back, so the same past instant always leads to the same entry.
 */
export async function entryAt(
  ledger: Pick<Ledger, "asOf">,
  at: Instant | undefined,
): Promise<number | undefined> {
  return at === undefined ? undefined : ledger.asOf(at);
}

/** The last entry of the ledger before an instant: what is since then comes after it. */
export async function entryBefore(
  ledger: Pick<Ledger, "asOf">,
  since: Instant | undefined,
): Promise<number | undefined> {
  if (since === undefined) return undefined;
  return ledger.asOf(new Date(Date.parse(since) - 1).toISOString());
}

/** The histories of pledges up to an entry of the ledger, which stood at an instant. */
export function historiesUpTo(
  { histories, versions, manifestos }: HistoryStore,
  asOf: number,
  at: Instant,
): HistoryStore {
  return {
    histories: {
      of: async (pledge) => (await histories.of(pledge)).filter(({ entry }) => entry <= asOf),
    },
    manifestos: { get: (manifesto) => manifestos.get(manifesto, asOf) },
    versions: {
      get: versions.get,
      withdrawals: async (manifesto) => new Map(withdrawnBy(await versions.withdrawals(manifesto), at)),
    },
  };
}

/** The withdrawals up to an instant; all of them without one. */
export function withdrawnBy(
  withdrawals: ReadonlyMap<number, Withdrawal>,
  at: Instant | undefined,
): ReadonlyMap<number, Withdrawal> {
  if (at === undefined) return withdrawals;
  return new Map([...withdrawals].filter(([, withdrawal]) => withdrawal.at <= at));
}
