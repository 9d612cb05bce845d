/**
 * What the deployed stacks, the local cloud and the handlers agree on. Infrastructure reads its names and
 * limits here and nothing else of `functions/`, so the two clouds cannot drift apart.
 */

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

/** What a token may allow: the routes ask for these as `ledger/<name>`. */
export const accessScopes = {
  upload: "Announce and upload manifestos",
  publish: "Publish, hold back and withdraw what was uploaded",
  subscribe: "Make, read and end subscriptions",
} as const;
export type AccessScope = keyof typeof accessScopes;

/** The first part of every scope. */
export const scopePrefix = "ledger";

/** Who may read: everybody, or only who has a token. */
export const readingModes = ["open", "token"] as const;
export type ReadingMode = (typeof readingModes)[number];

/**
 * Requests that one client may make. Each instance of the API counts for itself, so that a client whose requests are
 * spread over several gets more: this keeps one crawler from starving the rest, while the gateway's throttle bounds
 * them all together.
 */
export const clientQuota = { requests: 600, seconds: 60 } as const;

/**
 * Bytes of an answer's body as it is sent. Lambda takes 6 MB of JSON, in which a compressed body is written as
 * base64, a third longer, and a plain one with every quote escaped.
 */
export const maxAnswerBytes = 4_400_000;

/** Names of the one table's attributes; keys are strings. */
export const tableKeys = {
  partition: "pk",
  sort: "sk",
  /** Sparse index: only rows that stand in a list carry its keys. Projects all attributes. */
  index: { name: "gsi1", partition: "gsi1pk", sort: "gsi1sk" },
  /** Epoch seconds from which on a row may be removed; only rows that nobody needs then have it. */
  expiry: "expiresAt",
} as const;

/** Environment variables the handlers read; `functions/wiring/` reads them. */
export const environmentNames = {
  table: "TABLE_NAME",
  bucket: "BUCKET_NAME",
  /** Where the store function asks for a file to be read again under today's rules. */
  extractQueue: "EXTRACT_QUEUE_URL",
  /** Where the extract function sends scans. */
  recogniseQueue: "RECOGNISE_QUEUE_URL",
  /** Optional: "off" lets scans fail as such instead of recognising their text. */
  textRecognition: "TEXT_RECOGNITION",
  /** Where the store function pokes the alert function. */
  alertQueue: "ALERT_QUEUE_URL",
  /** Where the alert function sends deliveries, and the deliver function puts off those that failed. */
  deliverQueue: "DELIVER_QUEUE_URL",
  /**
   * Where the API asks for a held upload to be stored after review, and the stages for those that waited until a
   * version before them was read again.
   */
  storeQueue: "STORE_QUEUE_URL",
  /** The address readers use, without a trailing slash. */
  publicUrl: "PUBLIC_URL",
  /** Who gives the tokens that count; its keys are at `/.well-known/jwks.json` below. */
  tokenIssuer: "TOKEN_ISSUER",
  /** Ids of the clients whose tokens count, with spaces between them. */
  tokenClients: "TOKEN_CLIENTS",
  /** Optional: "token" closes reading to all without a token. */
  reading: "READING",
  /** Optional: how many requests a client may make in a minute; the contract's by default. */
  requestsPerMinute: "REQUESTS_PER_MINUTE",
  /** Optional: where the upload page gets a token by itself. Never set in a deployed stack. */
  pageTokenUrl: "PAGE_TOKEN_URL",
  /** Optional: where presigned posts go instead of the bucket's own address (the local cloud's own origin). */
  uploadUrl: "UPLOAD_URL",
  /** Optional: "allow" lets webhooks go to http and to private networks. Never set in a deployed stack. */
  privateWebhooks: "PRIVATE_WEBHOOKS",
} as const;

/** Which of them each function needs: the stacks grant and set exactly these. */
export const environmentOf = {
  extract: ["table", "bucket", "recogniseQueue", "textRecognition", "storeQueue"],
  recognise: ["table", "bucket", "storeQueue"],
  classify: ["table", "bucket", "storeQueue"],
  store: ["table", "bucket", "alertQueue", "extractQueue", "storeQueue"],
  alert: ["table", "deliverQueue"],
  deliver: ["table", "deliverQueue", "publicUrl"],
  api: ["table", "bucket", "storeQueue", "publicUrl", "tokenIssuer", "tokenClients", "reading"],
} as const satisfies Record<QueueFunction["name"] | "api", readonly (keyof typeof environmentNames)[]>;

/** Bounds of an upload, checked when a ticket is given, by S3's post policy, and again by the extract stage. */
export const uploadLimits = {
  /** Bytes. The largest real manifesto measured is 4 MB; scanned ones reach 30 MB. */
  maxBytes: 50 * 1024 * 1024,
  /** Seconds a presigned post stays valid. */
  ticketSeconds: 15 * 60,
} as const;

/** Object key prefixes of the stages' artefacts. */
export const prefixes = {
  inbox: "inbox/",
  extracted: "extracted/",
  classified: "classified/",
} as const;
