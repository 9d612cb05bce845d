import { z } from "@hono/zod-openapi";
import { firmnesses, unitForms } from "../../core/model.ts";
import { pageOf } from "./lists.ts";

export const topicSchema = z
  .object({
    major: z.int().openapi({ description: "Comparative Agendas Project major topic; 0 is none." }),
    label: z.string(),
    confidence: z.number(),
  })
  .openapi("Topic");

/** What a pledge and a quote of it have in common. */
export const quotedFields = {
  text: z.string(),
  stem: z
    .string()
    .nullable()
    .openapi({ description: 'The open sentence a list item completes, e.g. "We will:".' }),
  headings: z.array(z.string()).readonly().openapi({ description: "The headings above, outermost first." }),
  page: z.int().openapi({ description: "1-based place of the page in the file." }),
  pageLabel: z
    .string()
    .nullable()
    .openapi({ description: "What that page calls itself, e.g. the number printed on it." }),
  firmness: z.enum(firmnesses),
  testable: z.boolean().openapi({ description: "Whether fulfilment can be judged from the words alone." }),
  topic: topicSchema,
  position: z.int().openapi({ description: "0-based, among the version's pledges." }),
};

export const pledgeSchema = z
  .object({
    id: z.string().openapi({ description: "Stays the same through the manifesto's versions." }),
    ...quotedFields,
    index: z.int().openapi({ description: "0-based, among the document's units." }),
    form: z.enum(unitForms),
    start: z.int().openapi({ description: "Start in the document's text, in UTF-16 code units." }),
    kind: z.literal("pledge"),
    reason: z.string().openapi({ description: "The rule that made it a pledge." }),
  })
  .openapi("Pledge");

export const pledgePage = pageOf(pledgeSchema, "PledgePage");
