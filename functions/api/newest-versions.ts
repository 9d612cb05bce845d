import type { ManifestoId, Version } from "../core/model.ts";
import type { Versions } from "../ports.ts";

/** Versions listed, the newest; a manifesto with more is still read in full through the API. */
const versionsShown = 500;

/** The newest versions, oldest first. The store lists from the oldest on, so all pages are walked. */
export async function newestVersions(versions: Versions, id: ManifestoId): Promise<Version[]> {
  let newest: Version[] = [];
  let cursor: string | undefined;
  do {
    const page = await versions.list(id, { limit: 100, cursor });
    newest = [...newest, ...page.items].slice(-versionsShown);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return newest;
}
