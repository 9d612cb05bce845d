import type { PdfGlyph, PdfOperatorNumbers, PdfOperators } from "../open-pdf.ts";
import { applyExtended, type Graphics, move, startGraphics } from "./graphics.ts";
import {
  identity,
  intersect,
  isNumbers,
  type Matrix,
  matrixOf,
  multiply,
  type Rect,
  rectAround,
} from "./matrix.ts";
import type { Content, Painter } from "./painting.ts";
import { isRectangle, paintsPath } from "./paths.ts";

/** Saved graphics states: pages nest a few dozen; more is a trick, and only costs memory. */
const MAX_SAVED = 10_000;

type Pen = {
  graphics: Graphics;
  text: Matrix;
  line: Matrix;
  /** Whether anything was drawn since the space was last moved: pictures leave a move without drawing. */
  isUsed: boolean;
};
type Handler = (pen: Pen, args: readonly unknown[]) => void;

/**
 * Follows a page's drawing operators and tells the painter what they show and paint, on the screen's space.
 *
 * Pictures are not decoded (see `maxImageSize`), and so the parser lists no operator for them: they show as a
 * space that was moved and restored with nothing drawn in it, since pictures fill the unit square.
 */
export function drawPage(
  { fnArray, argsArray }: PdfOperators,
  ops: PdfOperatorNumbers,
  page: { readonly matrix: Matrix; readonly view: Rect },
  painter: Painter,
): void {
  const saved: { readonly graphics: Graphics; readonly isUsed: boolean }[] = [];
  const contents: Content[] = [];
  const handlers: Handler[] = [];
  const on = (names: readonly (keyof PdfOperatorNumbers)[], handler: Handler): void => {
    for (const name of names) handlers[ops[name]] = handler;
  };
  let pendingClip: boolean | null = null;

  const save: Handler = (pen) => {
    if (saved.length < MAX_SAVED) saved.push({ graphics: { ...pen.graphics }, isUsed: pen.isUsed });
    pen.isUsed = true;
  };
  const restore: Handler = (pen) => {
    if (!pen.isUsed) paintPicture(pen, []);
    const last = saved.pop();
    if (last) pen.graphics = last.graphics;
    pen.isUsed = true;
  };
  const paintPicture: Handler = ({ graphics }) => {
    const rect = intersect(rectAround(graphics.matrix, 0, 0, 1, 1), graphics.clip);
    painter.paint({ rect, fill: null, isSolid: false, isPicture: true });
  };
  const showPicture: Handler = (pen) => {
    pen.isUsed = true;
    paintPicture(pen, []);
  };

  on(["save"], save);
  on(["restore"], restore);
  on(["transform"], (pen, args) => {
    pen.graphics.matrix = multiply(pen.graphics.matrix, matrixOf(args));
    pen.isUsed = false;
  });
  on(["paintFormXObjectBegin"], (pen, [matrix, box]) => {
    save(pen, []);
    pen.graphics.matrix = multiply(pen.graphics.matrix, matrixOf(matrix));
    if (isNumbers(box)) clipTo(pen.graphics, rectAround(pen.graphics.matrix, ...corners(box)), true);
  });
  on(["paintFormXObjectEnd"], restore);
  on(["setGState"], (pen, [entries]) => {
    for (const entry of Array.isArray(entries) ? entries : [])
      if (Array.isArray(entry)) applyExtended(pen.graphics, entry[0], entry[1]);
  });
  on(["setFillRGBColor"], (pen, [colour]) => {
    pen.graphics.fill = typeof colour === "string" ? colour : null;
  });
  on(["setFillColorN", "setFillTransparent"], (pen) => {
    pen.graphics.fill = null;
  });
  on(["setStrokeRGBColor"], (pen, [colour]) => {
    pen.graphics.stroke = typeof colour === "string" ? colour : null;
  });
  on(["setLineWidth"], (pen, [width]) => {
    pen.graphics.lineWidth = numberOf(width);
  });

  on(["clip"], () => {
    pendingClip = true;
  });
  on(["eoClip"], () => {
    pendingClip = false;
  });
  on(["constructPath"], (pen, [paint, paths, box]) => {
    const path = Array.isArray(paths) ? paths[0] : null;
    const isBox = isNumbers(path) && isRectangle(path);
    if (isNumbers(box) && box.length >= 4) {
      const area = paintsPath(
        ops,
        paint,
        pen.graphics,
        rectAround(pen.graphics.matrix, ...corners(box)),
        isBox,
      );
      if (area) painter.paint(area);
      if (pendingClip !== null) clipTo(pen.graphics, rectAround(pen.graphics.matrix, ...corners(box)), isBox);
      if (area) pen.isUsed = true;
    }
    pendingClip = null;
  });
  on(["shadingFill"], (pen) => {
    painter.paint({ rect: pen.graphics.clip, fill: null, isSolid: false, isPicture: false });
    pen.isUsed = true;
  });
  on(
    [
      "paintImageMaskXObject",
      "paintImageMaskXObjectGroup",
      "paintImageXObject",
      "paintInlineImageXObject",
      "paintInlineImageXObjectGroup",
      "paintImageXObjectRepeat",
      "paintImageMaskXObjectRepeat",
      "paintSolidColorImageMask",
    ],
    showPicture,
  );

  on(["beginMarkedContent", "beginMarkedContentProps"], (_, [name, id]) =>
    contents.push(contentOf(name, id) ?? contents.at(-1) ?? null),
  );
  on(["endMarkedContent"], () => void contents.pop());

  on(["beginText"], (pen) => {
    pen.text = identity;
    pen.line = identity;
    pen.isUsed = true;
  });
  const setNumber =
    (name: "charSpacing" | "wordSpacing" | "rise" | "renderingMode" | "leading"): Handler =>
    (pen, [value]) => {
      pen.graphics[name] = numberOf(value);
    };
  on(["setCharSpacing"], setNumber("charSpacing"));
  on(["setWordSpacing"], setNumber("wordSpacing"));
  on(["setTextRise"], setNumber("rise"));
  on(["setTextRenderingMode"], setNumber("renderingMode"));
  on(["setLeading"], setNumber("leading"));
  on(["setHScale"], (pen, [percent]) => {
    pen.graphics.widthScale = numberOf(percent) / 100;
  });
  on(["setFont"], (pen, [font, size]) => {
    pen.graphics.font = String(font);
    pen.graphics.fontSize = numberOf(size);
  });
  on(["setTextMatrix"], (pen, [matrix]) => {
    pen.line = matrixOf(matrix);
    pen.text = pen.line;
  });
  const moveLine = (pen: Pen, x: number, y: number): void => {
    pen.line = move(pen.line, x, y);
    pen.text = pen.line;
  };
  on(["moveText"], (pen, [x, y]) => moveLine(pen, numberOf(x), numberOf(y)));
  on(["setLeadingMoveText"], (pen, [x, y]) => {
    pen.graphics.leading = -numberOf(y);
    moveLine(pen, numberOf(x), numberOf(y));
  });
  on(["nextLine"], (pen) => moveLine(pen, 0, -pen.graphics.leading));
  on(["showText"], (pen, [glyphs]) => {
    if (!Array.isArray(glyphs)) return;
    const { graphics } = pen;
    const matrix = multiply(graphics.matrix, move(pen.text, 0, graphics.rise));
    const shown = glyphs as readonly (PdfGlyph | number)[];
    const width = painter.show({ glyphs: shown, graphics, matrix, content: contents.at(-1) ?? null });
    pen.text = move(pen.text, width, 0);
    pen.isUsed = true;
  });

  const pen: Pen = {
    graphics: startGraphics(page.matrix, page.view),
    text: identity,
    line: identity,
    isUsed: true,
  };
  for (const [i, operator] of fnArray.entries()) handlers[operator]?.(pen, argsArray[i] ?? []);
}

/** What marked content (PDF 1.7, 14.6) says of the text in it. */
function contentOf(name: unknown, id: unknown): Content {
  const tag = typeof name === "object" && name !== null && "name" in name ? name.name : name;
  if (tag === "Artifact") return "artifact";
  return typeof id === "number" ? id : null;
}

function clipTo(graphics: Graphics, rect: Rect, isBox: boolean): void {
  graphics.clip = intersect(graphics.clip, rect);
  graphics.isClipBox &&= isBox;
}

const corners = (box: ArrayLike<number>): [number, number, number, number] => [
  box[0] ?? 0,
  box[1] ?? 0,
  box[2] ?? 0,
  box[3] ?? 0,
];

const numberOf = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? value : 0;
