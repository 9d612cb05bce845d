import { parseManifestoId } from "./ids.ts";
import { err, type Failure, type ManifestoId, ok, type Result } from "./model.ts";

/** Where an uploaded file belongs. */
export type Placement = { readonly manifesto: ManifestoId; readonly fileName: string };

/**
 * Places an inbox object. Its user metadata `manifesto` (`<party>.<area>.<election>`) decides if given;
 * else the key does: `inbox/<party>/<area>/<election>/<any file name>`, where further folders before the
 * file name are allowed. The error is the failure "not-placed".
 */
export function placeUpload(key: string, metadata: Readonly<Record<string, string>>): Result<Placement> {
  const [, party = "", area = "", election = "", ...rest] = key.split("/");
  const fileName = fileNameOf(key);
  const named = metadata.manifesto;
  const id = parseManifestoId(named ?? `${party}.${area}.${election}`);
  if (id.ok && (named !== undefined || (rest.length > 0 && fileName !== ""))) {
    return ok({ manifesto: id.value, fileName: fileName || "manifesto" });
  }
  return err(notPlaced(key, named));
}

/** The last part of a key. */
export function fileNameOf(key: string): string {
  return key.slice(key.lastIndexOf("/") + 1);
}

function notPlaced(key: string, named: string | undefined): Failure {
  const subject =
    named === undefined ? `The key "${key.slice(0, 200)}"` : `The metadata "${named.slice(0, 200)}"`;
  return {
    code: "not-placed",
    message: `${subject} does not say which manifesto the file belongs to.`,
    remedy:
      "Put the file under inbox/<party>/<area>/<election>/<file name>, in lower-case letters, digits and hyphens, or give the object the metadata manifesto=<party>.<area>.<election>.",
  };
}
