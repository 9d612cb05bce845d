import type { Result, StructuredDocument, UploadId } from "../core/model.ts";
import type { UploadFacts } from "../core/upload-progress.ts";
import type { Clock, Log, Queue, ReadingProgress, Uploads } from "../ports.ts";
import { type ObjectCreated, sameObjectMessage } from "./object-event.ts";

/** Whether pages of the file may be pictures of text, which only text recognition reads. */
export function mayNeedRecognition(outcome: Result<StructuredDocument>): boolean {
  if (!outcome.ok) return outcome.error.code === "scanned";
  return outcome.value.warnings.some(({ code }) => code === "page-without-text");
}

/**
 * Hands an upload on to text recognition: first its state, then the message, so that a crash between the two
 * repeats both. An upload that is further already was recognised, or is being stored, and is not sent again.
 */
export async function sendToRecognition(
  { uploads, clock, log }: { readonly uploads: Uploads; readonly clock: Clock; readonly log: Log },
  queue: Queue,
  object: ObjectCreated,
  id: UploadId,
  facts: UploadFacts,
): Promise<void> {
  const { state } = await uploads.advance({
    id,
    at: clock(),
    state: { name: "recognising", progress: null },
    facts,
  });
  if (state.name !== "recognising") return;
  await queue.send(sameObjectMessage(object));
  log("upload-sent-to-recognition", { upload: id });
}

/**
 * Writes down how many pages are recognised, one write after the other; `written` waits for the last of them. One
 * that fails is passed over: it only shows people how far it is, and must not cost minutes of recognition.
 */
export function recognitionProgress(
  { uploads, clock, log }: { readonly uploads: Uploads; readonly clock: Clock; readonly log: Log },
  id: UploadId,
): { readonly onProgress: (progress: ReadingProgress) => void; readonly written: () => Promise<unknown> } {
  let last: Promise<unknown> = Promise.resolve();
  return {
    onProgress({ page, pages, recognising }) {
      if (!recognising) return;
      const progress = { done: page, pages };
      last = last
        .then(() => uploads.advance({ id, at: clock(), state: { name: "recognising", progress } }))
        .catch(() => log("progress-not-written", { upload: id, ...progress }));
    },
    written: () => last,
  };
}
