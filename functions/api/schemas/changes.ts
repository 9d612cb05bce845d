import { z } from "@hono/zod-openapi";
import { facets, primaries, relations, unitKinds } from "../../core/model.ts";
import { text as textOf, whole } from "./described.ts";
import { at } from "./moments.ts";
import { manifestoId, versionNumber } from "./names.ts";
import { quotedFields } from "./pledges.ts";

export const headline = textOf("What changed, in one line.", "2 dropped, 1 weakened, 12 unchanged");

export const summarySchema = z
  .object({
    headline,
    counts: z
      .object({
        same: whole("Word for word as before.", 12),
        cosmetic: whole("Differ in spelling or layout only, or only read otherwise.", 1),
        modified: whole("Differ in wording.", 3),
        moved: whole("Stand under another heading, or in another order.", 1),
        split: whole("Became several.", 0),
        merged: whole("Became one with others.", 0),
        added: whole("Are new.", 2),
        removed: whole("Are gone.", 2),
      })
      .openapi("ChangeCounts", { description: "How many correspondences there are of each kind." }),
  })
  .openapi("Summary", { description: "What changed from one version to another, counted." });

export const changeRelation = z
  .enum(relations)
  .exclude(["same"])
  .meta({ description: "What became of the pledge." });
export const facet = z.enum(facets).meta({ description: "What an edit did to the pledge." });
export const primary = z.enum(primaries).meta({
  description:
    "What an edit amounts to. Of a pledge that came or went: `cosmetic` where its words and headings stand and it only reads otherwise for what stands around it, else null.",
});

export const quoteSchema = z
  .object(quotedFields)
  .openapi("Quote", { description: "A pledge as one of the two versions words it." });
const quotes = z.array(quoteSchema).readonly();

const spans = z
  .array(
    z
      .object({
        quote: whole("0-based place among the quotes of that side.", 0),
        start: whole("Where the words begin, in UTF-16 code units.", 6),
        end: whole("Where they end, exclusive.", 9),
      })
      .openapi("Span", {
        description: "Some words of a quote: from one place in its text to before another.",
      }),
  )
  .readonly();

const evidenceSchema = z
  .object({
    facet,
    before: spans.meta({ description: "The words before the edit." }),
    after: spans.meta({ description: "The words after it." }),
  })
  .openapi("Evidence", {
    description:
      "The words that show a facet: stretches of a quote's stem, a space and its text, or of its text alone where it has no stem.",
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
    index: whole("0-based, among the document's units.", 41),
  })
  .openapi("UnitQuote", {
    description:
      "Words that are no pledge: as which a removed pledge goes on (`became`), or which an added one was (`was`).",
  });

export const changeSchema = z
  .object({
    relation: changeRelation,
    primary: primary.nullable().meta({
      description:
        "What the edit amounts to; null where no wording differs: added, removed, or moved with the same words.",
    }),
    facets: z
      .array(facet)
      .readonly()
      .meta({ description: "What the edit did; empty unless `primary` is substantive." }),
    evidence: z.array(evidenceSchema).readonly().meta({
      description: "One for each facet; empty in change sets made before it was told.",
    }),
    before: quotes.meta({ description: "The pledge, or the pledges, before; none if added." }),
    after: quotes.meta({ description: "The pledge, or the pledges, after; none if removed." }),
    became: unitQuoteSchema.optional(),
    was: unitQuoteSchema.optional(),
    account: textOf("The change in one sentence.", "The amount rose from 300 to 400 council homes."),
  })
  .openapi("Change", {
    description: "What became of a pledge, or of several together, from one version to another.",
  });

export const changeSetSchema = z
  .object({
    manifesto: manifestoId,
    from: whole("The version compared.", 1),
    to: whole("The version it is compared with.", 2),
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
  from: versionNumber
    .optional()
    .meta({ example: 1, description: "Defaults to the version that `to` follows." }),
  to: versionNumber.optional().meta({ example: 2, description: "Defaults to the version that stands." }),
  at,
});
