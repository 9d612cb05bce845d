import { z } from "@hono/zod-openapi";
import { text, whole } from "./described.ts";

/** A problem document, RFC 9457. */
export const problemSchema = z
  .object({
    type: text(
      "Stable address of this kind of problem, with an explanation.",
      "https://ledger.example/problems/unknown-manifesto",
    ),
    title: text("The kind in a few words.", "There is no such manifesto"),
    status: whole("The HTTP status.", 404),
    detail: text(
      "What happened here and what to do about it.",
      "There is no manifesto green.netherby.2027-05-06. GET /v1/manifestos lists those there are.",
    ),
    errors: z
      .array(
        z.object({
          where: text("Which part of the request, and what of it.", "query limit"),
          message: text("What is wrong with it.", "must be at most 100"),
        }),
      )
      .readonly()
      .optional()
      .meta({ description: "Each wrong place, where there are such." }),
  })
  .openapi("Problem", { description: "Why a request was not answered as asked (RFC 9457)." });

export type Problem = z.infer<typeof problemSchema>;
