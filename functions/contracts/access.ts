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
