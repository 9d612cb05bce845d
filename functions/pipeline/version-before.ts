import type { UploadId, Version } from "../core/model.ts";
import type { Predecessor, VersionSource } from "../core/plan-version.ts";
import { areOlder, readAlike } from "../core/reading-rules.ts";
import type { Clock, Log, Objects, Queue, Readings, Uploads, Versions, Waiting } from "../ports.ts";
import { rereadMessage } from "./rereading.ts";
import { unitsOfVersion } from "./version-units.ts";

export type VersionBeforeWorld = {
  readonly uploads: Uploads;
  readonly versions: Versions;
  readonly readings: Readings;
  /** The artefacts: what stood around the pledges of the version before. */
  readonly objects: Objects;
  /** Takes wishes to read a file again. */
  readonly extractQueue: Queue;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * The latest version as what `source` is compared with: like with like. Found by other rules, it is taken as the
 * rules of `source` read it. Where there is no such reading yet, one is asked for, `source` waits for it, and the
 * answer is "waits": the store stage takes `source` up again when it is there, or has failed.
 *
 * @param artefact the key that `source` is stored from
 */
export async function versionBefore(
  world: VersionBeforeWorld,
  source: VersionSource,
  head: Version,
  artefact: string,
): Promise<Predecessor | "waits"> {
  const { uploads, versions, readings } = world;
  const about = { version: head, arrivedAt: (await uploads.get(head.upload))?.arrivedAt ?? null };
  const published = async (): Promise<Predecessor> => {
    const pledges = await versions.allPledges(head);
    const units = await unitsOfVersion(world.objects, head, head.rules, pledges);
    return { ...about, pledges, units, anew: false, failure: null };
  };
  if (readAlike(head.rules, source.rules)) return published();
  const pledges = await readings.pledges(head.upload, source.rules);
  if (pledges !== null) {
    const units = await unitsOfVersion(world.objects, head, source.rules, pledges);
    return { ...about, pledges, units, anew: true, failure: null };
  }

  const ofHead = await readings.latest(head.upload);
  const newest = ofHead?.state === "read" && areOlder(head.rules, ofHead.rules) ? ofHead.rules : head.rules;
  const waiting = { upload: source.upload, artefact };
  // Not the version before is to be read again, but this upload's file, where its artefact is of other rules than
  // today's: from before they changed, or of a release that was taken back since, so that the version before, read
  // again for this upload, came under older ones.
  const isFromBefore = areOlder(source.rules, newest);
  const isTakenBack =
    ofHead?.state === "read" &&
    areOlder(ofHead.rules, source.rules) &&
    (await waits(readings, head.upload, waiting));
  const itself = isFromBefore || isTakenBack;
  const wanted = itself ? source.upload : head.upload;
  if (await waits(readings, wanted, waiting)) {
    const latest = itself ? await readings.latest(wanted) : ofHead;
    if (latest?.state === "failed") return { ...(await published()), failure: latest.failure };
    // Read again, and still not under the rules of the version before: a person must look.
    if (itself && latest?.state === "read") return published();
  } else {
    // The wish first: an answer that stands there from another time must not end this waiting.
    await readings.record(wanted, { state: "asked" });
    await readings.wait(wanted, waiting);
  }
  await ask(world, waiting, wanted);
  return "waits";
}

async function waits(readings: Readings, on: UploadId, { upload, artefact }: Waiting): Promise<boolean> {
  return (await readings.waiting(on)).some((one) => one.upload === upload && one.artefact === artefact);
}

async function ask(
  { uploads, extractQueue, clock, log }: VersionBeforeWorld,
  { upload }: Waiting,
  wanted: UploadId,
): Promise<void> {
  await extractQueue.send(rereadMessage(wanted));
  // Takes back what a last attempt wrote ahead of itself; a held upload stays held.
  await uploads.advance({ id: upload, at: clock(), state: { name: "classified" } });
  log("upload-waits", { upload, on: wanted });
}
