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

/** Bounds of an upload, checked when a ticket is given, by S3's post policy, and again by the extract stage. */
export const uploadLimits = {
  /** Bytes. The largest real manifesto measured is 4 MB; scanned ones reach 30 MB. */
  maxBytes: 50 * 1024 * 1024,
  /** Seconds a presigned post stays valid. */
  ticketSeconds: 15 * 60,
} as const;
