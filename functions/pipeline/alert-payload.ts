import { matchingChanges } from "../core/alert/index.ts";
import type { Change, LedgerEntry, Subscription } from "../core/model.ts";
import type { Versions } from "../ports.ts";

/** Where a subscriber reads on. */
type Links = { readonly page: string; readonly api: string };

/** A version was published: what it changed of what the subscriber wants to hear of. */
type ChangedPayload = {
  readonly type: "manifesto.changed";
  readonly timestamp: string;
  readonly data: Pick<LedgerEntry, "entry" | "manifesto" | "version"> & {
    readonly headline: string;
    readonly changes: readonly Change[];
    readonly links: Links;
  };
};

/** A version that the subscriber heard of was withdrawn. */
type WithdrawnPayload = {
  readonly type: "version.withdrawn";
  readonly timestamp: string;
  readonly data: Pick<LedgerEntry, "entry" | "manifesto" | "version"> & {
    readonly reason: string;
    /** The version that stands again; null for none. */
    readonly fallsBackTo: number | null;
    /** The changes that do not stand any more. */
    readonly changes: readonly Change[];
    readonly links: Links;
  };
};

/** What one subscriber gets for one entry of the ledger. */
export async function alertPayload(
  { versions, publicUrl }: { readonly versions: Versions; readonly publicUrl: string },
  subscription: Subscription,
  entry: LedgerEntry,
): Promise<ChangedPayload | WithdrawnPayload> {
  const { manifesto, version: number, at } = entry;
  const version = await versions.get(manifesto, number);
  const changes = version === null ? [] : await versions.changes(version);
  const query = `from=${version?.follows ?? number - 1}&to=${number}`;
  const told = {
    entry: entry.entry,
    manifesto,
    version: number,
    changes: matchingChanges(subscription.filter, manifesto, changes),
    links: {
      page: `${publicUrl}/manifestos/${manifesto}/changes?${query}`,
      api: `${publicUrl}/v1/manifestos/${manifesto}/changes?${query}`,
    },
  };
  switch (entry.kind) {
    case "published": {
      const headline = entry.summary?.headline ?? "";
      return { type: "manifesto.changed", timestamp: at, data: { ...told, headline } };
    }
    case "withdrawn": {
      const { reason, fallsBackTo } = entry;
      return { type: "version.withdrawn", timestamp: at, data: { ...told, reason, fallsBackTo } };
    }
  }
}
