import type { z } from "zod";

/** An answer's body, checked against the schema that describes it. */
export async function bodyOf<T extends z.ZodType>(
  response: Response | Promise<Response>,
  schema: T,
): Promise<z.infer<T>> {
  return schema.parse(await (await response).json());
}
