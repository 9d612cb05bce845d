/**
 * Everything the API can answer instead of what was asked. The names are part of the API: they end the
 * problems' `type` addresses, under which a page explains them.
 */
export const problemKinds = {
  "invalid-request": {
    status: 400,
    title: "The request is not valid",
    explanation:
      "A parameter or a field is missing or malformed. `errors` names each place and says what is expected there.",
  },
  "unknown-parameter": {
    status: 400,
    title: "A parameter is not known here",
    explanation:
      "The address takes no parameter of that name, so it would have changed nothing. `errors` names it; the reference lists those there are.",
  },
  "malformed-json": {
    status: 400,
    title: "The body is not JSON",
    explanation: "The body could not be parsed. Send one JSON object, encoded in UTF-8.",
  },
  "bad-cursor": {
    status: 400,
    title: "This is no cursor",
    explanation: "Cursors are opaque. Send the `next` of a page as it came, or start again without a cursor.",
  },
  "foreign-cursor": {
    status: 400,
    title: "The cursor is of another query",
    explanation:
      "A cursor continues the list that gave it, with the same filters. Only `limit` may change from page to page.",
  },
  "expired-cursor": {
    status: 400,
    title: "The cursor has expired",
    explanation: "A cursor is good for seven days. Start the list again without a cursor.",
  },
  "token-missing": {
    status: 401,
    title: "This needs an access token",
    explanation:
      "Send one in the header `Authorization: Bearer <token>`. The reference says where to get it.",
  },
  "token-malformed": {
    status: 401,
    title: "This is no access token",
    explanation:
      "The token is not a signed JWT, or lacks what an access token says. Send it as it was given.",
  },
  "token-expired": {
    status: 401,
    title: "The access token has expired",
    explanation: "Get a new one: tokens are good for an hour.",
  },
  "token-audience": {
    status: 401,
    title: "The access token is for another service",
    explanation:
      "It is genuine, but was not given to a client of this ledger, or is an identity token. Get an access token with a client of this ledger.",
  },
  "token-signature": {
    status: 401,
    title: "The access token is not signed by this ledger's issuer",
    explanation: "No key of the issuer made its signature. Get a token from the issuer of this ledger.",
  },
  "token-issuer": {
    status: 401,
    title: "The access token comes from another issuer",
    explanation: "Get a token from the issuer of this ledger.",
  },
  "scope-missing": {
    status: 403,
    title: "The access token does not allow this",
    explanation: "The token is good, but lacks the scope that `detail` names. Ask for a token with it.",
  },
  "cross-site": {
    status: 403,
    title: "Another site sent this request",
    explanation: "Other web sites may read the ledger, but only its own pages and programs may write to it.",
  },
  "not-found": {
    status: 404,
    title: "There is nothing here",
    explanation: "The address does not exist.",
  },
  "unknown-manifesto": {
    status: 404,
    title: "There is no such manifesto",
    explanation: "Nothing was published under that id. `GET /v1/manifestos` lists those there are.",
  },
  "unknown-version": {
    status: 404,
    title: "There is no such version",
    explanation: "A manifesto's versions are numbered from 1 to its latest, without gaps.",
  },
  "unknown-event": {
    status: 404,
    title: "There is no such entry",
    explanation: "The ledger's entries are numbered from 1 to its last, without gaps.",
  },
  "unknown-pledge": {
    status: 404,
    title: "There is no such pledge",
    explanation:
      "No version of any manifesto has a pledge with that id. `GET /v1/pledges` finds those that stand.",
  },
  "unknown-document": {
    status: 404,
    title: "The document's text is not kept",
    explanation:
      "The version exists, but the structured text it was read from does not any more, or was kept in another form by an earlier release.",
  },
  "unknown-upload": {
    status: 404,
    title: "There is no such upload",
    explanation:
      "A ticket is known from the moment it is given; a file put straight into the inbox once it was received.",
  },
  "unknown-subscription": {
    status: 404,
    title: "There is no such subscription",
    explanation: "It never existed, or was ended.",
  },
  "method-not-allowed": {
    status: 405,
    title: "The method does not work here",
    explanation: "The address exists, but not for this method. The `Allow` header lists those that work.",
  },
  "answer-too-large": {
    status: 406,
    title: "The answer is too large to be sent as you accept it",
    explanation:
      "Accept a compressed answer (`Accept-Encoding: br, gzip`); where that is not enough, ask for less, in pages.",
  },
  "not-held": {
    status: 409,
    title: "The upload is not held",
    explanation: "Only an upload that is held for review can be published by hand. Read its `state` first.",
  },
  "other-latest": {
    status: 409,
    title: "Another version stands",
    explanation:
      "The version that `follows` names is not, or no longer, the one that stands. Look at what stands now before you replace it.",
  },
  "already-withdrawn": {
    status: 409,
    title: "The version is withdrawn already",
    explanation: "A version is withdrawn once, with one reason. Read the version to see when and why.",
  },
  "precondition-failed": {
    status: 412,
    title: "It is not as you read it any more",
    explanation:
      "What `If-Match` names has changed since, or was never so. Read it again, and repeat the request with its new `ETag`.",
  },
  "request-under-way": {
    status: 409,
    title: "The same request is still under way",
    explanation:
      "A request with this `Idempotency-Key` came before and is not answered yet. Repeat this one a little later.",
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
  "unmatchable-filter": {
    status: 422,
    title: "Nothing can ever match this filter",
    explanation:
      "Each part of the filter is well formed, but together, or by what they name, they rule out everything. `detail` says why.",
  },
  "private-webhook": {
    status: 422,
    title: "The webhook's address is not on the internet",
    explanation:
      "Alerts are posted to public https addresses only, never into a machine or a private network, whatever name leads there.",
  },
  "key-reused": {
    status: 422,
    title: "The idempotency key was used for another request",
    explanation: "A key stands for one request. Make a new one for this, or repeat the first as it was.",
  },
  "too-many-requests": {
    status: 429,
    title: "Too many requests",
    explanation: "`Retry-After` says in how many seconds to go on; `RateLimit-Policy` what is allowed.",
  },
  internal: {
    status: 500,
    title: "Something broke on our side",
    explanation: "The request may be fine. Repeat it later; the failure is in our log.",
  },
  "store-unreachable": {
    status: 503,
    title: "The store does not answer",
    explanation: "The service runs, but cannot read its table. Repeat the request a little later.",
  },
  "issuer-unreachable": {
    status: 503,
    title: "Access tokens cannot be checked at the moment",
    explanation: "The issuer's keys could not be read. Repeat the request a little later; reading goes on.",
  },
} as const satisfies Record<string, { status: number; title: string; explanation: string }>;

export type ProblemKind = keyof typeof problemKinds;

/** Whether a name from an address is a kind of problem. */
export function isProblemKind(name: string): name is ProblemKind {
  return Object.hasOwn(problemKinds, name);
}

/** The titles of all problems with a status, for people. */
export function titlesOf(status: number): string {
  const kinds = Object.values(problemKinds).filter((kind) => kind.status === status);
  return kinds.map(({ title }) => title).join("; ") || "Problem";
}
