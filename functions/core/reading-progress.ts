/** How far the reading of a document is. Apart from the readers, so that who only shows it needs none of them. */
export type ReadingProgress = {
  /** Pages done, of how many. */
  readonly page: number;
  readonly pages: number;
  /** Present while text recognition reads the pages that are pictures; then these alone are counted. */
  readonly recognising?: true;
};
