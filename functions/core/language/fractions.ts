const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };
const counts: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 };

/** Words of which every fraction has one. */
export const fractionCues = "half third thirds quarter quarters fifth fifths tenth tenths";
const cue = /half|third|quarter|fifth|tenth/i;
const fraction =
  /(?<!\b(?:first|second|other|latter)\s)\b(?:(half)|(a|one|two|three|four)[\s-](third|quarter|fifth|tenth)s?)(?=\s(?:of(?!\s(?:them|these|those|which|whom|it)\b)|the|its|their|our|all)\b)|\b(two|three|four)[\s-](third|quarter|fifth|tenth)s\b/gi;

/** A part of a whole in words, in per cent, and where it stands in UTF-16 code units. */
export type Fraction = { readonly percent: number; readonly text: string; readonly start: number };

/** The fractions in a text: "half of the homes", "a third of", "two-thirds"; "half of them" shares out what was named. */
export function fractionsIn(text: string): Fraction[] {
  if (!cue.test(text)) return [];
  return [...text.matchAll(fraction)].map(({ 0: written, index: start, ...groups }) => {
    const [count, part] = [groups[2] ?? groups[4] ?? "one", groups[1] ?? groups[3] ?? groups[5] ?? "half"];
    const share = (counts[count.toLowerCase()] ?? 1) / (parts[part.toLowerCase()] ?? 1);
    return { percent: Number((100 * share).toPrecision(4)), text: written, start };
  });
}
