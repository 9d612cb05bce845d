import { z } from "zod";
import { BadCursorError } from "../../ports.ts";
import { boundsOf, type List, type ListKey, type RowKey } from "./list.ts";

/** What tells a list, and the question asked of it, from all others. */
function nameOf({ partition, from = "", to = "", descending = false, question = "" }: List): string {
  return [partition, from, to, descending ? "newest" : "", question].join("\n");
}

/** A cursor is the list it continues and the last key given. */
export function writeCursor(list: List, key: Readonly<Record<string, unknown>>): string {
  const { pk, sk, gsi1pk, gsi1sk } = key;
  const start = list.index ? { pk, sk, gsi1pk, gsi1sk } : { pk, sk };
  return Buffer.from(JSON.stringify([nameOf(list), start])).toString("base64url");
}

const tableStart = z.strictObject({ pk: z.string(), sk: z.string().min(1) });
const indexStart = tableStart.extend({ gsi1pk: z.string(), gsi1sk: z.string().min(1) });
const cursorSchema = z.tuple([z.string(), z.union([tableStart, indexStart])]);

/** The key that a cursor of this list starts behind; a cursor of another list is refused. */
export function readCursor(list: List, cursor: string): RowKey & Partial<ListKey> {
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, "base64url").toString()));
  const [of, key] = parsed.data ?? [];
  if (of !== nameOf(list) || key === undefined || !standsIn(list, key)) {
    throw new BadCursorError("The cursor does not belong to this list.");
  }
  return { ...key };
}

/** DynamoDB refuses a start outside of what is asked for, and that would be our fault, not the caller's. */
function standsIn(list: List, key: z.infer<typeof tableStart> | z.infer<typeof indexStart>): boolean {
  const { from, to } = boundsOf(list);
  const inIndex = "gsi1pk" in key;
  if (inIndex !== (list.index === true)) return false;
  const [partition, sort] = inIndex ? [key.gsi1pk, key.gsi1sk] : [key.pk, key.sk];
  return partition === list.partition && sort >= from && sort <= to;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
