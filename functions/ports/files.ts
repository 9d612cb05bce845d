import type { Result, StructuredDocument } from "../core/model.ts";
import type { ReadingProgress } from "../core/reading-progress.ts";

export type StoredObject = {
  readonly bytes: Uint8Array;
  /** User metadata, names in lower case without `x-amz-meta-`. */
  readonly metadata: Readonly<Record<string, string>>;
};

export interface Objects {
  /**
   * Reads one object, or one version of it.
   * Null if there is none; "too-large" (nothing read) if it is longer than `maxBytes`.
   */
  get(
    key: string,
    options: { readonly versionId?: string | undefined; readonly maxBytes: number },
  ): Promise<StoredObject | "too-large" | null>;
  /** Writes an artefact. Artefact keys name their content, so writing one again writes the same bytes. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
}

/** Where a browser, or curl, sends a file: an HTML form post with these fields, then the part `file`. */
export type PresignedPost = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

export interface UploadPosts {
  /** Lets whoever holds the answer put one file of up to `maxBytes` under this key, with this metadata, for a while. */
  presignPost(request: {
    readonly key: string;
    readonly metadata: Readonly<Record<string, string>>;
    readonly maxBytes: number;
    readonly expiresSeconds: number;
  }): Promise<PresignedPost>;
}

/**
 * Reads a file's structure, as `extract` of core does, whatever is in the file: what takes too long, takes too
 * much memory or breaks the parser is a failure with its code. Throws only for faults that are not the file's.
 */
export type Extractor = (
  bytes: Uint8Array,
  fileName: string,
  options?: { readonly onProgress?: ((progress: ReadingProgress) => void) | undefined },
) => Promise<Result<StructuredDocument>>;
