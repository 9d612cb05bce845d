import type { Recognition } from "./recognition.ts";

/** What a caller may ask of an extraction besides its result. */
export type ExtractOptions = {
  /** Called when a page of a format with pages was read: its number, from 1, and how many there are. */
  readonly onProgress?: ((progress: { readonly page: number; readonly pages: number }) => void) | undefined;
  /** Reads pages that are pictures of text; without it they stay unread, and a document of them fails as scanned. */
  readonly recognition?: Recognition | undefined;
};
