import { z } from "zod";
import { type Delivery, facets, type Subscription } from "../model.ts";
import { changeRelation } from "./changes.ts";
import { count, instant, manifestoId } from "./scalars.ts";

export const subscription = z.object({
  id: z.string(),
  url: z.string(),
  secret: z.string(),
  filter: z.object({
    manifestos: z.array(manifestoId).exactOptional(),
    parties: z.array(z.string()).exactOptional(),
    areas: z.array(z.string()).exactOptional(),
    topics: z.array(count).exactOptional(),
    relations: z.array(changeRelation).exactOptional(),
    facets: z.array(z.enum(facets)).exactOptional(),
  }),
  after: count,
  createdAt: instant,
}) satisfies z.ZodType<Subscription>;

export const delivery = z.object({
  subscription: z.string(),
  entry: z.int().positive(),
  state: z.enum(["pending", "delivered", "failed"]),
  attempts: count,
  outcome: z.string().nullable(),
  updatedAt: instant,
}) satisfies z.ZodType<Delivery>;
