import { expect, it } from "vitest";
import { recognitionProgress } from "../../functions/pipeline/recognition.ts";
import { at, uploadNumbered } from "../contract/samples.ts";
import { memoryStore } from "../fakes/memory-store.ts";

it("goes on without a page's progress that cannot be written: pages are dear, and progress is not", async () => {
  const { uploads } = memoryStore();
  const id = uploadNumbered(1);
  await uploads.advance({ id, at, state: { name: "recognising", progress: null } });
  let writes = 0;
  const advance: typeof uploads.advance = async (step) => {
    if (++writes === 2) throw new Error("The table is busy.");
    return uploads.advance(step);
  };
  const told: string[] = [];
  const log = (event: string) => void told.push(event);
  const progress = recognitionProgress({ uploads: { ...uploads, advance }, clock: () => at, log }, id);
  for (const page of [0, 1, 2]) progress.onProgress({ page, pages: 3, recognising: true });
  await progress.written();
  expect((await uploads.get(id))?.state).toEqual({ name: "recognising", progress: { done: 2, pages: 3 } });
  expect(told).toEqual(["progress-not-written"]);
});
