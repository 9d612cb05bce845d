import type { Context } from "hono";
import { type Columns, csvOf } from "./csv.ts";
import type { ListFormat } from "./schemas/exports.ts";
import type { ApiEnv } from "./world.ts";

/** Items as JSON, one on each line. */
export function ndjsonOf(items: readonly unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join("");
}

type Part<T> = {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly link: Readonly<Record<string, string>>;
};

/** Answers one part of a list in the format asked for. */
export function answerList<T, Shown>(
  c: Context<ApiEnv>,
  format: ListFormat | undefined,
  { items, next, link }: Part<T>,
  { columns, shown }: { readonly columns: Columns<T>; readonly shown: (item: T) => Shown },
  cacheControl: string,
) {
  const headers = { "cache-control": cacheControl, ...link };
  switch (format) {
    case "csv":
      return c.body(csvOf(items, columns), 200, {
        "content-type": "text/csv; charset=utf-8; header=present",
        ...headers,
      });
    case "ndjson":
      return c.body(ndjsonOf(items.map(shown)), 200, { "content-type": "application/x-ndjson", ...headers });
    default:
      return c.json({ items: items.map(shown), next }, 200, headers);
  }
}

/** Codes and names in one cell. */
export const joined = (values: readonly (string | number)[]): string => values.join("; ");
