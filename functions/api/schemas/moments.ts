import { z } from "@hono/zod-openapi";
import type { Instant } from "../../core/model.ts";

/**
 * A moment in a request: an instant (RFC 3339, with its offset), or a date, which stands for one edge of that day in
 * UTC. Read as an instant in UTC.
 */
function moment(edge: "start" | "end", description: string) {
  const time = edge === "start" ? "00:00:00.000" : "23:59:59.999";
  return z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], "must be a date or an instant, as 2026-05-01")
    .transform((given): Instant => {
      const instant = given.includes("T") ? given : `${given}T${time}Z`;
      return new Date(instant).toISOString();
    })
    .optional()
    .meta({ type: "string", example: "2026-11-11", description });
}

/** The ledger as it stood at a moment. */
export const at = moment(
  "end",
  "The ledger as it then stood: a date (its end, in UTC) or an instant, RFC 3339. Without it, as it stands now.",
);

export const since = moment(
  "start",
  "Only what was published from then on: a date (its beginning, in UTC) or an instant, RFC 3339.",
);
