/**
 * Everything the API can answer instead of what was asked. The names are part of the API: they end the
 * problems' `type` addresses, under which a page explains them.
 */
export const problemKinds = {
  "invalid-request": {
    status: 400,
    title: "The request is not valid",
    explanation:
      "A parameter or a field is missing, malformed or unknown. `errors` names each place and says what is expected there.",
  },
  "malformed-json": {
    status: 400,
    title: "The body is not JSON",
    explanation: "The body could not be parsed. Send one JSON object, encoded in UTF-8.",
  },
  "bad-cursor": {
    status: 400,
    title: "The cursor does not fit",
    explanation:
      "Cursors are opaque and belong to the list that gave them. Use the `next` of the same list, or start again without a cursor.",
  },
  "cross-site": {
    status: 403,
    title: "Another site sent this request",
    explanation: "Other web sites may read the ledger, but only its own pages and programs may write to it.",
  },
  "not-found": {
    status: 404,
    title: "There is nothing here",
    explanation: "The address, or the thing it names, does not exist. `detail` says which.",
  },
  "method-not-allowed": {
    status: 405,
    title: "The method does not work here",
    explanation: "The address exists, but not for this method. The `Allow` header lists those that work.",
  },
  "not-held": {
    status: 409,
    title: "The upload is not held",
    explanation: "Only an upload that is held for review can be published by hand. Read its `state` first.",
  },
  "too-large": {
    status: 413,
    title: "The body is too large",
    explanation:
      "Bodies may have up to 64 kB. Files are not sent here, but to the address that an upload ticket names.",
  },
  "unsupported-media-type": {
    status: 415,
    title: "The body is not declared as JSON",
    explanation: "Send the header `Content-Type: application/json`.",
  },
  internal: {
    status: 500,
    title: "Something broke on our side",
    explanation: "The request may be fine. Repeat it later; the failure is in our log.",
  },
} as const satisfies Record<string, { status: number; title: string; explanation: string }>;

export type ProblemKind = keyof typeof problemKinds;

/** Whether a name from an address is a kind of problem. */
export function isProblemKind(name: string): name is ProblemKind {
  return Object.hasOwn(problemKinds, name);
}
