import type { Recognise } from "./recognition.ts";

/** How far an extraction is. */
export type ExtractProgress = {
  /** Pages done, of how many. */
  readonly page: number;
  readonly pages: number;
  /** Present while text recognition reads the pages that are pictures; then these alone are counted. */
  readonly recognising?: true;
};

/** What a caller may ask of an extraction besides its result. */
export type ExtractOptions = {
  /** Called when a page of a format with pages was read. */
  readonly onProgress?: ((progress: ExtractProgress) => void) | undefined;
  /** Reads pages that are pictures of text; without it they stay unread, and a document of them fails as scanned. */
  readonly recognise?: Recognise | undefined;
};
