import type {
  HoldReasonCode,
  Instant,
  ManifestoId,
  Upload,
  UploadId,
  UploadStateName,
  Version,
} from "../core/model.ts";
import type { UploadStep } from "../core/upload-progress.ts";
import type { Page, PageRequest } from "./pages.ts";

export interface Uploads {
  get(id: string): Promise<Upload | null>;
  /**
   * Creates the upload, or moves it forward, and returns it as it then stands. States are ranked
   * awaiting < received < recognising < extracted < classified < held < failed, duplicate, published; a move that
   * is not forward changes nothing, so a redelivered event never moves an upload back. Exceptions: from "failed" any
   * state may follow, so that a repeated event repairs what failed in passing; recognition goes on page by page; and
   * a held upload may be held for other reasons.
   */
  advance(step: UploadStep): Promise<Upload>;
  /**
   * Newest first; with `state`, only those in that state: a page may then have fewer items than asked for, or none,
   * though others follow, as a request looks at a bounded number of uploads.
   */
  recent(page: PageRequest, state?: UploadStateName): Promise<Page<Upload>>;
  /** Remembers that the API announced a file under a ticket, before the file came. State "awaiting". */
  openTicket(ticket: {
    readonly id: string;
    readonly key: string;
    readonly fileName: string;
    readonly manifesto: ManifestoId;
    readonly at: Instant;
  }): Promise<void>;
  /**
   * Says which upload a ticket became; from then on `get(ticket)` answers with that upload.
   * Only the first call counts. A ticket that was never opened is ignored.
   */
  bindTicket(ticket: string, upload: UploadId): Promise<void>;
  /** Records a person's decision to publish an upload in spite of these reasons; the latest one counts. */
  approve(
    id: UploadId,
    approval: { readonly at: Instant; readonly reasons: readonly HoldReasonCode[] },
  ): Promise<void>;
  /** The reasons that a person passed over; null if nobody decided. */
  approved(id: UploadId): Promise<readonly HoldReasonCode[] | null>;
  /** Keeps what a held upload would become, for a preview; the latest plan counts. Its snapshot must be saved. */
  keepPlan(plan: Version): Promise<void>;
  /** What a held upload would have become when it was held; null if it never was. */
  plan(id: UploadId): Promise<Version | null>;
}
