import { z } from "zod";

/** An answer's body, checked against the schema that describes it. */
export async function bodyOf<T extends z.ZodType>(
  response: Response | Promise<Response>,
  schema: T,
): Promise<z.infer<T>> {
  return schema.parse(await (await response).json());
}

/** The kind of problem an answer is, as the end of its `type` names it; null if it is none. */
export async function problemKind(response: Response | Promise<Response>): Promise<string | null> {
  const { type } = await bodyOf(response, z.object({ type: z.string().optional() }));
  return type?.split("/").at(-1) ?? null;
}
