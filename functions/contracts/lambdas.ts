/** Names and limits of one Lambda that a queue drives. */
export type QueueFunction = {
  /** Entry point: `functions/handlers/<name>.ts`, exporting `handler`. */
  readonly name: "extract" | "recognise" | "classify" | "store" | "alert" | "deliver";
  /** Objects under this prefix send their events to the function's queue; null where code sends messages. */
  readonly objectPrefix: string | null;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly batchSize: number;
  /** Receives of one message before it goes to the dead-letter queue. */
  readonly maxReceives: number;
  /** Pauses in seconds before a failed message is tried again, one for each but the last receive; null: the visibility timeout. */
  readonly pauses: readonly number[] | null;
  /** Run also without a message, every so many minutes; null for never. */
  readonly everyMinutes: number | null;
  /** What a dead message, or an alarm on this function, means for people. */
  readonly impact: string;
};

/**
 * Pauses between attempts at a webhook, about 31 hours together: Standard Webhooks advises to go on for days at a
 * growing distance, so that a receiver may be down for a night and miss nothing.
 */
const webhookPauses = [
  60,
  2 * 60,
  5 * 60,
  15 * 60,
  30 * 60,
  3_600,
  2 * 3_600,
  4 * 3_600,
  8 * 3_600,
  8 * 3_600,
  8 * 3_600,
];

/**
 * The Lambdas behind queues, in the order a manifesto passes them. A queue's visibility timeout is six
 * times its function's timeout, as AWS advises for SQS event sources.
 */
export const queueFunctions: readonly QueueFunction[] = [
  {
    name: "extract",
    objectPrefix: "inbox/",
    timeoutSeconds: 120,
    memoryMb: 2048,
    batchSize: 1,
    maxReceives: 3,
    pauses: null,
    everyMinutes: null,
    impact: "An uploaded file was not read: its manifesto misses a version.",
  },
  {
    name: "recognise",
    objectPrefix: null,
    // A page takes 4 to 8 seconds, and at most 60 are recognised.
    timeoutSeconds: 900,
    // Memory brings processors: this much has almost two, one for recognition and one for the rest.
    memoryMb: 3008,
    batchSize: 1,
    maxReceives: 3,
    pauses: null,
    everyMinutes: null,
    impact: "The text of a scanned file was not recognised: its manifesto misses a version.",
  },
  {
    name: "classify",
    objectPrefix: "extracted/",
    timeoutSeconds: 60,
    memoryMb: 1024,
    batchSize: 1,
    maxReceives: 3,
    pauses: null,
    everyMinutes: null,
    impact: "A document's pledges were not found: its manifesto misses a version.",
  },
  {
    name: "store",
    objectPrefix: "classified/",
    timeoutSeconds: 60,
    memoryMb: 1024,
    batchSize: 1,
    maxReceives: 5,
    pauses: null,
    everyMinutes: null,
    impact: "A version was not published: readers see the version before.",
  },
  {
    name: "alert",
    objectPrefix: null,
    timeoutSeconds: 60,
    memoryMb: 512,
    batchSize: 10,
    maxReceives: 5,
    pauses: null,
    everyMinutes: 5,
    impact: "Ledger entries were not matched with subscriptions: alerts are late until the next run.",
  },
  {
    name: "deliver",
    objectPrefix: null,
    timeoutSeconds: 30,
    memoryMb: 512,
    batchSize: 1,
    maxReceives: webhookPauses.length + 1,
    pauses: webhookPauses,
    everyMinutes: null,
    impact: "A subscriber did not get an alert after all attempts.",
  },
];

/** A queue's visibility timeout in seconds, for the function it drives. */
export function visibilityTimeoutSeconds(fn: QueueFunction): number {
  return fn.timeoutSeconds * 6;
}

/** How long a message may wait in seconds until its last attempt is over. */
export function retrySpanSeconds(fn: QueueFunction): number {
  if (fn.pauses === null) return visibilityTimeoutSeconds(fn) * fn.maxReceives;
  return fn.pauses.reduce((sum, pause) => sum + pause, 0) + fn.timeoutSeconds * fn.maxReceives;
}

/** The API Lambda: `functions/handlers/api.ts`. */
export const apiFunction = { name: "api", timeoutSeconds: 15, memoryMb: 1024 } as const;
