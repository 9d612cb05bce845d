/**
 * Measured heights of lines of one type differ from the commonest by up to this share: of 150 lines of one
 * scan, 12 were 11 % lower and 20 were 4 % higher. Print seldom has two sizes so close to each other.
 */
const SAME_TYPE = 0.12;
/**
 * Lines of fewer characters may lack the letters that reach highest and lowest: alone on its line, "station;" was
 * 21 % lower than its type.
 */
const SHORT = 12;
const LOWER_IF_SHORT = 0.25;

type Line = { readonly size: number; readonly text: string };

/**
 * Gives lines of one type one size. Heights measured in a picture differ from line to line, while print has
 * few sizes; where they were left apart, every other line would be taken for a heading or a note.
 *
 * @param lines their measured sizes, in any unit, and their text
 * @returns from a line to the size of most letters near its own
 */
export function evenSizes(lines: readonly Line[]): (line: Line) => number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const commonestFirst = [...letters].sort(([a, m], [b, n]) => n - m || a - b).map(([size]) => size);
  const types: number[] = [];
  const near = (size: number): number | undefined =>
    types.find((type) => Math.abs(type - size) <= SAME_TYPE * type);
  for (const size of commonestFirst) if (near(size) === undefined) types.push(size);
  return ({ size, text }) => {
    const lowered = types.find((type) => size < type && type - size <= LOWER_IF_SHORT * type);
    return (text.length < SHORT ? lowered : undefined) ?? near(size) ?? size;
  };
}
