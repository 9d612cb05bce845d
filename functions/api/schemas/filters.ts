import { z } from "@hono/zod-openapi";
import { searchWords } from "../../core/found-pledge.ts";
import { firmnesses } from "../../core/model.ts";
import { majorTopics } from "../../core/topics.ts";
import { wholeNumber } from "./lists.ts";

/** Characters of a search; more is a text, not a search. */
const maxSearch = 200;

/** One of the three names in a manifesto's id. */
const name = (example: string, description: string) =>
  z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, "must be lower-case letters, digits and inner hyphens")
    .optional()
    .meta({ example, description });

export const party = name("riverside", "The first part of a manifesto's id.");
export const area = name("netherby", "The second part of a manifesto's id.");
export const election = name("2027-05-06", "The third part of a manifesto's id.");

export const firmness = z
  .enum(firmnesses)
  .optional()
  .meta({ description: "Whether the pledge binds without reserve." });

export const testable = z
  .enum(["true", "false"])
  .optional()
  .transform((given) => (given === undefined ? undefined : given === "true"))
  .meta({ type: "boolean", description: "Whether fulfilment can be judged from the words alone." });

export const topic = wholeNumber({ minimum: 0, maximum: 99 })
  .refine((major) => majorTopics.has(major), {
    error: "must be a Comparative Agendas Project major topic, or 0",
    params: { problem: "unmatchable-filter" },
  })
  .optional()
  .meta({ type: "integer", example: 14, description: "A Comparative Agendas Project major topic." });

/** Words to search for, as the ledger keeps words: without articles and the like, inflections folded. */
export const q = z
  .string()
  .max(maxSearch)
  .transform(searchWords)
  .refine((words) => words.length > 0, {
    error: "must have a word that says something: “the” and the like are in every pledge",
    params: { problem: "unmatchable-filter" },
  })
  .optional()
  .meta({
    type: "string",
    maxLength: maxSearch,
    example: "council homes",
    description:
      "Words that the pledge, or the sentence it completes, must all say, in any order and inflection: homes finds home.",
  });
