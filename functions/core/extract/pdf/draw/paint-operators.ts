import type { PdfOperatorNumbers } from "../open-pdf.ts";
import { applyExtended, type Graphics } from "./graphics.ts";
import { intersect, isNumbers, matrixOf, multiply, type Rect, rectAround } from "./matrix.ts";
import type { Painter } from "./painting.ts";
import { isRectangle, paintsPath } from "./paths.ts";
import { type Handler, type Handlers, numberOf } from "./pen.ts";

/** Saved graphics states: pages nest a few dozen; more is a trick, and only costs memory. */
const MAX_SAVED = 10_000;

/**
 * Operators that keep the graphics state, paint paths and pictures, and clip (PDF 1.7, 8.4 to 8.10).
 *
 * Pictures are not decoded (see `maxImageSize`), and so the parser lists no operator for them: they show as a
 * space that was moved and restored with nothing drawn in it, since pictures fill the unit square.
 */
export function paintOperators(ops: PdfOperatorNumbers, painter: Painter): Handlers {
  const saved: { readonly graphics: Graphics; readonly isUsed: boolean }[] = [];
  let pendingClip = false;

  const save: Handler = (pen) => {
    if (saved.length < MAX_SAVED) saved.push({ graphics: { ...pen.graphics }, isUsed: pen.isUsed });
    pen.isUsed = true;
  };
  const restore: Handler = (pen) => {
    if (!pen.isUsed) paintPicture(pen.graphics);
    const last = saved.pop();
    if (last) pen.graphics = last.graphics;
    pen.isUsed = true;
  };
  const paintPicture = ({ matrix, clip }: Graphics): void => {
    const rect = intersect(rectAround(matrix, 0, 0, 1, 1), clip);
    painter.paint({ rect, fill: null, isSolid: false, isPicture: true });
  };
  const showPicture: Handler = (pen) => {
    pen.isUsed = true;
    paintPicture(pen.graphics);
  };
  const clipNext: Handler = () => {
    pendingClip = true;
  };
  const fillWithPattern: Handler = (pen) => {
    pen.graphics.fill = null;
  };

  return {
    save,
    restore,
    transform: (pen, args) => {
      pen.graphics.matrix = multiply(pen.graphics.matrix, matrixOf(args));
      pen.isUsed = false;
    },
    paintFormXObjectBegin: (pen, [matrix, box]) => {
      save(pen, []);
      pen.graphics.matrix = multiply(pen.graphics.matrix, matrixOf(matrix));
      if (isNumbers(box)) clipTo(pen.graphics, around(pen.graphics, box), true);
    },
    paintFormXObjectEnd: restore,
    setGState: (pen, [entries]) => {
      for (const entry of Array.isArray(entries) ? entries : [])
        if (Array.isArray(entry)) applyExtended(pen.graphics, entry[0], entry[1]);
    },
    setFillRGBColor: (pen, [colour]) => {
      pen.graphics.fill = typeof colour === "string" ? colour : null;
    },
    setFillColorN: fillWithPattern,
    setFillTransparent: fillWithPattern,
    setStrokeRGBColor: (pen, [colour]) => {
      pen.graphics.stroke = typeof colour === "string" ? colour : null;
    },
    setLineWidth: (pen, [width]) => {
      pen.graphics.lineWidth = numberOf(width);
    },
    clip: clipNext,
    eoClip: clipNext,
    constructPath: (pen, [paint, paths, box]) => {
      const path = Array.isArray(paths) ? paths[0] : null;
      const isBox = isNumbers(path) && isRectangle(path);
      if (isNumbers(box) && box.length >= 4) {
        const rect = around(pen.graphics, box);
        const area = paintsPath(ops, paint, pen.graphics, rect, isBox);
        if (area) {
          painter.paint(area);
          pen.isUsed = true;
        }
        if (pendingClip) clipTo(pen.graphics, rect, isBox);
      }
      pendingClip = false;
    },
    shadingFill: (pen) => {
      painter.paint({ rect: pen.graphics.clip, fill: null, isSolid: false, isPicture: false });
      pen.isUsed = true;
    },
    paintImageMaskXObject: showPicture,
    paintImageMaskXObjectGroup: showPicture,
    paintImageXObject: showPicture,
    paintInlineImageXObject: showPicture,
    paintInlineImageXObjectGroup: showPicture,
    paintImageXObjectRepeat: showPicture,
    paintImageMaskXObjectRepeat: showPicture,
    paintSolidColorImageMask: showPicture,
  };
}

function clipTo(graphics: Graphics, rect: Rect, isBox: boolean): void {
  graphics.clip = intersect(graphics.clip, rect);
  graphics.isClipBox &&= isBox;
}

/** Around a box of the current space, on the screen. */
const around = ({ matrix }: Graphics, box: ArrayLike<number>): Rect =>
  rectAround(matrix, box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0);
