import type { Instant } from "../core/model.ts";

export interface Queue {
  /** Sends one message; `body` is JSON-serialisable. */
  send(body: unknown): Promise<void>;
}

export interface Retries {
  /** Puts off a received message that failed: it comes again after so many seconds, at most 12 hours. */
  postpone(receiptHandle: string, seconds: number): Promise<void>;
}

export type Clock = () => Instant;
/** `bytes` random bytes from a cryptographic source. */
export type Randomness = (bytes: number) => Uint8Array;

/** A structured log line; never holds a secret or a document's text. */
export type Log = (event: string, facts?: Readonly<Record<string, unknown>>) => void;
