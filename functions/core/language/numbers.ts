import { fractionCues } from "./fractions.ts";

const small: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen twenty"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);
const tens: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, k) => [word, 20 + 10 * k]),
);
const magnitudes: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["k", 1e3],
  ["thousand", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["million", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["billion", 1e9],
  ["tn", 1e12],
  ["trillion", 1e12],
]);

/** Words, in small letters, of which every number in words has at least one; "one" alone is hardly ever a number. */
export const numberCues: string = [
  ...small.keys(),
  ...tens.keys(),
  "hundred",
  "thousand",
  "million",
  "billion",
  fractionCues,
]
  .filter((number) => number !== "one")
  .join(" ");

const word = `(?:${[...small.keys(), ...tens.keys(), "hundred", "thousand", "million", "billion"].join("|")})`;

/** A number in digits or words, as the source of a regular expression without groups. */
export const numberPattern = `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:\\s?(?:hundred|thousand|million|billion|trillion|k|m|mn|b|bn|tn)\\b)?|\\b${word}\\b(?:[\\s-](?:and\\s)?${word}\\b){0,6})`;

/** The value of what `numberPattern` found: "1.5m", "2,000", "twenty-five", "two hundred and ten". */
export function numberOf(text: string): number {
  let [total, group] = [0, 0];
  for (const [part] of text.toLowerCase().matchAll(/\d[\d,]*(?:\.\d+)?|[a-z]+/g)) {
    const magnitude = magnitudes.get(part);
    if (magnitude === 100) group = Math.max(group, 1) * 100;
    else if (magnitude !== undefined) {
      total += Math.max(group, group === 0 ? 1 : group) * magnitude;
      group = 0;
    } else
      group += small.get(part) ?? tens.get(part) ?? (/\d/.test(part) ? Number(part.replaceAll(",", "")) : 0);
  }
  return total + group;
}
