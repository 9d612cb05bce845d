import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { ListObjectsV2Command, type S3Client } from "@aws-sdk/client-s3";
import { bucketName } from "./names.ts";
import type { NotifiedJournal } from "./notified-journal.ts";
import { type ListedObject, objectCreatedEvent, sequencerOf } from "./object-event.ts";

/** Milliseconds before asking the bucket again after it failed to answer. */
const pauseAfterError = 200;

/** Sends the events of objects under `prefix` on. */
export type Route = { readonly prefix: string; readonly send: (body: string) => void };

export type Notifier = {
  /** An object was, or may have been, written: sends its event unless the journal has it. */
  written(key: string): void;
  stop(): void;
};

/**
 * S3's event notifications, which fauxqs lacks. Keys are looked up one after the other, so events of one
 * key leave in the order of its writes; the event goes to the queue first and to the journal then, so a
 * crash between the two repeats an event and never loses one.
 */
export function startNotifier(s3: S3Client, journal: NotifiedJournal, routes: readonly Route[]): Notifier {
  const pending = new Set<string>();
  let stopped = false;
  let running = false;

  const notify = async (key: string, route: Route) => {
    const object = await findObject(s3, key);
    if (object === null || stopped) return;
    const sequencer = sequencerOf(object);
    if (journal.has(key, sequencer)) return;
    route.send(JSON.stringify(objectCreatedEvent(object)));
    journal.add(key, sequencer);
  };
  const drain = async () => {
    running = true;
    for (const key of pending) {
      pending.delete(key);
      const route = routes.find(({ prefix }) => key.startsWith(prefix));
      if (route === undefined || stopped) continue;
      try {
        await notify(key, route);
      } catch {
        pending.add(key);
        await new Promise((resolve) => setTimeout(resolve, pauseAfterError));
      }
    }
    running = false;
  };
  return {
    written(key) {
      pending.add(key);
      if (!running && !stopped) void drain();
    },
    stop() {
      stopped = true;
    },
  };
}

/** One object by its exact key, with the milliseconds of its write, which HEAD would not tell. */
export async function findObject(s3: S3Client, key: string): Promise<ListedObject | null> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucketName, Prefix: key }));
  const found = Contents.find((object) => object.Key === key);
  if (found?.LastModified === undefined) return null;
  return { key, size: found.Size ?? 0, eTag: found.ETag ?? "", lastModified: found.LastModified };
}

/**
 * Keys whose last write the journal does not know: accepted right before the process ended. Read from
 * fauxqs' own database, because its lists are sorted by locale but continued by code point, and so can
 * skip keys from one page to the next.
 *
 * @param database fauxqs' SQLite file
 */
export function unnotifiedKeys(database: string, journal: NotifiedJournal): readonly string[] {
  if (!existsSync(database)) return [];
  const store = new DatabaseSync(database, { readOnly: true });
  try {
    const rows = store
      .prepare("SELECT key, etag, last_modified FROM s3_objects WHERE bucket = ? ORDER BY last_modified, key")
      .all(bucketName);
    return rows.flatMap((row) => {
      const key = String(row.key);
      const written = {
        key,
        size: 0,
        eTag: String(row.etag),
        lastModified: new Date(String(row.last_modified)),
      };
      return journal.has(key, sequencerOf(written)) ? [] : [key];
    });
  } finally {
    store.close();
  }
}
