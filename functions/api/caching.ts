/**
 * How long answers may be kept. Everything carries an ETag, so "no-cache" still costs an unchanged answer
 * only its headers.
 */
export const caching = {
  /** What one immutable version says. Minutes, not for ever, as a better rule may re-read the archive. */
  immutable: "public, max-age=300",
  /** Lists and whatever follows the latest version. */
  fresh: "public, no-cache",
  /** Uploads under way and subscriptions. */
  personal: "private, no-cache",
  /** Answers that hold a secret or a signed address. */
  never: "no-store",
  /** Assets, whose address changes with their content. */
  forever: "public, max-age=31536000, immutable",
} as const;
