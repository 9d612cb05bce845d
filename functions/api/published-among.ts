import type { ManifestoId } from "../core/model.ts";
import type { Versions } from "../ports/versions.ts";

/** Those of a few manifestos that have a version, and with it a page; null stands for an upload's that was not placed. */
export async function publishedAmong(
  versions: Pick<Versions, "head">,
  ids: readonly (ManifestoId | null)[],
): Promise<ReadonlySet<ManifestoId>> {
  const known = [...new Set(ids)].filter((id) => id !== null);
  const heads = await Promise.all(known.map((id) => versions.head(id)));
  return new Set(heads.flatMap((head) => head?.manifesto ?? []));
}
