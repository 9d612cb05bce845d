import { z } from "zod";
import { BadCursorError } from "../../ports.ts";

/** A list's name is its partition, and for a part of a base table's partition a line with the prefix. */
export function writeCursor(list: string, key: Readonly<Record<string, unknown>>): string {
  const names = list.includes("\n") ? ["pk", "sk"] : ["pk", "sk", "gsi1pk", "gsi1sk"];
  const start = Object.fromEntries(names.map((name) => [name, key[name]]));
  return Buffer.from(JSON.stringify([list, start])).toString("base64url");
}

const cursorSchema = z.tuple([z.string(), z.record(z.string(), z.string())]);

/** A cursor is the list it continues and the last key given; one of another list is refused. */
export function readCursor(list: string, cursor: string): Record<string, string> {
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, "base64url").toString()));
  const [of, key] = parsed.data ?? [];
  const [partition] = list.split("\n");
  if (of !== list || key === undefined || (key.gsi1pk ?? key.pk) !== partition) {
    throw new BadCursorError("The cursor does not belong to this list.");
  }
  return key;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
