import type { QueueFunction } from "../../functions/contracts.ts";
import type { CloudEvents } from "./cloud-events.ts";
import type { Choices } from "./environment.ts";
import type { IssuerSecrets } from "./issuer-secrets.ts";
import type { Endpoints } from "./names.ts";
import type { MessageCount } from "./redrive.ts";

export type CloudOptions = Choices & {
  /** Folder that keeps everything between runs; null keeps it in memory. */
  readonly dataDir: string | null;
  /** Port of the pages and the API; the services take the next free ones. 0 takes any free ports. */
  readonly port: number;
  /** Whether a taken port moves the cloud to the next free one, up to 20 above. */
  readonly portFallback: boolean;
  /** Empty the folder first. */
  readonly reset?: boolean;
  /** Folder of `<function>.ts` modules that export `handler`; the product's own by default. */
  readonly handlersDir?: string;
  /** Module that exports `wireApi`; the product's own by default, null serves no API. */
  readonly wiring?: string | null;
  readonly functions?: readonly QueueFunction[];
  /** Batches each function works on at once. */
  readonly concurrency?: number;
  /** Seconds until a failed message is tried again; AWS would wait for the visibility timeout. */
  readonly retrySeconds?: number;
  readonly on?: CloudEvents;
};

export type Cloud = {
  readonly publicUrl: string;
  readonly endpoints: Endpoints;
  readonly bucket: string;
  readonly table: string;
  readonly queues: Readonly<Record<QueueFunction["name"], string>>;
  /** Where programs get tokens, and the clients' secrets by their ids. */
  readonly issuer: { readonly tokenUrl: string; readonly clients: IssuerSecrets["clients"] };
  readonly startedAt: string;
  /** Messages that lie in dead-letter queues, by function; only those with any. */
  deadMessages(): readonly MessageCount[];
  /** Sends those messages back to their queues, to be tried again, and says how many. */
  redrive(): Promise<readonly MessageCount[]>;
  /** Ends everything in this process; what was under way goes on after the next start. */
  stop(): Promise<void>;
};
