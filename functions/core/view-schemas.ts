/** The views of the ledger as zod schemas, for what comes back from storage; see `schemas.ts`. */
import { z } from "zod";
import type { PublishedChange } from "./feed.ts";
import type { FoundPledge } from "./found-pledge.ts";
import { relations } from "./model.ts";
import type { PledgeEvent } from "./pledge-events.ts";
import { change, instant, manifestoId, pledgeId, quote } from "./schemas.ts";
import type { Tally } from "./tally.ts";

const number = z.int().positive();

export const publishedChange = z.object({
  entry: number,
  position: z.int().nonnegative(),
  at: instant,
  manifesto: manifestoId,
  version: number,
  follows: number,
  change,
  pledges: z.object({ before: z.array(pledgeId), after: z.array(pledgeId) }),
  withdrawnBy: number.nullable(),
}) satisfies z.ZodType<PublishedChange>;

export const foundPledge = quote.extend({
  id: pledgeId,
  manifesto: manifestoId,
}) satisfies z.ZodType<FoundPledge>;

export const pledgeEvent = z.object({
  pledge: pledgeId,
  kind: z.enum(["first", "found-anew", "lost-anew", ...relations]).exclude(["same"]),
  manifesto: manifestoId,
  version: number,
  entry: number,
  at: instant,
  from: z.array(pledgeId),
  to: z.array(pledgeId),
  change: change.nullable(),
  quote: quote.nullable(),
}) satisfies z.ZodType<PledgeEvent>;

export const tally = z.object({
  value: z.string(),
  manifestos: z.int(),
  versions: z.int(),
  withdrawn: z.int(),
  pledges: z.int(),
  changes: z.int(),
}) satisfies z.ZodType<Tally>;
