import type { Delivery, DeliveryState, Instant, Subscription } from "../core/model.ts";
import type { Page, PageRequest } from "./pages.ts";

export interface Subscriptions {
  get(id: string): Promise<Subscription | null>;
  /** By id. */
  list(page: PageRequest): Promise<Page<Subscription>>;
  add(subscription: Subscription): Promise<void>;
  /** False if there was none. */
  remove(id: string): Promise<boolean>;
}

export interface Deliveries {
  get(subscription: string, entry: number): Promise<Delivery | null>;
  /** Records the delivery as pending if it is not recorded yet; returns it as it stands. */
  open(subscription: string, entry: number, at: Instant): Promise<Delivery>;
  /** Records one attempt. A delivered delivery stays delivered. */
  attempted(
    subscription: string,
    entry: number,
    result: { readonly state: DeliveryState; readonly outcome: string; readonly at: Instant },
  ): Promise<void>;
  /** Newest entry first. */
  list(subscription: string, page: PageRequest): Promise<Page<Delivery>>;
}

/** What the deliver function gets: which entry goes to whom. */
export type DeliveryMessage = { readonly subscription: string; readonly entry: number };

export interface WebhookSender {
  /**
   * Posts JSON once, without following redirects. Never throws for what the receiver does:
   * `status` is null where there was no HTTP answer, and `detail` says why.
   */
  post(
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ): Promise<{ readonly status: number | null; readonly detail: string }>;
}
