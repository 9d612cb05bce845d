import type { Picture } from "../../recognition.ts";
import type { Matrix } from "../draw/matrix.ts";
import type { GreyImage } from "./grey-image.ts";
import { invert } from "./picture-matrix.ts";

/** Samples along each side of a pixel where an image is made smaller. */
const MAX_SAMPLES = 4;

/**
 * Paints an image over a picture, in place: means of the image's pixels where it is made smaller, the
 * nearest one where it keeps its size, and a blend of the nearest four where it is made larger.
 *
 * @param place from the image's unit square, y upwards, to the picture's pixels, y downwards
 */
export function paintImage(picture: Picture, image: GreyImage, place: Matrix): void {
  const back = invert(place);
  if (!back) return;
  const { left, right, top, bottom } = boundsOf(place, picture);
  // From the picture's pixels to the image's: its rows count downwards.
  const [a, b, c, d, e, f] = back;
  const [xx, yx, x0] = [a * image.width, c * image.width, e * image.width];
  const [xy, yy, y0] = [-b * image.height, -d * image.height, (1 - f) * image.height];
  const shrinking = Math.sqrt(Math.abs(xx * yy - yx * xy));
  const samples = Math.min(MAX_SAMPLES, Math.max(1, Math.round(shrinking)));
  const read = shrinking < 0.9 ? blended : nearest;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      let grey = 0;
      let cover = 0;
      for (let j = 0; j < samples; j++) {
        for (let i = 0; i < samples; i++) {
          const px = x + (i + 0.5) / samples;
          const py = y + (j + 0.5) / samples;
          const sample = read(image, xx * px + yx * py + x0, xy * px + yy * py + y0);
          grey += sample >> 8;
          cover += sample & 255;
        }
      }
      if (cover === 0) continue;
      const at = y * picture.width + x;
      const opacity = cover / (255 * samples * samples);
      picture.grey[at] = grey / (samples * samples) + (picture.grey[at] ?? 255) * (1 - opacity);
    }
  }
}

/** The picture's pixels that the image can touch. */
function boundsOf([a, b, c, d, e, f]: Matrix, { width, height }: Picture) {
  return {
    left: clamp(Math.floor(e + Math.min(0, a) + Math.min(0, c)), width),
    right: clamp(Math.ceil(e + Math.max(0, a) + Math.max(0, c)), width),
    top: clamp(Math.floor(f + Math.min(0, b) + Math.min(0, d)), height),
    bottom: clamp(Math.ceil(f + Math.max(0, b) + Math.max(0, d)), height),
  };
}

/** Grey times opacity in the upper bits, opacity (0 to 255) in the lower eight: two numbers without an object. */
function nearest(image: GreyImage, x: number, y: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  if (column < 0 || row < 0 || column >= image.width || row >= image.height) return 0;
  const at = row * image.width + column;
  const grey = image.grey[at] ?? 255;
  if (!image.cover) return (grey << 8) | 255;
  const cover = image.cover[at] ?? 0;
  return (Math.round((grey * cover) / 255) << 8) | cover;
}

function blended(image: GreyImage, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= image.width || y >= image.height) return 0;
  const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
  const [wx, wy] = [x - 0.5 - left, y - 0.5 - top];
  const upper = between(pixel(image, left, top), pixel(image, left + 1, top), wx);
  const lower = between(pixel(image, left, top + 1), pixel(image, left + 1, top + 1), wx);
  return between(upper, lower, wy);
}

/** The pixel of a row and column; those at the edge go on outside. */
const pixel = (image: GreyImage, column: number, row: number): number =>
  nearest(image, clamp(column, image.width - 1), clamp(row, image.height - 1));

function between(a: number, b: number, share: number): number {
  const mix = (m: number, n: number): number => Math.round(m + (n - m) * share);
  return (mix(a >> 8, b >> 8) << 8) | mix(a & 255, b & 255);
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
