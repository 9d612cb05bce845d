import { z } from "@hono/zod-openapi";
import { bounds, instrumentKinds, responsibleBodies, timeSenses } from "../../core/model.ts";
import { text, words } from "./described.ts";

export const termsSchema = z
  .object({
    responsibility: z
      .object({
        body: z.enum(responsibleBodies).meta({ description: "Which of them." }),
        by: z.enum(["acting", "lobbying"]).meta({
          description: "Whether the author promises that it acts, or to press it to act.",
        }),
      })
      .meta({ description: "Who is to act." }),
    amounts: z
      .array(
        z.object({
          value: z.number().meta({ description: "Written out.", example: 3_000_000 }),
          unit: text("Null where things are counted.", "£").nullable(),
          per: text("For each of what; null if for none.", "year").nullable(),
          bound: z.enum(bounds).meta({ description: "Whether it can be more or less." }),
          counted: text("What is counted; null where there is a unit.", "council homes").nullable(),
          text: text("As the pledge has it.", "£3 million"),
        }),
      )
      .readonly()
      .meta({ description: "Amounts, without lengths of time that set a deadline." }),
    times: z
      .array(
        z.object({
          sense: z.enum(timeSenses).meta({ description: "What the time is to the act." }),
          iso: text(
            "A date or a length of time, ISO 8601; null for a phrase such as “in our first term”.",
            "2030-04",
          ).nullable(),
          text: text("As the pledge has it.", "by April 2030"),
        }),
      )
      .readonly()
      .meta({ description: "Deadlines and other times." }),
    conditions: words("Clauses that limit it.", ["subject to a lottery bid"]),
    beneficiaries: words("Groups of people it is for.", ["care leavers"]),
    places: words("Streets, parks and the like that it names.", ["Danvers Road"]),
    instruments: z
      .array(
        z.object({
          kind: z.enum(instrumentKinds).meta({ description: "What it is." }),
          name: text("As the pledge has it.", "Warm Homes Plan"),
        }),
      )
      .readonly()
      .meta({ description: "Laws, bodies and programmes it names." }),
    measures: words("The acts it joins, where there are several.", ["abolishing fees", "ending queues"]),
  })
  .openapi("PledgeTerms", {
    description: "What the words say, as far as rules read it: an empty list means nothing was found.",
  });
