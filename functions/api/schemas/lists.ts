import { z } from "@hono/zod-openapi";
import { text } from "./described.ts";

const maximum = 100;
const usual = 25;

/** A whole number in a query or a path, written in plain digits (so "1e2", "0x1" and " 1" are refused). */
export function wholeNumber(range: { readonly minimum: number; readonly maximum: number }) {
  return z
    .string()
    .regex(/^\d{1,12}$/, "must be a whole number in digits")
    .transform(Number)
    .pipe(z.number().min(range.minimum).max(range.maximum))
    .meta({ type: "integer", ...range });
}

export const limit = wholeNumber({ minimum: 1, maximum })
  .optional()
  .transform((given) => given ?? usual)
  .meta({ type: "integer", minimum: 1, maximum, default: usual, description: "Items in one page." });

const cursor = "1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0";

/** The query of every list. */
export const pageQuery = z.strictObject({
  limit,
  cursor: z.string().min(1).max(2000).optional().meta({
    example: cursor,
    description: "The `next` of the page before; opaque.",
  }),
});

/** The query of an address that takes none: anything is refused by name. */
export const noQuery = z.strictObject({});

/** One page of a list. */
export function pageOf<T extends z.ZodType>(item: T, name: string) {
  return z
    .object({
      items: z.array(item).readonly().meta({ description: "In the list's order." }),
      next: text("Give it as `cursor` for the next page; null at the end.", cursor).nullable(),
    })
    .openapi(name, { description: "One page of a list, and where it continues." });
}

/** The body of a successful answer. */
export function json<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { "application/json": { schema } } };
}
