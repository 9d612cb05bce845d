import type { FontBook } from "../fonts/font-book.ts";
import { drawnAgain } from "./drawn-again.ts";
import type { DrawnRun } from "./drawn-run.ts";
import { addLetter, noLetters, spell } from "./letters.ts";
import type { Area, Painter, Shown } from "./painting.ts";
import { distanceOf, isAlike, lineOf, startOn, type WritingLine } from "./writing-line.ts";

/** A gap of this many times the size parts runs; spaces in justified lines are mostly smaller. */
const RUN_GAP = 0.6;
/** The same where text is shown anew and no space was written: the next cell of a table may stand this close. */
const NEW_TEXT_GAP = 0.35;
/** A step back of this many times the size parts runs: kerning is smaller. */
const STEP_BACK = 0.2;
/** Baselines that differ by this many times the size part runs. */
const SAME_BASELINE = 0.05;
/** Letters drawn again stand at most this many times the size from where they were drawn first. */
const AGAIN = 0.15;

/** A run that more glyphs may join. */
type Open = {
  readonly run: DrawnRun;
  /** The width of its font's space, in parts of the size. */
  readonly space: number;
  /** Where the spaces after it begin; NaN where there are none. */
  spaceAt: number;
  /** The letter that was drawn again last, while more of them are to come; else -1. */
  again: number;
};

/** Makes runs of the glyphs that a page shows, and keeps what it paints beside them. */
export function collectRuns(fonts: FontBook): {
  readonly painter: Painter;
  readonly areas: readonly Area[];
  /** The runs in the order in which they were drawn, once all is shown. */
  finish(): readonly DrawnRun[];
} {
  const runs: DrawnRun[] = [];
  const areas: Area[] = [];
  const letters = noLetters();
  let open: Open | null = null;
  /** What gaps show letters to be set apart in the last run, while its line goes on, in points. */
  let spacedOut = 0;

  const close = (): void => {
    if (!open) return;
    const { run, space, spaceAt } = open;
    const { text, spacing, shown } = spell(letters, run.size, space, spacedOut);
    run.text = Number.isNaN(spaceAt) ? text : `${text} `;
    run.spacing = spacing;
    spacedOut = shown;
    open = null;
  };
  const closeLine = (): void => {
    close();
    spacedOut = 0;
  };

  const begin = ({ graphics, content }: Shown, line: WritingLine, at: number): DrawnRun => {
    const { bold, name: fontName } = fonts.font(graphics.font);
    const { font, fontSize, fill, renderingMode, opacity, clip } = graphics;
    const run: DrawnRun = {
      text: "",
      x: line.dx * at - line.dy * line.down,
      y: line.dy * at + line.dx * line.down,
      length: 0,
      dx: line.dx,
      dy: line.dy,
      size: line.size,
      spacing: 0,
      bold,
      fontName,
      content,
      look: { font, fontSize, fill, renderingMode, opacity, clip },
      order: areas.length,
    };
    runs.push(run);
    letters.count = 0;
    return run;
  };

  const show = (shown: Shown): number => {
    const { fontSize, widthScale, charSpacing, wordSpacing, font: name } = shown.graphics;
    const font = fonts.font(name);
    const line = lineOf(shown, font.height);
    const unit = font.vertical ? 0 : font.unit * fontSize * widthScale;
    const tracking = charSpacing * widthScale * line.scale;
    // How far the open run's baseline is from this one: none for runs that begin here.
    let off = open ? distanceOf(line, open.run) : 0;
    if (open && (!isAlike(open.run, line, shown) || off > AGAIN * line.size)) closeLine();
    let along = 0;
    let isNew = true;
    for (const glyph of shown.glyphs) {
      if (typeof glyph === "number") {
        along -= (glyph / 1000) * fontSize * widthScale;
        continue;
      }
      if (glyph === null || typeof glyph !== "object") continue;
      const text = font.read(glyph);
      const width = glyph.width * unit;
      const at = line.start + along * line.scale;
      along += width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * widthScale;
      if (text === "") continue;
      if (open) {
        const { size, order } = open.run;
        const gap = at - letters.end;
        const isOn = off <= SAME_BASELINE * size;
        if (text === " ") {
          if (!isOn) closeLine();
          else if (open.again < 0 && Number.isNaN(open.spaceAt)) open.spaceAt = at;
          continue;
        }
        if (gap < 0 && order === areas.length) {
          const again = drawnAgain(letters, open.again, text, at, AGAIN * size);
          if (again !== null) {
            open.again = again;
            continue;
          }
        }
        const widest = isNew && Number.isNaN(open.spaceAt) ? NEW_TEXT_GAP : RUN_GAP;
        const isNear =
          gap <= widest * size + Math.abs(letters.tracking) &&
          gap >= -STEP_BACK * size + Math.min(0, letters.tracking);
        if (!isOn) closeLine();
        else if (!isNear) close();
      } else if (text === " ") continue;
      if (!open) {
        open = { run: begin(shown, line, at), space: font.space, spaceAt: Number.NaN, again: -1 };
        off = 0;
      }
      isNew = false;
      const end = at + width * line.scale;
      addLetter(letters, text, at, end, tracking, open.spaceAt);
      open.run.length = end - startOn(line, open.run);
      open.spaceAt = Number.NaN;
      open.again = -1;
    }
    return along;
  };

  const paint = (area: Area): void => {
    areas.push(area);
  };
  const finish = (): readonly DrawnRun[] => {
    close();
    return runs;
  };
  return { painter: { show, paint }, areas, finish };
}
