import type { LedgerEntry, LedgerPledge, Version } from "../core/model.ts";
import { standingAfter, type ViewRows, viewsOf, viewsReader } from "../core/views.ts";
import type { Store } from "../ports.ts";

export type ViewsWorld = Pick<
  Store,
  "versions" | "readings" | "manifestos" | "ledger" | "checkpoints" | "views"
>;

/**
 * Brings everything that is derived from the ledger up to its end, one entry after the other. The checkpoint moves
 * when all of an entry's rows stand, so whoever comes next finishes what a crash left; entries from before there was
 * a view are caught up with in the same way.
 */
export async function updateViews(world: ViewsWorld): Promise<void> {
  const { checkpoints, ledger, views } = world;
  for (;;) {
    const [entry] = await ledger.after(await checkpoints.get(viewsReader), 1);
    if (entry === undefined) return;
    await views.write(await rowsOf(world, entry));
    await checkpoints.advance(viewsReader, entry.entry);
  }
}

async function rowsOf(world: ViewsWorld, entry: LedgerEntry): Promise<ViewRows> {
  const { versions, manifestos, ledger } = world;
  const { manifesto } = entry;
  const version = await existing(world, entry, entry.version);
  const followed = version.follows === null ? null : await existing(world, entry, version.follows);
  const before = await manifestos.standing(manifesto, entry.entry - 1);
  const fallsBack =
    entry.kind === "withdrawn" && entry.fallsBackTo !== null
      ? await existing(world, entry, entry.fallsBackTo)
      : null;
  const after = standingAfter(entry, before, version, fallsBack);
  const pledgesOf = remembering(world);
  const [pledges, changes, published] = await Promise.all([
    pledgesOf(version),
    versions.changes(version),
    pledgesOf(followed),
  ]);
  const source = {
    entry,
    version,
    pledges,
    changes,
    published,
    compared: version.comparedAnew ? await readAnew(world, version) : published,
    standing: { before, after },
    standingPledges: {
      before: await pledgesOf(before?.version ?? null),
      after: await pledgesOf(after.version),
    },
  };
  return viewsOf(source, entry.kind === "published" ? entry : await publication(ledger, entry));
}

async function existing(
  { versions }: ViewsWorld,
  { entry, manifesto }: LedgerEntry,
  number: number,
): Promise<Version> {
  const version = await versions.get(manifesto, number);
  if (version === null) throw new Error(`Ledger entry ${entry} needs a version that is not stored.`);
  return version;
}

/** Each version's pledges, read once; none of no version. */
function remembering({ versions }: ViewsWorld) {
  const read = new Map<number, Promise<readonly LedgerPledge[]>>();
  return async (version: Version | null): Promise<readonly LedgerPledge[]> => {
    if (version === null) return [];
    const known = read.get(version.number) ?? versions.allPledges(version);
    read.set(version.number, known);
    return known;
  };
}

async function readAnew({ readings }: ViewsWorld, version: Version): Promise<readonly LedgerPledge[]> {
  const { previousUpload, rules } = version;
  const pledges = previousUpload === null ? null : await readings.pledges(previousUpload, rules);
  if (pledges === null)
    throw new Error(`Version ${version.number} was compared with a reading that is gone.`);
  return pledges;
}

/** The entry that published the version which this one withdraws. */
async function publication(ledger: ViewsWorld["ledger"], entry: LedgerEntry) {
  const published = await ledger.of(entry.upload, "published");
  if (published === null)
    throw new Error(`Ledger entry ${entry.entry} withdraws a version without an entry.`);
  return published;
}
