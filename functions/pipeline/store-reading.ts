import type { Version } from "../core/model.ts";
import { pledgesReadAnew } from "../core/read-anew.ts";
import { readAlike } from "../core/reading-rules.ts";
import type { Objects, Versions } from "../ports.ts";
import { classifiedKey, loadClassified } from "./artefacts.ts";
import { owningUpToThoseWhoWait, type RereadingWorld, recordRead, wakeWaiting } from "./rereading.ts";

export type StoreReadingWorld = RereadingWorld & { readonly objects: Objects; readonly versions: Versions };

/**
 * Stores a version's file as other rules read it, if somebody asked for that: rows of their own, beside those that
 * were published. No version, no entry in the ledger and no alert comes of it. Then sends on those that waited.
 */
export async function storeReading(
  world: StoreReadingWorld,
  version: Version,
  key: string,
  lastAttempt: boolean,
): Promise<void> {
  const { upload, ...rules } = classifiedKey.parse(key);
  if ((await world.readings.latest(upload)) === null) return;
  await owningUpToThoseWhoWait(world, upload, lastAttempt, async () => {
    if (readAlike(version.rules, rules)) {
      // Under its own rules it stands there already: the event came again, or those rules are today's.
      await recordRead(world, upload, rules);
    } else {
      const [document, published] = await Promise.all([
        loadClassified(world.objects, key),
        world.versions.allPledges(version),
      ]);
      const pledges = pledgesReadAnew(version, published, document, rules);
      await world.readings.save({ upload, rules, pledges });
      await world.readings.record(upload, { state: "read", rules });
      world.log("reading-stored", { upload, ...rules, pledges: pledges.length });
    }
    await wakeWaiting(world, upload);
  });
}
