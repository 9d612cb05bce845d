import { matchingChanges } from "../core/alert/index.ts";
import type { Subscription, UploadId } from "../core/model.ts";
import type { UploadPreview } from "../core/upload-preview.ts";
import type { Store } from "../ports.ts";
import { allSubscriptions } from "./all-subscriptions.ts";

/** What a held upload would become if it were published; null unless it is held. */
export async function previewUpload(
  store: Pick<Store, "uploads" | "versions" | "manifestos" | "subscriptions">,
  id: UploadId,
): Promise<UploadPreview | null> {
  const upload = await store.uploads.get(id);
  const version = upload?.state.name === "held" ? await store.uploads.plan(upload.id) : null;
  if (version === null) return null;
  const [changes, standing, subscriptions] = await Promise.all([
    store.versions.changes(version),
    store.manifestos.get(version.manifesto),
    allSubscriptions(store.subscriptions),
  ]);
  const alerted = ({ filter }: Subscription) =>
    matchingChanges(filter, version.manifesto, changes).length > 0;
  return {
    version,
    changes,
    current: (standing?.latest.number ?? null) === version.follows,
    alerts: subscriptions.filter(alerted).length,
  };
}
