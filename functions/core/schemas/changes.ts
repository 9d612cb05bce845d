import { z } from "zod";
import { type Change, facets, firmnesses, primaries, relations, type Span, unitKinds } from "../model.ts";
import { topic } from "./pledges.ts";
import { count } from "./scalars.ts";

export const quote = z.object({
  text: z.string(),
  stem: z.string().nullable(),
  headings: z.array(z.string()),
  page: count,
  pageLabel: z.string().nullable().default(null),
  firmness: z.enum(firmnesses),
  testable: z.boolean(),
  topic,
  position: count,
});

const unitQuote = z.object({
  text: z.string(),
  stem: z.string().nullable(),
  headings: z.array(z.string()),
  page: count,
  pageLabel: z.string().nullable(),
  kind: z.enum(unitKinds),
  index: count,
});

export const changeRelation = z.enum(relations).exclude(["same"]);

const spans = z.array(z.object({ quote: count, start: count, end: count }) satisfies z.ZodType<Span>);

export const change = z.object({
  relation: changeRelation,
  primary: z.enum(primaries).nullable(),
  facets: z.array(z.enum(facets)),
  evidence: z.array(z.object({ facet: z.enum(facets), before: spans, after: spans })).default([]),
  before: z.array(quote),
  after: z.array(quote),
  became: unitQuote.exactOptional(),
  was: unitQuote.exactOptional(),
  account: z.string(),
}) satisfies z.ZodType<Change>;

export const summary = z.object({
  headline: z.string(),
  counts: z.object({
    same: count,
    cosmetic: count,
    modified: count,
    moved: count,
    split: count,
    merged: count,
    added: count,
    removed: count,
  }),
});
