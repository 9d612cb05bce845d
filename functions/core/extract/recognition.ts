/** What reading needs of text recognition: pictures of pages go in, lines of words with places come out. */

/** An upright page as a grey picture. */
export type Picture = {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Row by row from the top left; 0 is black, 255 white. */
  readonly grey: Uint8Array;
  /** Pixels an inch. */
  readonly dpi: number;
};

export type RecognisedWord = {
  readonly text: string;
  /** Pixels. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** 0 to 1. */
  readonly confidence: number;
};

/** Words side by side in one column. */
export type RecognisedLine = {
  readonly words: readonly RecognisedWord[];
  /** Where the line's letters stand at its left and right end, in pixels: a scan is seldom quite straight. */
  readonly baseline: { readonly left: number; readonly right: number };
  /** From the foot of the descenders to the head of the ascenders, in pixels. */
  readonly height: number;
};

/** The recogniser itself is broken: no fault of the file, so no failure of it either. */
export class RecogniserFault extends Error {
  override readonly name = "RecogniserFault";
}

/**
 * Reads the words in a picture. The same picture always gives the same lines; one without words gives none.
 * @throws RecogniserFault
 */
export type Recognise = (picture: Picture) => Promise<readonly RecognisedLine[]>;
