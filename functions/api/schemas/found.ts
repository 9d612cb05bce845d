import { z } from "@hono/zod-openapi";
import { changeRelation, changeSchema, quoteSchema } from "./changes.ts";
import { whole } from "./described.ts";
import { listQuery } from "./exports.ts";
import { area, election, firmness, party, q, testable, topic } from "./filters.ts";
import { pageOf } from "./lists.ts";
import { instant, manifestoId } from "./names.ts";
import { pledgeId, quotedFields } from "./pledges.ts";

const foundPledgeSchema = z
  .object({ id: pledgeId, manifesto: manifestoId, ...quotedFields })
  .openapi("FoundPledge", { description: "A pledge of a manifesto as it stands." });

export const foundPage = pageOf(foundPledgeSchema, "FoundPledgePage");

export const foundQuery = listQuery({ q, party, area, election, topic, firmness, testable });

export const pledgePath = z.object({
  id: z
    .string()
    .regex(/^[\w-]{1,64}$/, "must be a pledge's id")
    .meta({ example: "p-4f9a1c07d2b8e635", description: "A pledge's id." }),
});

const ids = z.array(pledgeId).readonly();

export const pledgeHistorySchema = z
  .object({
    pledge: pledgeId,
    manifesto: manifestoId,
    pledges: z
      .array(
        z
          .object({
            pledge: pledgeId,
            since: whole("The version in which it was first stated or found.", 1),
            until: whole(
              "The version in which it was dropped or went into another; null if it stands, or was only in versions that were withdrawn.",
              3,
            ).nullable(),
            stands: z
              .boolean()
              .meta({ description: "Whether it is in the version that stands.", example: false }),
            quote: z.union([quoteSchema, z.null()]).meta({ description: "How it read last." }),
          })
          .openapi("PledgeLine", { description: "From when to when one pledge of the family stands." }),
      )
      .readonly()
      .meta({ description: "It and all it was split into, merged with or came from, by first version." }),
    steps: z
      .array(
        z
          .object({
            kind: z.enum(["first", ...changeRelation.options, "found-anew", "lost-anew"]).meta({
              description:
                "What befell them. `found-anew` and `lost-anew`: the rules that find pledges changed, not the text.",
            }),
            manifesto: manifestoId,
            version: whole("The version in which it befell them.", 2),
            entry: whole("The ledger entry that published the version.", 17),
            at: instant.meta({ description: "When the version was published." }),
            from: ids.meta({ description: "The pledges it comes from." }),
            to: ids.meta({ description: "The pledges it becomes." }),
            change: z
              .union([changeSchema, z.null()])
              .meta({ description: "What the author changed; null if nothing." }),
            withdrawn: z.boolean().meta({ description: "Whether the version was taken back since." }),
          })
          .openapi("PledgeStep", { description: "What befell one pledge or several in one version." }),
      )
      .readonly()
      .meta({ description: "What befell them, in the order of versions." }),
    complete: z.boolean().meta({ description: "False if the family is larger than what was read." }),
  })
  .openapi("PledgeHistory", { description: "One pledge through all versions of its manifesto." });
