import { compare } from "../core/compare.ts";
import { type Comparison, err, type ManifestoId, ok, type Result, type Version } from "../core/model.ts";
import type { Versions } from "../ports.ts";

/** What changed between two versions of one manifesto. */
export type ChangesBetween = {
  readonly from: Version;
  readonly to: Version;
  readonly latest: number;
  readonly summary: Omit<Comparison, "changes">;
  readonly changes: Comparison["changes"];
};

/** `version` is null where the manifesto has no version at all. */
export type NoChanges = { readonly version: number; readonly latest: number } | null;

/**
 * The changes from one version to another: as stored if the second directly follows the first, else
 * compared anew, backwards too.
 *
 * @param asked `to` defaults to the latest version and `from` to the one before `to` (or `to` itself if
 *   that is the first)
 */
export async function changesBetween(
  versions: Versions,
  manifesto: ManifestoId,
  asked: { readonly from?: number | undefined; readonly to?: number | undefined },
): Promise<Result<ChangesBetween, NoChanges>> {
  const head = await versions.head(manifesto);
  if (!head) return err(null);
  const latest = head.number;
  const toNumber = asked.to ?? latest;
  const fromNumber = asked.from ?? Math.max(1, toNumber - 1);
  const [from, to] = await Promise.all([
    versions.get(manifesto, fromNumber),
    versions.get(manifesto, toNumber),
  ]);
  if (!from) return err({ version: fromNumber, latest });
  if (!to) return err({ version: toNumber, latest });
  if (to.number === from.number + 1 && to.summary) {
    return ok({ from, to, latest, summary: to.summary, changes: await versions.changes(to) });
  }
  const [before, after] = await Promise.all([versions.allPledges(from), versions.allPledges(to)]);
  const { changes, ...summary } = compare(before, after).comparison;
  return ok({ from, to, latest, summary, changes });
}
