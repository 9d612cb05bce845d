import { html, raw } from "hono/html";
import type { Block, Box, PageReport } from "../../core/model.ts";
import type { Html } from "../page.ts";

/** One of a block's boxes, with the block's 1-based place in reading order. */
export type PlacedBlock = { readonly block: Block; readonly number: number; readonly box: Box };

/** Characters of a block's text that its box in the map repeats when pointed at. */
const MAX_TOOLTIP = 300;

/** A drawing of one page: the boxes of its blocks where they stand, numbered in reading order; "" without places. */
export function pageMap({ page, size }: PageReport, boxes: readonly PlacedBlock[]): Html | "" {
  if (size === null) return "";
  const label = round(size.width * LABEL_SIZE);
  return html`<svg class="map" viewBox="0 0 ${size.width} ${size.height}" role="img" font-size="${label}" aria-label="Where the blocks of page ${page} stand">
<rect class="paper" width="${size.width}" height="${size.height}"/>
${boxes.map(
  ({
    block,
    number,
    box,
  }) => html`<a href="#b${number}"><rect class="${block.kind}" x="${box.left}" y="${box.top}" width="${round(box.right - box.left)}" height="${round(box.bottom - box.top)}"><title>${number}. ${block.text.slice(0, MAX_TOOLTIP)}</title></rect><text x="${round(box.left - 2)}" y="${round(Math.min(box.bottom, box.top + label))}">${number}</text></a>
`,
)}${raw(orderPath(boxes.map(({ box }) => box)))}</svg>`;
}

/** Height of the numbers beside the boxes, as a share of the page's width: readable at a third of a screen. */
const LABEL_SIZE = 1 / 45;

/** A thin line from each box to the next, so that a wrong order leaps to the eye. */
function orderPath(boxes: readonly { readonly left: number; readonly top: number }[]): string {
  const points = boxes.map(({ left, top }) => `${left},${top}`).join(" ");
  return `<polyline class="order" points="${points}"/>`;
}

const round = (points: number): number => Math.round(points * 10) / 10;
