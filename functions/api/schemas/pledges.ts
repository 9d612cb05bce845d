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
  major: z.int().meta({ description: "Comparative Agendas Project major topic; 0 is none." }),
  label: z.string().meta({ example: "Housing and community" }),
  confidence: z.number().meta({ example: 0.93, description: "0 to 1." }),
};

export const topicSchema = z
  .object({
    ...majorTopic,
    subtopic: z
      .object({ code: z.int().meta({ example: 1002 }), label: z.string() })
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
  text: z
    .string()
    .meta({ example: "Build 400 council homes by 2030.", description: "As the document has it." }),
  stem: z
    .string()
    .nullable()
    .meta({ description: 'The open sentence a list item completes, e.g. "We will:".' }),
  headings: z.array(z.string()).readonly().meta({ description: "The headings above, outermost first." }),
  page: z.int().meta({ description: "1-based place of the page in the file." }),
  pageLabel: z
    .string()
    .nullable()
    .meta({ description: "What that page calls itself, e.g. the number printed on it." }),
  firmness: z.enum(firmnesses).meta({ description: "Whether it binds without reserve." }),
  testable: z.boolean().meta({ description: "Whether fulfilment can be judged from the words alone." }),
  topic: topicSchema,
  position: z.int().meta({ description: "0-based, among the version's pledges." }),
};

export const termsSchema = z
  .object({
    responsibility: z
      .object({
        body: z.enum(responsibleBodies),
        by: z.enum(["acting", "lobbying"]).meta({
          description: "Whether the author promises that it acts, or to press it to act.",
        }),
      })
      .meta({ description: "Who is to act." }),
    amounts: z
      .array(
        z.object({
          value: z.number(),
          unit: z.string().nullable().meta({ example: "£", description: "Null where things are counted." }),
          per: z.string().nullable().meta({ example: "year" }),
          bound: z.enum(bounds),
          counted: z.string().nullable().meta({ example: "council homes" }),
          text: z.string().meta({ example: "£3 million" }),
        }),
      )
      .readonly(),
    times: z
      .array(
        z.object({
          sense: z.enum(timeSenses),
          iso: z.string().nullable().meta({
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
      .meta({ example: ["subject to a lottery bid"] }),
    beneficiaries: z
      .array(z.string())
      .readonly()
      .meta({ example: ["care leavers"] }),
    places: z
      .array(z.string())
      .readonly()
      .meta({ example: ["Danvers Road"] }),
    instruments: z
      .array(z.object({ kind: z.enum(instrumentKinds), name: z.string() }))
      .readonly()
      .meta({ description: "Laws, bodies and programmes it names." }),
    measures: z
      .array(z.string())
      .readonly()
      .meta({ description: "The acts it joins, where there are several." }),
  })
  .openapi("PledgeTerms", {
    description: "What the words say, as far as rules read it: an empty list means nothing was found.",
  });

const told = z.array(z.string()).readonly();

export const pledgeSchema = z
  .object({
    id: z.string().meta({ description: "Stays the same through the manifesto's versions." }),
    ...quotedFields,
    index: z.int().meta({ description: "0-based, among the document's units." }),
    form: z.enum(unitForms).meta({ description: "What it is on the page." }),
    start: z.int().meta({ description: "Start in the document's text, in UTF-16 code units." }),
    kind: z.literal("pledge").meta({ description: "Always so here." }),
    terms: termsSchema,
    reason: z.string().meta({
      example: "modal:we-will",
      description: "The rule that made it a pledge, or “model: ” and what spoke most for it.",
    }),
    because: z
      .object({ pledge: told, firmness: told, testable: told, topic: told.optional() })
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
