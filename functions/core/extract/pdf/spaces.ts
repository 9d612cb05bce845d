import type { Region } from "./columns.ts";
import type { Rect } from "./draw/matrix.ts";
import type { Segment } from "./segment.ts";

/** Lines of one paragraph are at most so many times their size apart. */
const MAX_LEADING = 1.5;
/** Lines of a paragraph that stand above the first one beside a box, at most. */
const MAX_LINES = 12;

/** What keeps the place of texts that are read apart, and these texts. */
export type Space = { readonly piece: Segment; readonly rect: Rect; readonly regions: readonly Region[] };

/** Puts texts that are read apart where their space was kept, or before the paragraph beside which they stand. */
export function placeSpaces(regions: readonly Region[], spaces: readonly Space[]): Region[] {
  const placed = [...regions];
  for (const space of spaces) {
    const at = placed.findIndex(({ lines }) => lines.includes(space.piece));
    const beside = at >= 0 ? at : placed.findIndex(({ lines }) => firstBeside(lines, space.rect) >= 0);
    const region = placed[beside];
    if (!region) {
      placed.push(...space.regions);
      continue;
    }
    const lines = region.lines.filter((line) => line !== space.piece);
    const first = firstBeside(lines, space.rect);
    const place =
      first >= 0 ? startOfParagraph(lines, first) : Math.max(0, region.lines.indexOf(space.piece));
    const whole = region.whole ?? region;
    const parts = [{ ...region, whole, lines: lines.slice(0, place) }, ...space.regions];
    parts.push({ ...region, whole, lines: lines.slice(place) });
    placed.splice(beside, 1, ...parts.filter((part) => part.lines.length > 0));
  }
  return placed;
}

const firstBeside = (lines: readonly Segment[], { top, bottom }: Rect): number =>
  lines.findIndex(({ baseline, size }) => baseline > top && baseline - size / 2 < bottom);

/** The place of the first line of the paragraph that a line is of. */
function startOfParagraph(lines: readonly Segment[], from: number): number {
  let place = from;
  for (; place > 0 && from - place < MAX_LINES; place--) {
    const [above, line] = [lines[place - 1], lines[place]];
    if (!above || !line || above.table || above.size !== line.size || above.bold !== line.bold) return place;
    if (line.baseline - above.baseline > MAX_LEADING * line.size) return place;
  }
  return place === 0 ? 0 : from;
}
