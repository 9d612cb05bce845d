import { greyOf } from "./drawn-images.ts";

/** An image's pixels, row by row from its top left. */
export type GreyImage = {
  readonly width: number;
  readonly height: number;
  /** 0 is black, 255 white. */
  readonly grey: Uint8Array;
  /** 0 lets what is below show, 255 covers it; null where the image covers everything. */
  readonly cover: Uint8Array | null;
};

/** Pixels as the parser hands them over. */
type ParsedImage = {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data: Uint8Array | Uint8ClampedArray;
};

/** The parser's kinds of pixels: a bit each (1 is white), red-green-blue, and with opacity. */
const BITS = 1;
const RGB = 2;
const RGBA = 3;

/**
 * Turns an image to grey.
 *
 * @param parsed what the parser gives for an image: null where it could not decode it
 * @param paint the grey with which a stencil's 0 bits are painted; null for an image that is no stencil
 */
export function greyImage(parsed: unknown, paint: number | null): GreyImage | null {
  if (!isParsedImage(parsed)) return null;
  const { width, height, kind, data } = parsed;
  const pixels = width * height;
  if (paint !== null) {
    const cover = unpackBits(parsed).map((bit) => 255 - bit);
    return { width, height, grey: new Uint8Array(pixels).fill(paint), cover };
  }
  if (kind === BITS) return { width, height, grey: unpackBits(parsed), cover: null };
  const step = kind === RGB ? 3 : kind === RGBA ? 4 : 0;
  if (step === 0 || data.length < pixels * step) return null;
  const grey = new Uint8Array(pixels);
  const cover = kind === RGBA ? new Uint8Array(pixels) : null;
  for (let i = 0, at = 0; i < pixels; i++, at += step) {
    grey[i] = greyOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    if (cover) cover[i] = data[at + 3] ?? 0;
  }
  return { width, height, grey, cover };
}

/** One byte, 0 or 255, for each bit; rows start at whole bytes, and missing ones are white. */
function unpackBits({ width, height, data }: ParsedImage): Uint8Array {
  const rowBytes = (width + 7) >> 3;
  const grey = new Uint8Array(width * height);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const byte = data[y * rowBytes + (x >> 3)] ?? 255;
      grey[i] = (byte >> (7 - (x & 7))) & 1 ? 255 : 0;
    }
  }
  return grey;
}

function isParsedImage(image: unknown): image is ParsedImage {
  const { width, height, data } = (image ?? {}) as Partial<ParsedImage>;
  return (
    Number.isInteger(width) &&
    Number.isInteger(height) &&
    Number(width) > 0 &&
    Number(height) > 0 &&
    (data instanceof Uint8Array || data instanceof Uint8ClampedArray)
  );
}
