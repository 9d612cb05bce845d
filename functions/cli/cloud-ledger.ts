import * as z from "zod";
import type { ManifestoId } from "../core/model.ts";
import { change, instant, manifestoId } from "../core/schemas.ts";
import { publishedChange } from "../core/view-schemas.ts";
import { clientAt } from "./cloud.ts";
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
const changePage = z.object({
  items: z.array(z.looseObject(publishedChange.shape)),
  next: z.string().nullable(),
});
const changeSet = z.looseObject({
  from: z.int(),
  to: z.int(),
  summary: z.looseObject({ headline: z.string() }),
  changes: z.array(change),
});

export type CloudEvent = z.infer<typeof event>;
export type CloudChange = z.infer<typeof changePage>["items"][number];
export type CloudChangeSet = z.infer<typeof changeSet>;
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

/** The ledger of a running cloud, for reading. Every method throws `BadInput` where the server does not do its part. */
export function cloudLedger(server: Server) {
  const { client, read } = clientAt(server);
  return {
    /** The entries after one; null if nothing is new since the answer that had this tag. */
    async events(after: number, tag: string | null = null): Promise<CloudEvents | null> {
      const answer = await client.GET("/v1/events", {
        params: { query: { after, limit: inOnePage } },
        headers: tag === null ? {} : { "if-none-match": tag },
      });
      if (answer.response.status === 304) return null;
      const list = await read(Promise.resolve(answer), eventList);
      return { ...list, tag: answer.response.headers.get("etag") };
    },

    /** The changes of all manifestos that match, newest first, at most so many. */
    async *changes(choice: FeedChoice, atMost: number): AsyncGenerator<CloudChange> {
      let cursor: string | undefined;
      let left = atMost;
      while (left > 0) {
        const limit = Math.min(left, inOnePage);
        const query = { ...choice, limit, ...(cursor !== undefined && { cursor }) };
        const page = await read(client.GET("/v1/changes", { params: { query } }), changePage);
        yield* page.items;
        left -= page.items.length;
        if (page.next === null) return;
        cursor = page.next;
      }
    },

    /** What changed between two versions of a manifesto. */
    changeSet(
      id: ManifestoId,
      query: { readonly from?: number; readonly to?: number },
    ): Promise<CloudChangeSet> {
      return read(client.GET("/v1/manifestos/{id}/changes", { params: { path: { id }, query } }), changeSet);
    },
  };
}
