/** Names of the one table's attributes; keys are strings. */
export const tableKeys = {
  partition: "pk",
  sort: "sk",
  /** Sparse index: only rows that stand in a list carry its keys. Projects all attributes. */
  index: { name: "gsi1", partition: "gsi1pk", sort: "gsi1sk" },
  /** Epoch seconds from which on a row may be removed; only rows that nobody needs then have it. */
  expiry: "expiresAt",
} as const;

/** Object key prefixes of the stages' artefacts. */
export const prefixes = {
  inbox: "inbox/",
  extracted: "extracted/",
  classified: "classified/",
} as const;
