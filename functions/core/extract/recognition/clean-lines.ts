import type { RecognisedLine } from "../recognition.ts";
import { readBullet } from "./bullets.ts";

/** Lines that recognition is less sure of, on the mean of their letters, are dust, rules and parts of photographs. */
const MIN_LINE = 0.4;

/** A line that holds words, with how sure they are. */
export type CleanLine = RecognisedLine & {
  /** Mean over the letters and digits, without a bullet; 0 to 1. */
  readonly confidence: number;
  readonly letters: number;
};

/** Leaves out what is no writing, and names bullets. */
export function cleanLines(lines: readonly RecognisedLine[]): CleanLine[] {
  return lines.flatMap((line) => {
    const words = readBullet(line.words);
    const counted = words.filter((word) => word.text !== "•");
    const letters = counted.reduce((sum, word) => sum + lettersOf(word.text), 0);
    if (letters === 0) return [];
    const sure = counted.reduce((sum, word) => sum + word.confidence * lettersOf(word.text), 0);
    return sure / letters < MIN_LINE ? [] : [{ ...line, words, letters, confidence: sure / letters }];
  });
}

/** The mean confidence of lines by their letters; 0 without any. */
export function confidenceOf(lines: readonly CleanLine[]): number {
  const letters = lines.reduce((sum, line) => sum + line.letters, 0);
  if (letters === 0) return 0;
  const mean = lines.reduce((sum, line) => sum + line.confidence * line.letters, 0) / letters;
  return Math.round(mean * 1_000) / 1_000;
}

const lettersOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
