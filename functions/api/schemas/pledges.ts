import { z } from "@hono/zod-openapi";
import {
  bounds,
  firmnesses,
  instrumentKinds,
  responsibleBodies,
  timeSenses,
  unitForms,
} from "../../core/model.ts";
import { sayable } from "../../core/pledge-filter.ts";
import { listQuery } from "./exports.ts";
import { firmness, q, testable, topic } from "./filters.ts";
import { pageOf } from "./lists.ts";

const majorTopic = {
  major: z.int().openapi({ description: "Comparative Agendas Project major topic; 0 is none." }),
  label: z.string().openapi({ example: "Housing and community" }),
  confidence: z.number().openapi({ example: 0.93, description: "0 to 1." }),
};

export const topicSchema = z
  .object({
    ...majorTopic,
    subtopic: z
      .object({ code: z.int().openapi({ example: 1002 }), label: z.string() })
      .optional()
      .openapi({
        description: "Comparative Agendas Project subtopic, where the pledge's own words tell it.",
      }),
    second: z
      .object(majorTopic)
      .optional()
      .openapi({ description: "The next likeliest topic, where it is close." }),
  })
  .openapi("Topic", { description: "The policy topic, as the Comparative Agendas Project codes topics." });

/** What a pledge and a quote of it have in common. */
export const quotedFields = {
  text: z
    .string()
    .openapi({ example: "Build 400 council homes by 2030.", description: "As the document has it." }),
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
  firmness: z.enum(firmnesses).openapi({ description: "Whether it binds without reserve." }),
  testable: z.boolean().openapi({ description: "Whether fulfilment can be judged from the words alone." }),
  topic: topicSchema,
  position: z.int().openapi({ description: "0-based, among the version's pledges." }),
};

export const termsSchema = z
  .object({
    responsibility: z
      .object({
        body: z.enum(responsibleBodies),
        by: z.enum(["acting", "lobbying"]).openapi({
          description: "Whether the author promises that it acts, or to press it to act.",
        }),
      })
      .openapi({ description: "Who is to act." }),
    amounts: z
      .array(
        z.object({
          value: z.number(),
          unit: z
            .string()
            .nullable()
            .openapi({ example: "£", description: "Null where things are counted." }),
          per: z.string().nullable().openapi({ example: "year" }),
          bound: z.enum(bounds),
          counted: z.string().nullable().openapi({ example: "council homes" }),
          text: z.string().openapi({ example: "£3 million" }),
        }),
      )
      .readonly(),
    times: z
      .array(
        z.object({
          sense: z.enum(timeSenses),
          iso: z.string().nullable().openapi({
            example: "2030-04",
            description:
              "A date or a length of time, ISO 8601; null for a phrase such as “in our first term”.",
          }),
          text: z.string(),
        }),
      )
      .readonly(),
    conditions: z
      .array(z.string())
      .readonly()
      .openapi({ example: ["subject to a lottery bid"] }),
    beneficiaries: z
      .array(z.string())
      .readonly()
      .openapi({ example: ["care leavers"] }),
    places: z
      .array(z.string())
      .readonly()
      .openapi({ example: ["Danvers Road"] }),
    instruments: z
      .array(z.object({ kind: z.enum(instrumentKinds), name: z.string() }))
      .readonly()
      .openapi({ description: "Laws, bodies and programmes it names." }),
    measures: z
      .array(z.string())
      .readonly()
      .openapi({ description: "The acts it joins, where there are several." }),
  })
  .openapi("PledgeTerms", {
    description: "What the words say, as far as rules read it: an empty list means nothing was found.",
  });

const told = z.array(z.string()).readonly();

export const pledgeSchema = z
  .object({
    id: z.string().openapi({ description: "Stays the same through the manifesto's versions." }),
    ...quotedFields,
    index: z.int().openapi({ description: "0-based, among the document's units." }),
    form: z.enum(unitForms).openapi({ description: "What it is on the page." }),
    start: z.int().openapi({ description: "Start in the document's text, in UTF-16 code units." }),
    kind: z.literal("pledge").openapi({ description: "Always so here." }),
    terms: termsSchema,
    reason: z.string().openapi({
      example: "modal:we-will",
      description: "The rule that made it a pledge, or “model: ” and what spoke most for it.",
    }),
    because: z
      .object({ pledge: told, firmness: told, testable: told, topic: told.optional() })
      .optional()
      .openapi({
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
  body: z.enum(responsibleBodies).optional().openapi({ description: "Who is to act." }),
  says: z.enum(sayable).optional().openapi({ description: "Only pledges whose words state such a thing." }),
});
