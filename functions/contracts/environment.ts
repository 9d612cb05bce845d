import type { QueueFunction } from "./lambdas.ts";

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
