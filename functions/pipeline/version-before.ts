import type { Version } from "../core/model.ts";
import type { Predecessor, VersionSource } from "../core/plan-version.ts";
import { areOlder, readAlike } from "../core/reading-rules.ts";
import type { Clock, Log, Queue, Readings, Uploads, Versions } from "../ports.ts";
import { rereadMessage } from "./rereading.ts";

export type VersionBeforeWorld = {
  readonly uploads: Uploads;
  readonly versions: Versions;
  readonly readings: Readings;
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
  const published = async (): Promise<Predecessor> => ({
    ...about,
    pledges: await versions.allPledges(head),
    anew: false,
    failure: null,
  });
  if (readAlike(head.rules, source.rules)) return published();
  const pledges = await readings.pledges(head.upload, source.rules);
  if (pledges !== null) return { ...about, pledges, anew: true, failure: null };

  const latest = await readings.latest(head.upload);
  const latestRules = latest?.state === "read" ? latest.rules : head.rules;
  // An artefact from before the rules changed: not the version before is to be read again, but this file.
  const isStale = areOlder(source.rules, head.rules) || areOlder(source.rules, latestRules);
  const wanted = isStale ? source.upload : head.upload;
  if (!(await waitsFor(readings, wanted, source, artefact))) {
    // The state first: a failure that stands there from another time must not end this waiting.
    await readings.record(wanted, { state: "asked" });
    await readings.wait(wanted, { upload: source.upload, artefact });
  } else if (isStale) {
    // Read again, and still under older rules than the version before: those were taken back.
    return published();
  } else if (latest?.state === "failed") {
    return { ...(await published()), failure: latest.failure };
  }
  await ask(world, source, wanted);
  return "waits";
}

async function waitsFor(
  readings: Readings,
  wanted: Version["upload"],
  { upload }: VersionSource,
  artefact: string,
): Promise<boolean> {
  return (await readings.waiting(wanted)).some((one) => one.upload === upload && one.artefact === artefact);
}

async function ask(
  { uploads, extractQueue, clock, log }: VersionBeforeWorld,
  { upload }: VersionSource,
  wanted: Version["upload"],
): Promise<void> {
  await extractQueue.send(rereadMessage(wanted));
  // Takes back what a last attempt wrote ahead of itself; a held upload stays held.
  await uploads.advance({ id: upload, at: clock(), state: { name: "classified" } });
  log("upload-waits", { upload, on: wanted });
}
