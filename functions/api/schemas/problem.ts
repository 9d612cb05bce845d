import { z } from "@hono/zod-openapi";

/** A problem document, RFC 9457. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: "Stable address of this kind of problem, with an explanation." }),
    title: z
      .string()
      .meta({ example: "There is no such manifesto", description: "The kind in a few words." }),
    status: z.int().meta({ example: 404, description: "The HTTP status." }),
    detail: z.string().meta({ description: "What happened here and what to do about it." }),
    errors: z
      .array(
        z.object({
          where: z.string().meta({ description: "E.g. `query limit` or `body filter.topics.0`." }),
          message: z.string(),
        }),
      )
      .readonly()
      .optional(),
  })
  .openapi("Problem", { description: "Why a request was not answered as asked (RFC 9457)." });

export type Problem = z.infer<typeof problemSchema>;
