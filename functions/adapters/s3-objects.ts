import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { Objects } from "../ports.ts";

/** Objects in one S3 bucket, as the stages read and write them. */
export function s3Objects(bucket: string, client: S3Client = s3Client()): Objects {
  return {
    async get(key, { versionId, maxBytes }) {
      try {
        const object = await client.send(
          new GetObjectCommand({ Bucket: bucket, Key: key, ...(versionId && { VersionId: versionId }) }),
        );
        if (object.Body === undefined) return null;
        if ((object.ContentLength ?? 0) > maxBytes) {
          // Ends the response without reading it.
          (object.Body as Partial<{ destroy(): void }>).destroy?.();
          return "too-large";
        }
        return { bytes: await object.Body.transformToByteArray(), metadata: object.Metadata ?? {} };
      } catch (error) {
        if (error instanceof NoSuchKey || (error instanceof Error && error.name === "NoSuchVersion"))
          return null;
        throw error;
      }
    },

    async put(key, bytes, contentType) {
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: contentType }),
      );
    },
  };
}

/** A local endpoint has no host name per bucket, so a set endpoint means buckets by path. */
function s3Client(): S3Client {
  return new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined });
}
