import {
  type ClassifiedUnit,
  type Comparison,
  err,
  type LedgerPledge,
  type ManifestoId,
  ok,
  type Result,
  type Version,
} from "../core/model.ts";
import { isComparedAlike, readAlike } from "../core/reading-rules.ts";
import { unitsOfVersion } from "../pipeline/version-units.ts";
import type { ApiWorld } from "./world.ts";

type Archive = Pick<ApiWorld, "store" | "objects">;

/** What changed between two versions of one manifesto. */
export type ChangesBetween = {
  readonly from: Version;
  readonly to: Version;
  readonly latest: number;
  readonly summary: Omit<Comparison, "changes">;
  /** Whether the same rules found the pledges on both sides; if not, some changes may be the rules'. */
  readonly sameRules: boolean;
  readonly changes: Comparison["changes"];
};

/** `version` is null where the manifesto has no version at all. */
export type NoChanges = { readonly version: number; readonly latest: number } | null;

/**
 * The changes from one version to another: as stored if the second directly follows the first, else
 * compared anew, backwards too: like with like, where the older version was read again under the other's rules.
 *
 * @param asked `to` defaults to the version that stands and `from` to the one that `to` follows (or `to` itself if
 *   that is the first)
 */
export async function changesBetween(
  archive: Archive,
  manifesto: ManifestoId,
  asked: { readonly from?: number | undefined; readonly to?: number | undefined },
): Promise<Result<ChangesBetween, NoChanges>> {
  const { versions } = archive.store;
  const head = await versions.head(manifesto);
  if (!head) return err(null);
  const latest = head.number;
  const standing = asked.to === undefined ? await archive.store.manifestos.get(manifesto) : null;
  const toNumber = asked.to ?? standing?.latest.number ?? latest;
  const to = await versions.get(manifesto, toNumber);
  const fromNumber = asked.from ?? to?.follows ?? Math.max(1, toNumber - 1);
  const from = fromNumber === toNumber ? to : await versions.get(manifesto, fromNumber);
  if (!from) return err({ version: fromNumber, latest });
  if (!to) return err({ version: toNumber, latest });
  return ok({ from, to, latest, ...(await compareVersions(archive, from, to)) });
}

/** What changed from one version to another, or what two versions of two manifestos share. */
export async function compareVersions(
  archive: Archive,
  from: Version,
  to: Version,
): Promise<Pick<ChangesBetween, "summary" | "sameRules" | "changes">> {
  const isOne = from.manifesto === to.manifesto;
  if (isOne && to.follows === from.number && to.summary) {
    const changes = await archive.store.versions.changes(to);
    return { summary: to.summary, sameRules: isComparedAlike(from, to), changes };
  }
  const { before, after, sameRules } = await unitsOfBoth(archive, from, to);
  // The most code of all, for few requests: loaded with the first of them, not when the API starts.
  const { compare } = await import("../core/compare.ts");
  const { changes, ...summary } = compare(before, after, isOne ? "versions" : "manifestos").comparison;
  return { summary, sameRules, changes };
}

async function unitsOfBoth(
  archive: Archive,
  from: Version,
  to: Version,
): Promise<Record<"before" | "after", readonly ClassifiedUnit[]> & { readonly sameRules: boolean }> {
  const [old, now] = await Promise.all([found(archive, from, to), found(archive, to, from)]);
  const [before, after] = await Promise.all([
    unitsOfVersion(archive.objects, from, old.rules, old.pledges),
    unitsOfVersion(archive.objects, to, now.rules, now.pledges),
  ]);
  return { before, after, sameRules: readAlike(old.rules, now.rules) };
}

/** The pledges of a version that its changes to or from another count: their positions are places in this list. */
export async function pledgesCompared(
  archive: Pick<Archive, "store">,
  version: Version,
  other: Version,
): Promise<readonly LedgerPledge[]> {
  return (await found(archive, version, other)).pledges;
}

/** A version's pledges, and the rules that found them: of the older of two, the newer's rules, where it was read again. */
async function found(
  { store: { versions, readings } }: Pick<Archive, "store">,
  version: Version,
  other: Version,
) {
  const isOlder = version.manifesto === other.manifesto && version.number < other.number;
  const anew =
    isOlder && !readAlike(version.rules, other.rules)
      ? await readings.pledges(version.upload, other.rules)
      : null;
  if (anew !== null) return { rules: other.rules, pledges: anew };
  return { rules: version.rules, pledges: await versions.allPledges(version) };
}
