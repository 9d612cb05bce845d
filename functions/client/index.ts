/** The API's client for TypeScript: every address, parameter and answer is typed by the API's own description. */
import createClient, { type Client } from "openapi-fetch";
import type { paths } from "./schema.ts";

export type { components, paths } from "./schema.ts";

/** What the client reads: JSON. Exports are text, for `fetch`. */
type Json = "application/json" | "application/feed+json" | "application/problem+json";
export type LedgerClient = Client<paths, Json>;

export type LedgerClientOptions = {
  /** The ledger's address, for example `https://pledges.example.org`. */
  readonly address: string;
  /** Gives the access token for requests that need one; null for none. Asked before each of them. */
  readonly token?: () => Promise<string | null>;
  /** Sends the requests, in place of the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
};

/** Methods that need no token, unless reading is closed, but for what is guarded. */
const reading = new Set(["GET", "HEAD", "OPTIONS"]);
/** What only some may read: subscriptions, and what concerns review. */
const guarded = /^\/v1\/(?:subscriptions|audit)|\/(?:audit|preview)$/;

/**
 * A client of one ledger. `client.GET("/v1/manifestos/{id}", { params: { path: { id } } })` gives `data`, or `error`, a
 * problem document (RFC 9457), and the `response`. It throws only where no answer came.
 */
export function ledgerClient({ address, token, fetch }: LedgerClientOptions): LedgerClient {
  const client = createClient<paths, Json>({ baseUrl: address, ...(fetch && { fetch }) });
  client.use({
    async onRequest({ request, schemaPath }) {
      const writes = !reading.has(request.method) || guarded.test(schemaPath);
      const given = writes ? await token?.() : null;
      if (given) request.headers.set("authorization", `Bearer ${given}`);
      return request;
    },
  });
  return client;
}

/** One page of a list, as the API answers it. */
type ListPage<T> = { readonly items: readonly T[]; readonly next: string | null };

/**
 * All items of a list, page after page, each asked for when the one before is used up.
 *
 * @param pageAfter reads the page after a cursor; null for a list that is not there
 */
export async function* everyItem<T>(
  pageAfter: (cursor: string | undefined) => Promise<ListPage<T> | null>,
): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const page: ListPage<T> | null = await pageAfter(cursor);
    yield* page?.items ?? [];
    cursor = page?.next ?? undefined;
  } while (cursor !== undefined);
}
