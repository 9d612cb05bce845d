import type { AuditRecord, Instant, ManifestoId } from "../core/model.ts";
import type { Page, PageRequest } from "./pages.ts";

export interface Audits {
  /** Keeps a record; the same act on the same upload at the same instant once. */
  record(record: AuditRecord): Promise<void>;
  /** Newest first. */
  ofManifesto(manifesto: ManifestoId, page: PageRequest): Promise<Page<AuditRecord>>;
  /** Over all manifestos, newest first. */
  recent(page: PageRequest): Promise<Page<AuditRecord>>;
}

/** An answer that was given to a request, kept to give it again. */
export type KeptAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** How a request with a key stands to the one that used the key first. */
export type IdempotentRequest =
  /** It is the first, or the first was given up: it is to be answered and the answer kept. */
  | { readonly state: "new" }
  /** The first one is being answered. */
  | { readonly state: "under-way" }
  /** The key was used for another request. */
  | { readonly state: "other" }
  | { readonly state: "answered"; readonly answer: KeptAnswer };

export interface Idempotency {
  /**
   * Takes up a request under its key.
   *
   * @param request.key what tells this caller's key from every other's
   * @param request.fingerprint a hash of all that makes the request this one
   * @param request.at now
   */
  begin(request: {
    readonly key: string;
    readonly fingerprint: string;
    readonly at: Instant;
  }): Promise<IdempotentRequest>;
  /** Keeps the answer to the request that `begin` called new; forgotten a day after `at`. */
  finish(key: string, answer: KeptAnswer, at: Instant): Promise<void>;
  /** Gives the key free again, as the request had no answer worth keeping. */
  giveUp(key: string): Promise<void>;
}
