import { z } from "zod";
import type { ManifestoId, Withdrawal } from "../core/model.ts";
import { instant, manifestoId } from "../core/schemas.ts";
import type { Audits, Clock, Queue, Versions } from "../ports.ts";
import { enterLedger, latestBut, type SettleWorld, settleVersion } from "./settle-version.ts";

export type WithdrawWorld = SettleWorld & { readonly audits: Audits };

/** Which version is to be withdrawn, why, by whom and when. */
export type WithdrawalRequest = Withdrawal & { readonly manifesto: ManifestoId; readonly number: number };

const message = z.object({
  withdraw: z.object({
    manifesto: manifestoId,
    number: z.int().positive(),
    reason: z.string(),
    by: z.string().nullable(),
    at: instant,
  }),
});

/** The withdrawal that a message of the store queue asks for; null for any other message. */
export function withdrawalAsked(body: string): WithdrawalRequest | null {
  return message.safeParse(JSON.parse(body)).data?.withdraw ?? null;
}

/** Takes a person's word that a version is to be withdrawn to the store stage, which does it. */
export async function requestWithdrawal(
  world: { readonly versions: Versions; readonly storeQueue: Queue; readonly clock: Clock },
  asked: Omit<WithdrawalRequest, "at">,
): Promise<"requested" | "withdrawn" | "unknown"> {
  const { manifesto, number } = asked;
  if ((await world.versions.get(manifesto, number)) === null) return "unknown";
  if ((await world.versions.withdrawals(manifesto)).has(number)) return "withdrawn";
  await world.storeQueue.send({ withdraw: { ...asked, at: world.clock() } });
  return "requested";
}

/**
 * Withdraws a version: it stays on record with all it holds, a new entry of the ledger says that it does not stand
 * any more, and the next version is compared with the latest that does. Each step may be repeated and may be found
 * half done; of several withdrawals of one version the first counts.
 */
export async function withdrawVersion(
  world: WithdrawWorld,
  { manifesto, number, ...asked }: WithdrawalRequest,
): Promise<void> {
  const { versions, audits, log } = world;
  const version = await versions.get(manifesto, number);
  if (version === null) throw new Error(`There is no version ${number} of ${manifesto} to withdraw.`);
  // The ledger tells of a version before it tells of its withdrawal, and of all that was given a number by now.
  const head = await versions.head(manifesto);
  await settleVersion(world, version);
  if (head !== null) await settleVersion(world, head);
  const withdrawal = await versions.withdraw(manifesto, number, asked);
  const { upload } = version;
  const { reason: note, by, at } = withdrawal;
  await audits.record({ act: "withdrawn", at, by, manifesto, upload, version: number, note });
  const fallsBack = await latestBut(world, version, await versions.withdrawals(manifesto));
  const entry = await enterLedger(world, {
    ...withdrawal,
    kind: "withdrawn",
    manifesto,
    version: number,
    upload,
    fallsBackTo: fallsBack?.number ?? null,
  });
  log("version-withdrawn", { manifesto, version: number, entry });
}
