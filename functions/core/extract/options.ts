import type { ReadingProgress } from "../reading-progress.ts";
import type { Recognise } from "./recognition.ts";

/** What a caller may ask of an extraction besides its result. */
export type ExtractOptions = {
  /** Called when a page of a format with pages was read. */
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined;
  /** Reads pages that are pictures of text; without it they stay unread, and a document of them fails as scanned. */
  readonly recognise?: Recognise | undefined;
};
