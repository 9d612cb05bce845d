import type { Picture } from "../../recognition.ts";
import { type Matrix, multiply } from "../draw/matrix.ts";
import type { PdfOperators, PdfPage } from "../open-pdf.ts";
import { type DrawnImage, drawnImages, type ImageOperatorNumbers } from "./drawn-images.ts";
import { type GreyImage, greyImage } from "./grey-image.ts";
import { paintImage } from "./paint-image.ts";
import { areaOfUnit, readMatrix } from "./picture-matrix.ts";

/** Images that take less of a page than this share together are logos and rules on a page without text. */
const MIN_SHARE = 0.2;

/** Points an inch. */
const POINTS = 72;
/**
 * Resolutions at which pages are recognised, in pixels an inch. Letters of body type have 20 to 40 pixels
 * there; the recogniser scales lines to 36, so more only takes time, and fewer are blended up.
 */
const MIN_DPI = 150;
const MAX_DPI = 300;
/** Pixels of a page's picture: A3 at 300 dpi has 17 million. */
const MAX_PIXELS = 20_000_000;

/**
 * Draws a page's images, and nothing else, on white, turned as the page says that it is looked at; null for a page
 * that shows hardly any, "undecodable" for one whose images the parser cannot give: too large, damaged, or of a kind
 * that it has no decoder for here, as JPEG 2000.
 */
export async function pagePicture(
  page: PdfPage,
  ops: ImageOperatorNumbers,
): Promise<Picture | "undecodable" | null> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const upright = readMatrix([...transform]);
  const images = drawnImages((await page.getOperatorList()) as PdfOperators, ops);
  if (!upright || !(width > 0 && height > 0)) return null;
  const area = width * height;
  if (images.reduce((sum, image) => sum + areaOfUnit(image.transform), 0) < MIN_SHARE * area) return null;
  let picture: Picture | null = null;
  for (const drawn of images) {
    const image = greyImage(await pixelsOf(page, drawn), drawn.paint);
    if (!image) continue;
    picture ??= blank(width, height, resolutionOf(image, drawn.transform, area));
    const scale = picture.dpi / POINTS;
    const toPixels: Matrix = [scale, 0, 0, scale, 0, 0];
    paintImage(picture, image, multiply(toPixels, multiply(upright, drawn.transform)));
  }
  return picture ?? "undecodable";
}

/** Images that several pages share are kept with the document, their names begin with "g_". */
function pixelsOf(page: PdfPage, { id }: DrawnImage): Promise<unknown> {
  const { get } = id.startsWith("g_") ? bound(page.commonObjs) : bound(page.objs);
  return new Promise((resolve) => get(id, resolve));
}

const bound = (objects: PdfPage["objs"]) => ({ get: objects.get.bind(objects) });

/** The first image's own resolution, within bounds: a scan is one picture, or strips of one. */
function resolutionOf(image: GreyImage, transform: Matrix, pageArea: number): number {
  const own = Math.sqrt((image.width * image.height) / areaOfUnit(transform)) * POINTS;
  const most = Math.sqrt(MAX_PIXELS / pageArea) * POINTS;
  return Math.min(most, MAX_DPI, Math.max(MIN_DPI, own));
}

function blank(width: number, height: number, dpi: number): Picture {
  const pixels = (points: number): number => Math.max(1, Math.round((points / POINTS) * dpi));
  const size = { width: pixels(width), height: pixels(height) };
  return { ...size, dpi, grey: new Uint8Array(size.width * size.height).fill(255) };
}
