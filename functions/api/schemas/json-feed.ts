import { z } from "@hono/zod-openapi";
import { instant } from "./names.ts";

const address = (path: string) => z.url().meta({ example: `https://ledger.example${path}` });
const changeSet = "/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2";

const author = z.object({ name: z.string().meta({ example: "Riverside" }), url: address("/").optional() });

/** A JSON Feed (jsonfeed.org, version 1.1), with the fields that ours has. */
export const jsonFeedSchema = z
  .object({
    version: z.literal("https://jsonfeed.org/version/1.1"),
    title: z.string().meta({ example: "Pledge Ledger: what changed – Housing and community" }),
    home_page_url: address("/"),
    feed_url: address("/v1/changes.json?topic=14"),
    language: z.string().meta({ example: "en-GB" }),
    authors: z.array(author),
    items: z.array(
      z.object({
        id: z.string().meta({
          example: "tag:ledger.example,2026:entry/17/change/0",
          description: "Names the change, and stays the same.",
        }),
        url: address(changeSet).meta({ description: "The change set, for people." }),
        external_url: address(`/v1${changeSet}`).meta({ description: "The change set, for programs." }),
        title: z.string(),
        summary: z.string().meta({ description: "The change in one sentence." }),
        content_html: z.string().meta({ description: "That sentence, with both wordings." }),
        date_published: instant,
        authors: z.array(author).meta({ description: "Whose pledge it is." }),
        tags: z.array(z.string()),
      }),
    ),
  })
  .openapi("JsonFeed", { description: "A feed as JSON Feed 1.1 says it." });
