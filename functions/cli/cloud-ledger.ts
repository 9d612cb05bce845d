import * as z from "zod";
import type { ManifestoId } from "../core/model.ts";
import { auditRecord, change, instant, manifestoId } from "../core/schemas.ts";
import { publishedChange } from "../core/view-schemas.ts";
import { clientAt } from "./cloud-client.ts";
import type { Server } from "./server-address.ts";

const entry = {
  entry: z.int(),
  at: instant,
  manifesto: manifestoId,
  version: z.int(),
};
/** What is read of an entry; what else the server says of it is kept, for `--json`. */
const event = z.discriminatedUnion("kind", [
  z.looseObject({
    kind: z.literal("published"),
    ...entry,
    summary: z.looseObject({ headline: z.string() }).nullable(),
  }),
  z.looseObject({ kind: z.literal("withdrawn"), ...entry, reason: z.string() }),
]);
const eventList = z.object({ items: z.array(event), last: z.int() });
const pageOf = <T>(item: z.ZodType<T>) => z.object({ items: z.array(item), next: z.string().nullable() });
const changePage = pageOf(z.looseObject(publishedChange.shape));
const auditPage = pageOf(z.looseObject(auditRecord.shape));
const changeSet = z.looseObject({
  from: z.int(),
  to: z.int(),
  summary: z.looseObject({ headline: z.string() }),
  changes: z.array(change),
});

export type CloudEvent = z.infer<typeof event>;
export type CloudChange = z.infer<typeof changePage>["items"][number];
export type CloudChangeSet = z.infer<typeof changeSet>;
export type CloudAct = z.infer<typeof auditPage>["items"][number];
/** Entries after one, and the tag by which the server tells that there are no others yet. */
export type CloudEvents = z.infer<typeof eventList> & { readonly tag: string | null };
/** Which changes of all manifestos are wanted. */
export type FeedChoice = {
  readonly manifesto?: string;
  readonly topic?: number;
  readonly since?: string;
};

/** Entries, or changes, that one request asks for. */
const inOnePage = 100;

/** One page of a list, as the server answers it. */
type ListPage<T> = { readonly items: readonly T[]; readonly next: string | null };

/** The first items of a list, at most so many, page after page. */
async function* firstOf<T>(
  atMost: number,
  read: (page: { readonly limit: number; readonly cursor?: string }) => Promise<ListPage<T>>,
): AsyncGenerator<T> {
  let cursor: string | undefined;
  for (let left = atMost; left > 0; ) {
    const limit = Math.min(left, inOnePage);
    const page: ListPage<T> = await read({ limit, ...(cursor !== undefined && { cursor }) });
    yield* page.items;
    left -= page.items.length;
    if (page.next === null) return;
    cursor = page.next;
  }
}

/** The ledger of a running cloud, for reading. Every method throws as `clientAt` tells. */
export function cloudLedger(server: Server) {
  const { client, given, read } = clientAt(server);
  return {
    /** The entries after one; null if nothing is new since the answer that had this tag. */
    async events(after: number, tag: string | null = null): Promise<CloudEvents | null> {
      const asked = client.GET("/v1/events", {
        params: { query: { after, limit: inOnePage } },
        headers: tag === null ? {} : { "if-none-match": tag },
      });
      const answer = await given(asked);
      if (answer.response.status === 304) return null;
      const list = await read(Promise.resolve(answer), eventList);
      return { ...list, tag: answer.response.headers.get("etag") };
    },

    /** The changes of all manifestos that match, newest first, at most so many. */
    changes: (choice: FeedChoice, atMost: number): AsyncGenerator<CloudChange> =>
      firstOf(atMost, (page) =>
        read(client.GET("/v1/changes", { params: { query: { ...choice, ...page } } }), changePage),
      ),

    /** What was held, published and withdrawn, in one manifesto or in all, newest first, at most so many. */
    acts: (id: ManifestoId | undefined, atMost: number): AsyncGenerator<CloudAct> =>
      firstOf(atMost, (query) =>
        read(
          id === undefined
            ? client.GET("/v1/audit", { params: { query } })
            : client.GET("/v1/manifestos/{id}/audit", { params: { path: { id }, query } }),
          auditPage,
        ),
      ),

    /** What changed between two versions of a manifesto. */
    changeSet(
      id: ManifestoId,
      query: { readonly from?: number; readonly to?: number },
    ): Promise<CloudChangeSet> {
      return read(client.GET("/v1/manifestos/{id}/changes", { params: { path: { id }, query } }), changeSet);
    },
  };
}
