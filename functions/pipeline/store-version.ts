import type { Upload, Version } from "../core/model.ts";
import { planVersion, type VersionSource } from "../core/plan-version.ts";
import { isSettled } from "../core/upload-progress.ts";
import type { Clock, Ledger, Queue } from "../ports.ts";
import { classifiedKey, loadClassified } from "./artefacts.ts";
import { owningUpToFaults } from "./fault.ts";
import { type StoreReadingWorld, storeReading } from "./store-reading.ts";
import { type VersionBeforeWorld, versionBefore } from "./version-before.ts";

export type StoreWorld = StoreReadingWorld &
  VersionBeforeWorld & {
    readonly ledger: Ledger;
    /** Pokes the alert stage: the ledger grew. */
    readonly alertQueue: Queue;
    readonly clock: Clock;
  };

/** Attempts at a version number against other uploads of the same manifesto. */
const MAX_ATTEMPTS = 100;

/**
 * Stage store: a classified document → the manifesto's next version. First the immutable rows, then one
 * conditional write that claims the number, then the entry in the ledger; each step may be repeated and
 * may be found half done. Before it takes a number, it finishes what a crash left of the version before,
 * so the ledger tells a manifesto's versions in their order. An upload that is a version already was read
 * again, or its event came again: nothing is published.
 */
export async function storeVersion(world: StoreWorld, key: string, lastAttempt: boolean): Promise<void> {
  const { upload: id } = classifiedKey.parse(key);
  const upload = await world.uploads.get(id);
  if (upload?.state.name !== "published" || upload.manifesto === null) {
    return owningUpToFaults(world, id, lastAttempt, () => publish(world, key));
  }
  const version = await world.versions.claimedBy(upload.manifesto, id);
  if (version !== null) await storeReading(world, version, key, lastAttempt);
}

async function publish(world: StoreWorld, key: string): Promise<void> {
  const { uploads, versions, clock, log } = world;
  const { upload: id, ...rules } = classifiedKey.parse(key);
  const upload = await uploads.get(id);
  if (upload?.manifesto == null || upload.sha256 === null) throw new Error(`Upload ${id} is not recorded.`);
  const approved = await uploads.approved(id);
  // What an upload ended as stays, whatever became of its manifesto since; a held one waits for a person.
  if (isSettled(upload) && !(upload.state.name === "held" && approved !== null)) return;
  const { manifesto, sha256 } = upload;
  const source = await readSource(world, key, { ...upload, manifesto, sha256 }, rules);

  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const claimed = await versions.claimedBy(manifesto, id);
    if (claimed !== null) return settle(world, claimed);
    const head = await versions.head(manifesto);
    if (head !== null) await settle(world, head);
    if (head?.upload === id) continue;
    if (head?.sha256 === sha256) {
      await uploads.advance({ id, at: clock(), state: { name: "duplicate", version: head.number } });
      log("upload-duplicate", { upload: id, version: head.number });
      return;
    }
    const before = head && (await versionBefore(world, source, head, key));
    if (before === "waits") return;
    const plan = planVersion(source, before, clock());
    if (plan.holds.some((reason) => !approved?.includes(reason.code))) {
      await uploads.advance({ id, at: clock(), state: { name: "held", reasons: plan.holds, artefact: key } });
      log("upload-held", { upload: id, reasons: plan.holds.map((reason) => reason.code) });
      return;
    }
    await versions.saveSnapshot({ ...plan.version, pledges: plan.pledges, changes: plan.changes });
    // Whether or not this claim won, the next turn reads what stands: another attempt may have been first.
    await versions.claim(plan.version);
  }
  throw new Error(`No version number could be claimed in ${MAX_ATTEMPTS} attempts.`);
}

async function readSource(
  { objects }: StoreWorld,
  key: string,
  upload: Upload & Pick<VersionSource, "manifesto" | "sha256">,
  rules: VersionSource["rules"],
): Promise<VersionSource> {
  return {
    manifesto: upload.manifesto,
    upload: upload.id,
    sha256: upload.sha256,
    fileName: upload.fileName,
    arrivedAt: upload.arrivedAt,
    document: await loadClassified(objects, key),
    rules,
  };
}

/** Everything that follows from a claimed number. Safe to repeat, by anyone. */
async function settle(world: StoreWorld, version: Version): Promise<void> {
  const { uploads, versions, ledger, alertQueue, clock, log } = world;
  const upload = await uploads.get(version.upload);
  if (upload?.state.name === "published") return;
  await versions.project(version);
  const { entry } = await ledger.append({
    manifesto: version.manifesto,
    version: version.number,
    upload: version.upload,
    summary: version.summary,
    at: version.publishedAt,
  });
  await alertQueue.send({ grewTo: entry });
  await uploads.advance({
    id: version.upload,
    at: clock(),
    state: { name: "published", version: version.number },
  });
  log("version-published", { manifesto: version.manifesto, version: version.number, entry });
}
