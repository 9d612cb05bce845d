import type { ChangeRelation, Facet } from "./changes.ts";
import type { Instant, ManifestoId } from "./names.ts";

/** Which changes a subscriber wants; an absent or empty field matches everything. */
export type SubscriptionFilter = {
  readonly manifestos?: readonly ManifestoId[] | undefined;
  readonly parties?: readonly string[] | undefined;
  readonly areas?: readonly string[] | undefined;
  /** CAP major topics of the pledges touched. */
  readonly topics?: readonly number[] | undefined;
  readonly relations?: readonly ChangeRelation[] | undefined;
  readonly facets?: readonly Facet[] | undefined;
};

export type Subscription = {
  readonly id: string;
  readonly url: string;
  /** `whsec_` and base64, as Standard Webhooks writes secrets. */
  readonly secret: string;
  readonly filter: SubscriptionFilter;
  /** The ledger's last entry when the subscription was made: only later entries are delivered. */
  readonly after: number;
  readonly createdAt: Instant;
};

export type DeliveryState = "pending" | "delivered" | "failed";

/** The record that one ledger entry goes, or went, to one subscription. */
export type Delivery = {
  readonly subscription: string;
  readonly entry: number;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** What the last attempt ended with: an HTTP status, or the reason there was none. */
  readonly outcome: string | null;
  readonly updatedAt: Instant;
};
