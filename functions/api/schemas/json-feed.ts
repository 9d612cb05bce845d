import { z } from "@hono/zod-openapi";
import { text } from "./described.ts";
import { instant } from "./names.ts";

const address = (description: string, path: string) =>
  z.url().meta({ description, example: `https://ledger.example${path}` });
const changeSet = "/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2";

const author = z.object({
  name: text("As people call it.", "Riverside"),
  url: address("Where it is at home.", "/").optional(),
});

const item = z.object({
  id: text("Names the change, and stays the same.", "tag:ledger.example,2026:entry/17/change/0"),
  url: address("The change set, for people.", changeSet),
  external_url: address("The change set, for programs.", `/v1${changeSet}`),
  title: text("The manifesto, and the change.", "Riverside, Netherby, 6 May 2027: Dropped: “…”."),
  summary: text("The change in one sentence.", "Dropped: “…”."),
  content_html: text("That sentence, with both wordings.", "<p>Dropped: “…”.</p>"),
  date_published: instant.meta({ description: "When the version was published." }),
  authors: z.array(author).meta({ description: "Whose pledge it is." }),
  tags: z.array(z.string()).meta({ description: "What became of the pledge, its facets and topics." }),
});

/** A JSON Feed (jsonfeed.org, version 1.1), with the fields that ours has. */
export const jsonFeedSchema = z
  .object({
    version: z.literal("https://jsonfeed.org/version/1.1").meta({ description: "The version of JSON Feed." }),
    title: text("What the feed is about.", "Pledge Ledger: what changed – Housing and community"),
    home_page_url: address("The ledger, for people.", "/"),
    feed_url: address("This feed.", "/v1/changes.json?topic=14"),
    language: text("Of its words.", "en-GB"),
    authors: z.array(author).meta({ description: "Who keeps the feed." }),
    items: z.array(item).meta({ description: "The changes, newest first." }),
  })
  .openapi("JsonFeed", { description: "A feed as JSON Feed 1.1 says it." });
