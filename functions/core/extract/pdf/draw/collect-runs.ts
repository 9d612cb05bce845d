import type { FontBook } from "../fonts/font-book.ts";
import type { Rect } from "./matrix.ts";
import type { Area, Content, Painter, Shown } from "./painting.ts";

/** Text drawn in one go, with what decides whether it is seen. Points on the screen, y downwards. */
export type DrawnRun = {
  text: string;
  /** Where its baseline begins and ends. */
  readonly x: number;
  readonly y: number;
  /** Along the baseline. */
  length: number;
  /** The unit vector of the direction of writing. */
  readonly dx: number;
  readonly dy: number;
  readonly size: number;
  readonly bold: boolean;
  /** Of the marked content it belongs to. */
  readonly content: Content;
  readonly look: Look;
  /** How many areas were painted before it. */
  readonly order: number;
};

/** How text is painted. */
export type Look = {
  readonly font: string;
  readonly fontSize: number;
  /** "#rrggbb"; null where it is not filled with one colour. */
  readonly fill: string | null;
  readonly renderingMode: number;
  readonly opacity: number;
  readonly clip: Rect;
};

/** A gap of this many times the size is a space that was not written: letters are set closer, words wider. */
const SPACE_GAP = 0.1;
/** A gap of this many times the size parts runs; spaces in justified lines are mostly smaller. */
const RUN_GAP = 0.6;
/** A step back of this many times the size parts runs: kerning is smaller. */
const STEP_BACK = 0.2;
/** Letters that begin within this many times the size of where a space begins are set over it. */
const SET_OVER = 0.03;
/** Baselines that differ by this many times the size part runs. */
const SAME_BASELINE = 0.05;

/** A run that more glyphs may join: where it ends, and where the spaces after it begin. */
type Open = { readonly run: DrawnRun; end: number; tracking: number; space: number | null };

/** Makes runs of the glyphs that a page shows, and keeps what it paints beside them. */
export function collectRuns(fonts: FontBook): {
  readonly painter: Painter;
  readonly runs: readonly DrawnRun[];
  readonly areas: readonly Area[];
} {
  const runs: DrawnRun[] = [];
  const areas: Area[] = [];
  let open: Open | null = null;

  const close = (): void => {
    if (open && open.space !== null) open.run.text += " ";
    open = null;
  };

  const show = (shown: Shown): number => {
    const { graphics, glyphs, content } = shown;
    const font = fonts.font(graphics.font);
    const { fontSize, widthScale } = graphics;
    const frame = frameOf(shown, font.height);
    if (open && !goesOn(open, frame, shown)) close();
    let along = 0;
    const tracking = graphics.charSpacing * widthScale * frame.scale;
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        along -= (glyph / 1000) * fontSize * widthScale;
        continue;
      }
      if (glyph === null || typeof glyph !== "object") continue;
      const text = font.read(glyph);
      const width = font.vertical ? 0 : glyph.width * font.unit * fontSize * widthScale;
      const at = frame.start + along * frame.scale;
      if (text === " ") {
        if (open) open.space ??= at;
      } else if (text !== "") {
        if (open) {
          const gap = at - open.end;
          const { size } = open.run;
          if (
            gap > RUN_GAP * size + Math.abs(open.tracking) ||
            gap < -STEP_BACK * size + Math.min(0, open.tracking)
          )
            close();
          // Browsers draw a soft hyphen within a line as a space, and the next letters over it.
          else if (
            open.space !== null ? at - open.space > SET_OVER * size : gap - open.tracking > SPACE_GAP * size
          )
            open.run.text += " ";
        }
        open ??= begin(shown, frame, at, font.bold, content);
        open.run.text += text;
        open.end = at + width * frame.scale;
        open.run.length = open.end - along0(open.run, frame);
        open.tracking = tracking;
        open.space = null;
      }
      along += width + (graphics.charSpacing + (glyph.isSpace ? graphics.wordSpacing : 0)) * widthScale;
    }
    return along;
  };

  const begin = ({ graphics }: Shown, frame: Frame, at: number, bold: boolean, content: Content): Open => {
    const { font, fontSize, fill, renderingMode, opacity, clip } = graphics;
    const run: DrawnRun = {
      text: "",
      x: frame.dx * at - frame.dy * frame.down,
      y: frame.dy * at + frame.dx * frame.down,
      length: 0,
      dx: frame.dx,
      dy: frame.dy,
      size: frame.size,
      bold,
      content,
      look: { font, fontSize, fill, renderingMode, opacity, clip },
      order: areas.length,
    };
    runs.push(run);
    return { run, end: at, tracking: 0, space: null };
  };

  const paint = (area: Area): void => {
    areas.push(area);
  };
  return { painter: { show, paint }, runs, areas };
}

/** A line of writing: places along it, and how far down it stands, from the page's corner. */
type Frame = {
  readonly dx: number;
  readonly dy: number;
  readonly start: number;
  readonly down: number;
  /** Points for a unit of the text's space. */
  readonly scale: number;
  readonly size: number;
};

function frameOf({ matrix, graphics }: Shown, height: number): Frame {
  const [a, b, c, d, x, y] = matrix;
  // Negative sizes write backwards and upside down, which is a half turn.
  const sign = graphics.fontSize < 0 ? -1 : 1;
  const scale = Math.hypot(a, b);
  const dx = scale > 0 ? (sign * a) / scale : 1;
  const dy = scale > 0 ? (sign * b) / scale : 0;
  return {
    dx,
    dy,
    start: dx * x + dy * y,
    down: dx * y - dy * x,
    scale: sign * scale,
    size: Math.hypot(c, d) * Math.abs(graphics.fontSize) * height,
  };
}

const along0 = (run: DrawnRun, frame: Frame): number => frame.dx * run.x + frame.dy * run.y;

function goesOn({ run }: Open, frame: Frame, { graphics, content }: Shown): boolean {
  const { look } = run;
  return (
    look.font === graphics.font &&
    look.fill === graphics.fill &&
    look.renderingMode === graphics.renderingMode &&
    look.opacity === graphics.opacity &&
    look.clip === graphics.clip &&
    run.content === content &&
    Math.abs(run.size - frame.size) < 0.01 * run.size &&
    run.dx * frame.dx + run.dy * frame.dy > 0.999 &&
    Math.abs(frame.dx * run.y - frame.dy * run.x - frame.down) <= SAME_BASELINE * run.size
  );
}
