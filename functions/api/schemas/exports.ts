import { z } from "@hono/zod-openapi";
import { pageQuery, wholeNumber } from "./lists.ts";

/** How a list can be had. */
const listFormats = ["json", "csv", "ndjson"] as const;
export type ListFormat = (typeof listFormats)[number];

/** Items in one answer: a page of JSON is read whole, tables and lines by programs that take in more. */
const bounds = { json: { usual: 25, maximum: 100 }, table: { usual: 1_000, maximum: 1_000 } } as const;
type Sized = { readonly limit?: number | undefined; readonly format?: ListFormat | undefined };
const boundsOf = (format: ListFormat | undefined) =>
  format === undefined || format === "json" ? bounds.json : bounds.table;

export const format = z.enum(listFormats).optional().meta({
  default: "json",
  description:
    "How the list comes: `csv`, a table with a header row, or `ndjson`, an item on each line as `json` has it. A list that goes on has a `Link` to its next part, each a whole table.",
});

const limit = wholeNumber({ minimum: 1, maximum: bounds.table.maximum })
  .optional()
  .meta({
    type: "integer",
    minimum: 1,
    maximum: bounds.table.maximum,
    default: bounds.json.usual,
    description: `Items in one answer: at most ${bounds.json.maximum} in JSON; in other formats up to ${bounds.table.maximum}, and as many without it.`,
  });

/** The query of a list that can be exported and goes on by cursors, with fields of its own. */
export function listQuery<S extends z.ZodRawShape>(shape: S) {
  return exportable(pageQuery.extend(shape));
}

/** A query that also says in which format the list comes, and how many items of it. */
export function exportable<S extends z.ZodRawShape>(query: z.ZodObject<S, z.core.$strict>) {
  return query.extend({ limit, format }).superRefine((given, context) => {
    const { limit, format } = given as Sized;
    const { maximum } = boundsOf(format);
    if (limit === undefined || limit <= maximum) return;
    context.addIssue({ code: "custom", path: ["limit"], message: `must be at most ${maximum}` });
  });
}

/** How many items a request asks for. */
export function limitOf({ limit, format }: Sized): number {
  return limit ?? boundsOf(format).usual;
}

/** The successful answer of a list that can be exported. */
export function listed<T extends z.ZodType>(page: T, description: string) {
  return {
    description,
    content: {
      "application/json": { schema: page },
      "text/csv": { schema: z.string() },
      "application/x-ndjson": { schema: z.string() },
    },
  };
}
