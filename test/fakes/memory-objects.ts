import type { Objects, StoredObject, UploadPosts } from "../../functions/ports.ts";

/** What the bucket holds of one put. */
export type HeldObject = StoredObject & { readonly contentType: string; readonly versionId: string };

export type MemoryObjects = Objects &
  UploadPosts & {
    /** The newest version of every object, by key. */
    all(): Map<string, HeldObject>;
    /** A put from outside, as a browser or `aws s3 cp` makes it; answers the new version's id. */
    upload(key: string, bytes: Uint8Array, metadata?: Readonly<Record<string, string>>): string;
    /** Takes every version of an object away. */
    forget(key: string): void;
  };

/** A versioned bucket in memory; empty at first. Version ids are "1", "2"… for each key. */
export function memoryObjects(): MemoryObjects {
  const versions = new Map<string, HeldObject[]>();

  const add = (key: string, object: Omit<HeldObject, "versionId">): string => {
    const known = versions.get(key) ?? [];
    const versionId = String(known.length + 1);
    versions.set(key, [...known, { ...object, bytes: object.bytes.slice(), versionId }]);
    return versionId;
  };

  return {
    get: async (key, { versionId, maxBytes }) => {
      const known = versions.get(key) ?? [];
      const found =
        versionId === undefined ? known.at(-1) : known.find((object) => object.versionId === versionId);
      if (!found) return null;
      if (found.bytes.length > maxBytes) return "too-large";
      return { bytes: found.bytes.slice(), metadata: { ...found.metadata } };
    },
    put: async (key, bytes, contentType) => {
      add(key, { bytes, contentType, metadata: {} });
    },
    presignPost: async ({ key, metadata, maxBytes, expiresSeconds }) => {
      const meta = Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]);
      const policy = JSON.stringify({ maxBytes, expiresSeconds });
      return { url: "https://bucket.example/", fields: { key, ...Object.fromEntries(meta), policy } };
    },
    all: () =>
      new Map(
        [...versions].flatMap(([key, known]) => known.slice(-1).map((object) => [key, object] as const)),
      ),
    forget: (key) => void versions.delete(key),
    upload: (key, bytes, metadata = {}) =>
      add(key, { bytes, contentType: "application/octet-stream", metadata: { ...metadata } }),
  };
}
