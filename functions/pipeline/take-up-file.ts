import { type ExtractWorld, extractUpload } from "./extract-upload.ts";
import { objectsCreated } from "./object-event.ts";
import { rereadUpload } from "./reread-upload.ts";
import { rereadAsked } from "./rereading.ts";

/**
 * One message of the extract or the recognise queue: files that came to the inbox, or the wish to read one again.
 *
 * @param body the message's body
 * @throws z.ZodError or SyntaxError for a body that is neither
 */
export async function takeUpFile(world: ExtractWorld, body: string, lastAttempt: boolean): Promise<void> {
  const again = rereadAsked(body);
  if (again !== null) return rereadUpload(world, again, lastAttempt);
  for (const object of objectsCreated(body)) await extractUpload(world, object, lastAttempt);
}
