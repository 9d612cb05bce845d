import type { DrawnRun } from "../draw/drawn-run.ts";
import { areaOf, contains, intersect, type Rect } from "../draw/matrix.ts";
import type { Area } from "../draw/painting.ts";

/** Text below this size, in points, is not meant to be read: the smallest print in use is about 4. */
const MIN_SIZE = 1;
/** How far letters reach above and below their baseline, in parts of the size, in most typefaces. */
const ASCENT = 0.7;
const DESCENT = 0.15;
/** Text of which a smaller share lies within the page and what clips it is cut away. */
const MIN_SHOWN = 0.1;
/** Text of less opacity is not there for the eye. */
const MIN_OPACITY = 0.05;
/** Colours whose red, green and blue differ by less, of 255, look the same. */
const SAME_COLOUR = 12;
/** An area counts as background of text if it has this share of the text's own area. */
const MIN_SHARE = 0.3;
/** Points by which what covers text may fall short of it. */
const COVER_SLACK = 1;
/** A page is a scan if pictures take this share of it, and this share of its text is drawn without ink. */
const SCAN_SHARE = 0.8;
/** Areas looked through for one run: drawings of maps have tens of thousands. */
const MAX_AREAS = 2_000;

const DRAWS_NOTHING = 3;
const ONLY_CLIPS = 7;
/** Rendering modes that fill: others draw the outline, in a colour of its own. */
const fills = new Set([0, 4]);
const PAPER = "#ffffff";

/**
 * Decides which of a page's runs a reader sees. Unseen are: text outside the page or cut away by a clipping
 * path, too small, drawn without ink or opacity, in the colour of what lies below it, or painted over. In doubt
 * it is seen. A scan's own text lies without ink on the picture that shows its words, and so counts as seen.
 */
export function isSeen(
  page: Rect,
  areas: readonly Area[],
  runs: readonly DrawnRun[],
): (run: DrawnRun) => boolean {
  const scan = isScan(page, areas, runs);
  const solid = areas.flatMap((area, order) => (area.isSolid ? [{ area, order }] : [])).slice(-MAX_AREAS);
  return (run) => {
    const { size, look, order } = run;
    if (size < MIN_SIZE || look.opacity < MIN_OPACITY) return false;
    const place = placeOf(run);
    const shown = areaOf(intersect(intersect(place, look.clip), page));
    if (shown < MIN_SHOWN * areaOf(place)) return false;
    if (isInkless(run)) return scan;
    if (solid.some((one) => one.order >= order && contains(one.area.rect, place, COVER_SLACK))) return false;
    return look.fill === null || !fills.has(look.renderingMode) || standsOut(look.fill, place, areas, order);
  };
}

const isInkless = ({ look: { renderingMode } }: DrawnRun): boolean =>
  renderingMode === DRAWS_NOTHING || renderingMode === ONLY_CLIPS;

/** Whether text differs in colour from anything that may lie below it. */
function standsOut(fill: string, place: Rect, areas: readonly Area[], order: number): boolean {
  if (order === 0 && !isAlike(fill, PAPER)) return true;
  const enough = MIN_SHARE * areaOf(place);
  for (let i = order - 1; i >= Math.max(0, order - MAX_AREAS); i--) {
    const area = areas[i];
    if (!area || areaOf(intersect(area.rect, place)) < enough) continue;
    if (area.fill === null || !isAlike(fill, area.fill)) return true;
    if (area.isSolid && contains(area.rect, place, COVER_SLACK)) return false;
  }
  return order > MAX_AREAS || !isAlike(fill, PAPER);
}

function isScan(page: Rect, areas: readonly Area[], runs: readonly DrawnRun[]): boolean {
  const pictures = areas.filter((area) => area.isPicture);
  const covered = pictures.reduce((sum, { rect }) => sum + areaOf(intersect(rect, page)), 0);
  if (covered < SCAN_SHARE * areaOf(page)) return false;
  const letters = (some: readonly DrawnRun[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return letters(runs.filter(isInkless)) >= SCAN_SHARE * letters(runs);
}

function placeOf({ x, y, dx, dy, length, size }: DrawnRun): Rect {
  // Up from the baseline is the direction of writing turned a quarter to the left.
  const [upX, upY] = [dy * size, -dx * size];
  const xs = [
    x + upX * ASCENT,
    x - upX * DESCENT,
    x + dx * length + upX * ASCENT,
    x + dx * length - upX * DESCENT,
  ];
  const ys = [
    y + upY * ASCENT,
    y - upY * DESCENT,
    y + dy * length + upY * ASCENT,
    y + dy * length - upY * DESCENT,
  ];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  return [1, 3, 5].every(
    (at) =>
      Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)) <
      SAME_COLOUR,
  );
}
