import { createHash } from "node:crypto";
import { err, type ManifestoId, ok, type Result, type Sha256, type UploadId } from "./model.ts";

const part = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const likeDate = /^\d{4}-\d{2}-\d{2}$/;

/** The three names a manifesto is known by. */
export type ManifestoParts = { readonly party: string; readonly area: string; readonly election: string };

/**
 * Reads `<party>.<area>.<election>`. Each part is 1 to 64 lower-case letters, digits and inner hyphens,
 * so that an id is safe in a URL, a file name and an S3 key. An election written like a date is one.
 * The error is a plain sentence.
 */
export function parseManifestoId(text: string): Result<ManifestoId, string> {
  const parts = text.split(".");
  if (parts.length !== 3 || !parts.every((p) => part.test(p))) {
    return err(
      `"${text.slice(0, 120)}" is not a manifesto id: write <party>.<area>.<election> in lower-case letters, digits and hyphens, for example riverside.netherby.2027-05-06.`,
    );
  }
  const election = parts[2] ?? "";
  if (likeDate.test(election) && !isDay(election)) {
    return err(`"${text}" is not a manifesto id: ${election} is not a day of the calendar.`);
  }
  return ok(text as ManifestoId);
}

/** Whether `YYYY-MM-DD` is a day: days that a month lacks run over into the next. */
const isDay = (date: string): boolean =>
  !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);

/** The parts of an id that `parseManifestoId` minted. */
export function manifestoParts(id: ManifestoId): ManifestoParts {
  const [party = "", area = "", election = ""] = id.split(".");
  return { party, area, election };
}

/** Lower-case hexadecimal SHA-256. */
export function sha256(bytes: Uint8Array | string): Sha256 {
  return createHash("sha256").update(bytes).digest("hex") as Sha256;
}

/**
 * An upload's id: 26 characters of SHA-256 over key and object version, never the key alone, so that a
 * redelivered event names the same upload and a second put to the same key names another.
 *
 * @param key decoded object key
 * @param version the object's version id or, in a bucket without versioning, the event's sequencer
 */
export function uploadIdOf(key: string, version: string): UploadId {
  return sha256(`${key}\n${version}`).slice(0, 26) as UploadId;
}
