import { z } from "@hono/zod-openapi";
import { facets, primaries, relations, unitKinds } from "../../core/model.ts";
import { at } from "./moments.ts";
import { manifestoId, versionNumber } from "./names.ts";
import { quotedFields } from "./pledges.ts";

const count = z.int();

export const summarySchema = z
  .object({
    headline: z.string().meta({ example: "2 dropped, 1 weakened, 12 unchanged" }),
    counts: z
      .object({
        same: count,
        cosmetic: count,
        modified: count,
        moved: count,
        split: count,
        merged: count,
        added: count,
        removed: count,
      })
      .openapi("ChangeCounts", { description: "How many correspondences there are of each kind." }),
  })
  .openapi("Summary");

export const changeRelation = z.enum(relations).exclude(["same"]);
export const facet = z.enum(facets);

export const quoteSchema = z
  .object(quotedFields)
  .openapi("Quote", { description: "A pledge as one of the two versions words it." });

const spans = z
  .array(
    z
      .object({
        quote: count.meta({ description: "0-based place among the quotes of that side." }),
        start: count,
        end: count.meta({ description: "Exclusive." }),
      })
      .openapi("Span", {
        description: "Some words of a quote: from one place in its text to before another.",
      }),
  )
  .readonly();

const evidenceSchema = z.object({ facet, before: spans, after: spans }).openapi("Evidence", {
  description:
    "The words that show a facet: stretches, in UTF-16 code units, of a quote's stem, a space and its text, or of its text alone where it has no stem.",
});

const { text, stem, headings, page, pageLabel } = quotedFields;
const unitQuoteSchema = z
  .object({
    text,
    stem,
    headings,
    page,
    pageLabel,
    kind: z.enum(unitKinds).meta({ description: "Why it is, or is not, a pledge." }),
    index: z.int().meta({ description: "0-based, among the document's units." }),
  })
  .openapi("UnitQuote");

export const changeSchema = z
  .object({
    relation: changeRelation,
    primary: z.enum(primaries).nullable().meta({
      description: "Null where no wording differs: added, removed, or moved with the same words.",
    }),
    facets: z.array(facet).readonly().meta({ description: "Empty unless `primary` is substantive." }),
    evidence: z.array(evidenceSchema).readonly().meta({
      description: "One for each facet; empty in change sets made before it was told.",
    }),
    before: z.array(quoteSchema).readonly(),
    after: z.array(quoteSchema).readonly(),
    became: unitQuoteSchema.optional().meta({
      description: "A removed pledge's words, where they go on as something that is no pledge.",
    }),
    was: unitQuoteSchema.optional().meta({
      description: "An added pledge's words, where they stood before as something that is no pledge.",
    }),
    account: z.string().meta({ description: "The change in one sentence." }),
  })
  .openapi("Change", {
    description: "What became of a pledge, or of several together, from one version to another.",
  });

export const changeSetSchema = z
  .object({
    manifesto: manifestoId,
    from: z.int(),
    to: z.int(),
    summary: summarySchema,
    sameRules: z.boolean().meta({
      description:
        "Whether the same rules found the pledges on both sides. If not, some changes may be the rules' and not the author's.",
    }),
    changes: z.array(changeSchema).readonly().meta({ description: "Most important first." }),
  })
  .openapi("ChangeSet", { description: "All that changed from one version of a manifesto to another." });

/** Which versions to compare. */
export const changesQuery = z.strictObject({
  from: versionNumber.optional().meta({ description: "Defaults to the version that `to` follows." }),
  to: versionNumber.optional().meta({ description: "Defaults to the version that stands." }),
  at,
});
