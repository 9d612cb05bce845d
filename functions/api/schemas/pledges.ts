import { z } from "@hono/zod-openapi";
import { firmnesses, responsibleBodies, unitForms } from "../../core/model.ts";
import { sayable } from "../../core/pledge-filter.ts";
import { share, text, whole, words } from "./described.ts";
import { listQuery } from "./exports.ts";
import { firmness, q, testable, topic } from "./filters.ts";
import { pageOf } from "./lists.ts";
import { termsSchema } from "./terms.ts";

export const pledgeId = text("Stays the same through the manifesto's versions.", "p-4f9a1c07d2b8e635");

export const majorTopic = {
  major: whole("Comparative Agendas Project major topic; 0 is no policy content.", 14),
  label: text("Its name.", "Housing and community"),
  confidence: share("How sure the classifier is, 0 to 1.", 0.93),
};

const topicSchema = z
  .object({
    ...majorTopic,
    subtopic: z
      .object({ code: whole("Its code.", 1406), label: text("Its name.", "Homelessness") })
      .optional()
      .meta({
        description: "Comparative Agendas Project subtopic, where the pledge's own words tell it.",
      }),
    second: z
      .object(majorTopic)
      .optional()
      .meta({ description: "The next likeliest topic, where it is close." }),
  })
  .openapi("Topic", { description: "The policy topic, as the Comparative Agendas Project codes topics." });

/** What a pledge and a quote of it have in common. */
export const quotedFields = {
  text: text("As the document has it.", "Build 400 council homes by 2030."),
  stem: text("The open sentence that a list item completes; null if there is none.", "We will:").nullable(),
  headings: words("The headings above, outermost first.", ["Homes for Netherby"]),
  page: whole("1-based place of the page in the file.", 3),
  pageLabel: text(
    "What that page calls itself, as the number printed on it; null if nothing.",
    "2",
  ).nullable(),
  firmness: z.enum(firmnesses).meta({ description: "Whether it binds without reserve." }),
  testable: z.boolean().meta({ description: "Whether fulfilment can be judged from the words alone." }),
  topic: topicSchema,
  position: whole("0-based, among the version's pledges.", 11),
};

const pledgeSchema = z
  .object({
    id: pledgeId,
    ...quotedFields,
    index: whole("0-based, among the document's units.", 41),
    form: z.enum(unitForms).meta({ description: "What it is on the page." }),
    start: whole("Start in the document's text, in UTF-16 code units.", 2417),
    kind: z.literal("pledge").meta({ description: "Always so here." }),
    terms: termsSchema,
    reason: text("The rule that made it a pledge, or “model: ” and what spoke most for it.", "modal:we-will"),
    because: z
      .object({
        pledge: words("That it is a pledge.", ["“we will”"]),
        firmness: words("How firm it is.", ["“will”"]),
        testable: words("Whether it is testable.", ["“400”"]),
        topic: words("What it is about.", ["“homes”"]).optional(),
      })
      .optional()
      .meta({
        description: "What spoke most for each judgement: words, marks and neighbours, at most three.",
      }),
  })
  .openapi("Pledge", { description: "A unit of a document that commits its author." });

export const pledgePage = pageOf(pledgeSchema, "PledgePage");

/** The query of a list of pledges: a page of those that match all that is given. */
export const pledgesQuery = listQuery({
  q,
  firmness,
  testable,
  topic,
  body: z.enum(responsibleBodies).optional().meta({ description: "Who is to act." }),
  says: z.enum(sayable).optional().meta({ description: "Only pledges whose words state such a thing." }),
});
