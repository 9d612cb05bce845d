import { z } from "zod";
import type { Instant } from "../core/model.ts";

/** One object that came into being, as an S3 event notification tells it. */
export type ObjectCreated = {
  /** Decoded. */
  readonly key: string;
  readonly size: number;
  /** When the bucket took the object; null where the event does not say. */
  readonly at: Instant | null;
  readonly versionId: string | undefined;
  /** The version id or, without versioning, the event's sequencer: tells one put to a key from the next. */
  readonly version: string;
};

const notification = z.object({
  Records: z.array(
    z.object({
      eventName: z.string(),
      eventTime: z.iso.datetime().optional(),
      s3: z.object({
        object: z.object({
          key: z.string().min(1),
          size: z.int().nonnegative().default(0),
          versionId: z.string().optional(),
          sequencer: z.string().default(""),
          eTag: z.string().default(""),
        }),
      }),
    }),
  ),
});

const testEvent = z.object({ Event: z.literal("s3:TestEvent") });

/**
 * The objects created that a queue message tells of. S3's test event, folders, and events of other kinds
 * tell of none. Keys come URL-encoded with "+" for a space.
 *
 * @param body the message's body
 * @throws z.ZodError or SyntaxError for a body that is no S3 event notification
 */
export function objectsCreated(body: string): ObjectCreated[] {
  const message: unknown = JSON.parse(body);
  if (testEvent.safeParse(message).success) return [];
  return notification
    .parse(message)
    .Records.filter(({ eventName, s3 }) => eventName.includes("ObjectCreated:") && !isFolder(s3.object))
    .map(({ eventTime, s3: { object } }) => {
      // A bucket whose versioning is suspended calls every version "null".
      const versionId = object.versionId === "null" ? undefined : object.versionId;
      return {
        key: decodeURIComponent(object.key.replaceAll("+", " ")),
        size: object.size,
        at: eventTime ?? null,
        versionId,
        version: versionId ?? (object.sequencer || object.eTag),
      };
    });
}

/** Consoles make an empty object whose key ends in "/" to show a folder. */
function isFolder({ key, size }: { readonly key: string; readonly size: number }): boolean {
  return size === 0 && key.endsWith("/");
}

/** A message that makes the stage behind a queue take up an artefact again, in S3's own words. */
export function objectCreatedMessage(key: string): object {
  return { Records: [{ eventName: "ObjectCreated:Replay", s3: { object: { key: encode(key) } } }] };
}

/** A message that makes another stage take up the very object that an event told of. */
export function sameObjectMessage({ key, size, at, versionId, version }: ObjectCreated): object {
  const object = {
    key: encode(key),
    size,
    ...(versionId === undefined ? { sequencer: version } : { versionId }),
  };
  return {
    Records: [
      { eventName: "ObjectCreated:Replay", ...(at === null ? {} : { eventTime: at }), s3: { object } },
    ],
  };
}

const encode = (key: string): string => encodeURIComponent(key).replaceAll("%2F", "/").replaceAll("%20", "+");
