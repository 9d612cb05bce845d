import type { HoldReason, Upload, Version } from "../core/model.ts";
import { planVersion, type VersionPlan, type VersionSource } from "../core/plan-version.ts";
import { isSettled } from "../core/upload-progress.ts";
import { wishedHolds } from "../core/upload-wishes.ts";
import { classifiedKey, loadClassified } from "./artefacts.ts";
import { owningUpToFaults } from "./fault.ts";
import { type SettleWorld, settleVersion, standingVersion } from "./settle-version.ts";
import { type StoreReadingWorld, storeReading } from "./store-reading.ts";
import { type VersionBeforeWorld, versionBefore } from "./version-before.ts";

export type StoreWorld = StoreReadingWorld & VersionBeforeWorld & SettleWorld;

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
    if (claimed !== null) return settleVersion(world, claimed);
    const { head, standing } = await standingVersion(world, manifesto);
    if (head?.upload === id) continue;
    if (standing?.sha256 === sha256) {
      await uploads.advance({ id, at: clock(), state: { name: "duplicate", version: standing.number } });
      log("upload-duplicate", { upload: id, version: standing.number });
      return;
    }
    const before = standing && (await versionBefore(world, source, standing, key));
    if (before === "waits") return;
    const plan = planVersion(source, before, clock());
    const version = numbered(plan.version, head);
    await versions.saveSnapshot({ ...version, pledges: plan.pledges, changes: plan.changes });
    const reasons = [...plan.holds, ...wishedHolds(upload.wishes, version.follows)];
    if (reasons.some((reason) => !approved?.includes(reason.code))) {
      return hold(world, version, reasons, key);
    }
    // Whether or not this claim won, the next turn reads what stands: another attempt may have been first.
    await versions.claim(version);
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

/** The plan's version under the next number, which is never one that was withdrawn, and at no earlier instant. */
function numbered(version: VersionPlan["version"], head: Version | null): Version {
  if (head === null) return version;
  const publishedAt = version.publishedAt > head.publishedAt ? version.publishedAt : head.publishedAt;
  return { ...version, number: head.number + 1, publishedAt };
}

/** Keeps what the upload would become, for a person to look at. */
async function hold(
  { uploads, clock, log }: StoreWorld,
  version: Version,
  reasons: readonly HoldReason[],
  artefact: string,
): Promise<void> {
  await uploads.keepPlan(version);
  await uploads.advance({ id: version.upload, at: clock(), state: { name: "held", reasons, artefact } });
  log("upload-held", { upload: version.upload, reasons: reasons.map((reason) => reason.code) });
}
