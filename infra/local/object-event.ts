import { account, bucketName, region } from "./names.ts";

/** An object as a bucket's list shows it. */
export type ListedObject = {
  readonly key: string;
  readonly size: number;
  /** With or without quotes. */
  readonly eTag: string;
  readonly lastModified: Date;
};

/**
 * Orders the writes of one key, as S3's own does: hexadecimal, compared as text. Made from the moment and
 * the content of the write, so that an event that is sent again for the same write carries it again.
 */
export function sequencerOf({ lastModified, eTag }: ListedObject): string {
  const moment = lastModified.getTime().toString(16).padStart(12, "0");
  return `${moment}${bare(eTag).slice(0, 12)}`.toUpperCase();
}

/** The event S3 sends to a queue for a written object. Keys are form-encoded: a space is a `+`. */
export function objectCreatedEvent(object: ListedObject) {
  return {
    Records: [
      {
        eventVersion: "2.1",
        eventSource: "aws:s3",
        awsRegion: region,
        eventTime: object.lastModified.toISOString(),
        eventName: "ObjectCreated:Put",
        userIdentity: { principalId: "local" },
        requestParameters: { sourceIPAddress: "127.0.0.1" },
        responseElements: { "x-amz-request-id": sequencerOf(object), "x-amz-id-2": "local" },
        s3: {
          s3SchemaVersion: "1.0",
          configurationId: "local",
          bucket: {
            name: bucketName,
            ownerIdentity: { principalId: account },
            arn: `arn:aws:s3:::${bucketName}`,
          },
          object: {
            key: encodeKey(object.key),
            size: object.size,
            eTag: bare(object.eTag),
            sequencer: sequencerOf(object),
          },
        },
      },
    ],
  };
}

const bare = (eTag: string): string => eTag.replaceAll('"', "");

/** As S3 encodes keys in events: everything but unreserved characters and the slash, a space as `+`. */
function encodeKey(key: string): string {
  return encodeURIComponent(key)
    .replaceAll("%2F", "/")
    .replaceAll("%20", "+")
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
