import { identity, type Matrix, multiply } from "../draw/matrix.ts";
import type { PdfOperatorNumbers, PdfOperators } from "../open-pdf.ts";
import { readMatrix } from "./picture-matrix.ts";

/** An image as a page draws it. */
export type DrawnImage = {
  /** What the parser calls the image's pixels. */
  readonly id: string;
  /** From the image's unit square, y upwards, to the page's space. */
  readonly transform: Matrix;
  /** The grey, 0 to 255, with which a stencil is painted; null for an image with colours of its own. */
  readonly paint: number | null;
};

/** The parser's numbers of those operators that matter here. */
export type ImageOperatorNumbers = Pick<
  PdfOperatorNumbers,
  | "save"
  | "restore"
  | "transform"
  | "paintFormXObjectBegin"
  | "paintFormXObjectEnd"
  | "setFillRGBColor"
  | "paintImageXObject"
  | "paintImageMaskXObject"
>;

/** Images on one page: a scanner cuts a page into a few hundred strips at most. */
const MAX_IMAGES = 2_000;

type State = { readonly transform: Matrix; readonly paint: number };

/** The images of a page in the order in which they are drawn, each over those before it. */
export function drawnImages({ fnArray, argsArray }: PdfOperators, ops: ImageOperatorNumbers): DrawnImage[] {
  const images: DrawnImage[] = [];
  const saved: State[] = [];
  let state: State = { transform: identity, paint: 0 };
  fnArray.forEach((operator, i) => {
    const args = argsArray[i] ?? [];
    const within = (numbers: unknown): State => {
      const inner = readMatrix(numbers);
      return inner ? { ...state, transform: multiply(state.transform, inner) } : state;
    };
    if (operator === ops.save) saved.push(state);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) state = saved.pop() ?? state;
    else if (operator === ops.transform) state = within(args);
    else if (operator === ops.paintFormXObjectBegin) {
      saved.push(state);
      state = within(args[0]);
    } else if (operator === ops.setFillRGBColor) state = { ...state, paint: greyOfHex(args[0]) };
    else if (images.length >= MAX_IMAGES) return;
    else if (operator === ops.paintImageXObject && typeof args[0] === "string")
      images.push({ id: args[0], transform: state.transform, paint: null });
    else if (operator === ops.paintImageMaskXObject) {
      const id = (args[0] as { readonly data?: unknown } | undefined)?.data;
      if (typeof id === "string") images.push({ id, transform: state.transform, paint: state.paint });
    }
  });
  return images;
}

/** How light a colour such as "#1a2b3c" is, by the weights of ITU-R BT.601; black for what is no colour. */
function greyOfHex(colour: unknown): number {
  const [, red = "0", green = "0", blue = "0"] =
    /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(String(colour)) ?? [];
  return greyOf(Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16));
}

/** The grey of a colour, all 0 to 255, by the weights of ITU-R BT.601. */
export const greyOf = (red: number, green: number, blue: number): number =>
  (red * 77 + green * 151 + blue * 28) >> 8;
