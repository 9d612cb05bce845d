/** Units by how they are written, with their base unit and how many of it they are. */
const units: readonly (readonly [RegExp, string, number])[] = [
  [/^\s?(?:%|per\s?cent\b|percent\b|percentage points?\b)/i, "%", 1],
  [/^\s?p(?:ence)?\b/, "£", 0.01],
  [/^\s?pounds?\b/i, "£", 1],
  [/^[\s-]?hours?\b/i, "day", 1 / 24],
  [/^[\s-]?minutes?\b/i, "day", 1 / 1440],
  [/^[\s-]?(?:working )?days?\b/i, "day", 1],
  [/^[\s-]?weeks?\b/i, "day", 7],
  [/^[\s-]?months?\b/i, "day", 365.25 / 12],
  [/^[\s-]?years?(?![\s-]olds?)\b/i, "day", 365.25],
  [/^\s?(?:kilo|K|k)(?:bits?(?:\/s)?|bps)\b/, "bit", 1e3],
  [/^\s?(?:mega|Mega|M)(?:bits?(?:\/s)?|bps)\b/, "bit", 1e6],
  [/^\s?(?:giga|Giga|G)(?:bits?(?:\/s)?|bps)\b/, "bit", 1e9],
  [/^\s?(?:mega|Mega)bytes?\b|^\s?MB\b/, "byte", 1e6],
  [/^\s?(?:giga|Giga)bytes?\b|^\s?GB\b/, "byte", 1e9],
  [/^\s?(?:km|kilomet(?:re|er)s?)\b/i, "metre", 1e3],
  [/^\s?(?:metres?|meters?)\b/i, "metre", 1],
  [/^\s?mph\b/i, "mile per hour", 1],
  [/^\s?miles?\b/i, "mile", 1],
  [/^\s?hectares?\b/i, "hectare", 1],
  [/^\s?acres?\b/i, "acre", 1],
  [/^\s?tonnes?\b/i, "tonne", 1],
  [/^\s?(?:kW|kilowatts?)\b/, "watt", 1e3],
  [/^\s?(?:MW|megawatts?)\b/, "watt", 1e6],
  [/^\s?(?:GW|gigawatts?)\b/, "watt", 1e9],
];

/** Units that hold their rate: "Mbps", "megabits/s". */
const perSecond = /bps$|\/s$/;
const rate =
  /^(?:[\s-]+[\w'-]+){0,3}?\s*(?:\/|\bper\s|\ba\s|\ban\s|\beach\s|\bevery\s|\bin any (?:calendar )?)(year|annum|month|week|day|hour|second|person|head|household|child|pupil|home)\b/i;
const rateWord = /^(?:\s[\w'-]+){0,3}?\s(annually|yearly|monthly|weekly|daily|annual)\b/i;
const rates: Readonly<Record<string, string>> = {
  annum: "year",
  annually: "year",
  annual: "year",
  yearly: "year",
  monthly: "month",
  weekly: "week",
  daily: "day",
  head: "person",
};

/**
 * How often an amount comes, and how many characters behind it say so; null where it comes once.
 *
 * @param unit the amount's unit as it is written
 */
export function rateOf(
  unit: string,
  after: string,
): { readonly per: string; readonly length: number } | null {
  if (perSecond.test(unit)) return { per: "second", length: 0 };
  const rated = rate.exec(after) ?? rateWord.exec(after);
  const base = rated?.[1]?.toLowerCase();
  return rated === null || base === undefined ? null : { per: rates[base] ?? base, length: rated[0].length };
}

/** "To 62" in "50 to 62%", "-2 million" in "£1-2 million": both ends of a range have one unit. */
const rangeEnd =
  /^(?:\s?[-–]\s?|\s+to\s+)\d[\d,.]*(?:\s?(hundred|thousand|million|billion|trillion|k|m|mn|bn|tn)\b)?/i;

/** What follows the first end of a range up to its second, with the magnitude that the two share; null behind other numbers. */
export function rangeEndOf(
  after: string,
): { readonly written: string; readonly magnitude: string | null } | null {
  const found = rangeEnd.exec(after);
  return found === null ? null : { written: found[0], magnitude: found[1] ?? null };
}

/** The unit of a number by what follows it, and as it is written there; "" for the first end of a range. */
export function unitOf(after: string): [unit: (typeof units)[number] | undefined, written: string] {
  const unit = units.find(([pattern]) => pattern.test(after));
  if (unit !== undefined) return [unit, unit[0].exec(after)?.[0] ?? ""];
  const range = rangeEnd.exec(after)?.[0] ?? "";
  return [range === "" ? undefined : units.find(([pattern]) => pattern.test(after.slice(range.length))), ""];
}
