import { z } from "@hono/zod-openapi";
import { changeRelation, changeSchema, facet, primary } from "./changes.ts";
import { whole } from "./described.ts";
import { listQuery } from "./exports.ts";
import { area, election, firmness, party, topic } from "./filters.ts";
import { pageOf, pageQuery } from "./lists.ts";
import { at, since } from "./moments.ts";
import { instant, manifestoId, manifestoName } from "./names.ts";

const ids = (description: string) => z.array(z.string()).readonly().meta({ description });
const link = (example: string, description: string) =>
  z.url().meta({ example: `https://ledger.example${example}`, description });
const about = "/v1/manifestos/riverside.netherby.2027-05-06";

const publishedChangeSchema = z
  .object({
    entry: whole("The ledger entry that published it.", 17),
    position: whole("0-based, among the entry's changes, the most important first.", 0),
    at: instant.meta({ description: "When it was published." }),
    manifesto: manifestoId,
    version: whole("The version that brought it.", 2),
    follows: whole("The version it is a change from.", 1),
    change: changeSchema,
    pledges: z
      .object({ before: ids("Of those before."), after: ids("Of those after.") })
      .meta({ description: "The ids of the pledges that the change quotes, in its order." }),
    withdrawnBy: z
      .int()
      .nullable()
      .meta({ example: null, description: "The entry that took the version back; null while it counts." }),
    links: z
      .object({
        manifesto: link(about, "The manifesto."),
        version: link(`${about}/versions/2`, "The version that brought the change."),
        event: link("/v1/events/17", "The ledger entry."),
        changes: link(`${about}/changes?from=1&to=2`, "The whole change set."),
        page: link(
          "/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2",
          "The change set, for people.",
        ),
      })
      .meta({ description: "Where it stands among the rest." }),
  })
  .openapi("PublishedChange", { description: "One change of one pledge, as a version brought it." });

export const publishedChangePage = pageOf(publishedChangeSchema, "PublishedChangePage");

/** What each field of the filter says; all that are given must match. */
const filter = {
  manifesto: manifestoName.optional(),
  party,
  area,
  election,
  topic: topic.meta({
    description: "A Comparative Agendas Project major topic of a pledge on either side.",
  }),
  relation: changeRelation.optional(),
  primary: primary.optional().meta({
    description: "What an edit amounts to. Spelling and layout (`cosmetic`) are told only where asked for.",
  }),
  facet: facet.optional(),
  firmness: firmness.meta({ description: "Of a pledge on either side." }),
  since,
  at,
};

export const feedQuery = listQuery(filter);
/** The query of a feed for readers: its address names its format. */
export const newsQuery = pageQuery.extend(filter);
export type FeedQuery = Omit<z.infer<typeof newsQuery>, "limit" | "cursor">;
