import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Instant } from "../../core/model.ts";
import type { Idempotency, KeptAnswer } from "../../ports.ts";
import { keys } from "./keys.ts";
import type { Table } from "./table.ts";

/** Seconds for which an answer is kept, as long as clients may repeat a request. */
const KEPT_SECONDS = 24 * 60 * 60;
/** Seconds after which a request that has no answer was given up by a crash: more than the API may take. */
const ANSWERING_SECONDS = 60;

const answer = z.object({
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
}) satisfies z.ZodType<KeptAnswer>;

const row = z.object({ fingerprint: z.string(), attempt: z.string(), answer: answer.optional() });

/** Epoch seconds, as DynamoDB's expiry wants them. */
const secondsAt = (at: Instant): number => Math.floor(Date.parse(at) / 1_000);

/**
 * Requests by their key, with the answers they got. DynamoDB removes what has expired some time later; until then
 * it counts as not there.
 */
export function dynamoIdempotency(table: Table): Idempotency {
  return {
    async begin({ key, fingerprint, at }) {
      const now = secondsAt(at);
      const attempt = randomUUID();
      const begun = await table.putIf(
        keys.request(key),
        { fingerprint, attempt, expiresAt: now + ANSWERING_SECONDS },
        { expression: "attribute_not_exists(pk) or expiresAt <= :now", values: { ":now": now } },
      );
      if (begun) return { state: "new" };
      const known = await table.get(keys.request(key), row);
      // Given up in this very moment: the caller's next attempt finds the key free.
      if (known === null) return { state: "under-way" };
      // Written by this very put, whose answer was lost on its way and which was sent again.
      if (known.attempt === attempt) return { state: "new" };
      if (known.fingerprint !== fingerprint) return { state: "other" };
      return known.answer === undefined
        ? { state: "under-way" }
        : { state: "answered", answer: known.answer };
    },

    async finish(key, given, at) {
      const known = await table.get(keys.request(key), row);
      if (known === null) return;
      await table.put(keys.request(key), {
        ...known,
        answer: given,
        expiresAt: secondsAt(at) + KEPT_SECONDS,
      });
    },

    async giveUp(key) {
      await table.remove(keys.request(key));
    },
  };
}
