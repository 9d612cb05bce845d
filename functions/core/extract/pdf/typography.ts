import type { PdfLine } from "./page-lines.ts";

/** Text this many times the body's size is a heading, if it is short. */
export const HEADING_SIZE = 1.14;

/** How a document's body text is set. */
export type Typography = {
  /** Points. */
  readonly bodySize: number;
  /** Whether most text is bold, so that bold marks nothing. */
  readonly bodyBold: boolean;
  /** Typeface and colour of most lines of one face; null where none tells. */
  readonly bodyFace: string | null;
  /** Usual distance of baselines for a size, in points. */
  leading(size: number): number;
};

/** Distance of baselines, in parts of the size, where a document shows too few lines to tell: type's usual 120 %. */
const USUAL_LEADING = 1.2;
/** Baselines further apart, in parts of the size, are of different paragraphs. */
const MAX_LEADING = 2.2;

/** Reads the body's size and the leading of every size off the lines: what most letters are set in. */
export function readTypography(lines: readonly PdfLine[]): Typography {
  const sizes = new Map<number, number>();
  const faces = new Map<string, number>();
  const steps = new Map<number, Map<number, number>>();
  let bold = 0;
  let all = 0;
  lines.forEach((line, i) => {
    const weight = line.text.length;
    add(sizes, half(line.size), weight);
    if (line.face) faces.set(line.face, (faces.get(line.face) ?? 0) + weight);
    all += weight;
    if (line.bold) bold += weight;
    const above = lines[i - 1];
    const step =
      above && above.region === line.region && half(above.size) === half(line.size)
        ? line.baseline - above.baseline
        : 0;
    if (step <= 0 || step > MAX_LEADING * line.size) return;
    const ofSize = steps.get(half(line.size)) ?? new Map<number, number>();
    steps.set(half(line.size), add(ofSize, half(step), Math.min(weight, above?.text.length ?? 0)));
  });
  const bodySize = commonest(sizes) ?? 10;
  const step = (size: number): number =>
    commonest(steps.get(half(size)) ?? new Map()) ?? size * USUAL_LEADING;
  const bodyShare = Math.max(USUAL_LEADING, step(bodySize) / bodySize);
  return {
    bodySize,
    bodyFace: commonest(faces),
    bodyBold: bold > all / 2,
    // Headings that follow each other must not pass for the lines of one: they are set no wider than the body.
    leading: (size) => Math.min(step(size), size * bodyShare),
  };
}

const half = (points: number): number => Math.round(points * 2) / 2;

function add(counts: Map<number, number>, key: number, weight: number): Map<number, number> {
  return counts.set(key, (counts.get(key) ?? 0) + weight);
}

function commonest<Key>(counts: ReadonlyMap<Key, number>): Key | null {
  let best: [Key, number] | null = null;
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry;
  return best?.[0] ?? null;
}
