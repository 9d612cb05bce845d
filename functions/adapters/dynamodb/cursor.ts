import { z } from "zod";
import { BadCursorError } from "../../ports.ts";

/** A list's name is its partition, and for a part of a base table's partition a line with the prefix. */
export function writeCursor(list: string, key: Readonly<Record<string, unknown>>): string {
  const { pk, sk, gsi1pk, gsi1sk } = key;
  const start = list.includes("\n") ? { pk, sk } : { pk, sk, gsi1pk, gsi1sk };
  return Buffer.from(JSON.stringify([list, start])).toString("base64url");
}

const tableStart = z.strictObject({ pk: z.string(), sk: z.string().min(1) });
const indexStart = tableStart.extend({ gsi1pk: z.string(), gsi1sk: z.string().min(1) });
const cursorSchema = z.tuple([z.string(), z.union([tableStart, indexStart])]);

/** A cursor is the list it continues and the last key given; one of another list is refused. */
export function readCursor(list: string, cursor: string): Record<string, string> {
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, "base64url").toString()));
  const [of, key] = parsed.data ?? [];
  if (of !== list || key === undefined || !standsIn(list, key)) {
    throw new BadCursorError("The cursor does not belong to this list.");
  }
  return { ...key };
}

/** DynamoDB refuses a start outside of what is asked for, and that would be our fault, not the caller's. */
function standsIn(list: string, key: z.infer<typeof tableStart> | z.infer<typeof indexStart>): boolean {
  const [partition, prefix] = list.split("\n");
  if (prefix === undefined) return "gsi1pk" in key && key.gsi1pk === partition;
  return !("gsi1pk" in key) && key.pk === partition && key.sk.startsWith(prefix);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
