import type { ManifestoId, Version } from "../core/model.ts";
import type { Clock, Log, NewEntry, Queue, Uploads } from "../ports.ts";
import { updateViews, type ViewsWorld } from "./update-views.ts";

export type SettleWorld = ViewsWorld & {
  readonly uploads: Uploads;
  /** Pokes the alert stage: the ledger grew. */
  readonly alertQueue: Queue;
  readonly clock: Clock;
  readonly log: Log;
};

/** Everything that follows from a claimed number. Safe to repeat, by anyone. */
export async function settleVersion(world: SettleWorld, version: Version): Promise<void> {
  const { uploads, clock, log } = world;
  const upload = await uploads.get(version.upload);
  if (upload?.state.name === "published") return;
  const entry = await enterLedger(world, {
    kind: "published",
    manifesto: version.manifesto,
    version: version.number,
    upload: version.upload,
    summary: version.summary,
    at: version.publishedAt,
  });
  const state = { name: "published", version: version.number } as const;
  await uploads.advance({ id: version.upload, at: clock(), state });
  log("version-published", { manifesto: version.manifesto, version: version.number, entry });
}

/** Appends an entry, brings what is derived from the ledger up to it, and tells the alert stage. */
export async function enterLedger(world: SettleWorld, entry: NewEntry): Promise<number> {
  const { entry: number } = await world.ledger.append(entry);
  await updateViews(world);
  await world.alertQueue.send({ grewTo: number });
  return number;
}

/** The latest version that is not withdrawn, and the one with the highest number, which is settled before. */
export async function standingVersion(
  world: SettleWorld,
  manifesto: ManifestoId,
): Promise<{ readonly head: Version | null; readonly standing: Version | null }> {
  const { versions } = world;
  const head = await versions.head(manifesto);
  if (head === null) return { head, standing: null };
  await settleVersion(world, head);
  const withdrawn = await versions.withdrawals(manifesto);
  return { head, standing: await latestBut(world, head, withdrawn) };
}

/** The version itself, or the latest before it that is not withdrawn; null for none. */
export async function latestBut(
  { versions }: Pick<SettleWorld, "versions">,
  version: Version,
  withdrawn: ReadonlyMap<number, unknown>,
): Promise<Version | null> {
  let { number } = version;
  while (withdrawn.has(number)) number--;
  if (number === version.number) return version;
  return number === 0 ? null : versions.get(version.manifesto, number);
}
