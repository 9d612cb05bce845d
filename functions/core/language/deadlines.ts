/** A time by, from or until which something holds. */
export type Deadline = {
  readonly sense: "by" | "from" | "until";
  /**
   * Months since the year 0 where a date is named; else the rank of a phrase from "immediately" (0) to "in the
   * long term" (9), which is comparable with other phrases only.
   */
  readonly time: number;
  readonly kind: "date" | "phrase";
  /** The date as ISO 8601, as exact as it is said but for days and seasons: "2030", "2030-04"; null for a phrase. */
  readonly iso: string | null;
  /** The words, without the preposition of a date. */
  readonly text: string;
  /** Where those words begin, in UTF-16 code units. */
  readonly start: number;
  /** Where they begin with their preposition. */
  readonly from: number;
  /** The preposition of a date, in small letters; null without one, and for phrases. */
  readonly preposition: string | null;
};

const months = "January February March April May June July August September October November December".split(
  " ",
);
const date = new RegExp(
  "(?:\\b([Bb]y|[Bb]efore|[Ff]rom|[Aa]fter|[Ss]ince|[Uu]ntil|[Tt]ill|to)\\s+)?(?:the\\s+)?" +
    "(?:(start|beginning|spring|summer|middle|autumn|winter|end|close)\\s+(?:of\\s+)?)?" +
    `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:(${months.join("|")})\\s+(?:of\\s+)?)?` +
    "\\b((?:19|20)\\d\\d)\\b(?![%,]\\d)",
  "g",
);
/** Month of a year by which its part is meant, counted from 0. */
const parts: Readonly<Record<string, number>> = {
  start: 0,
  beginning: 0,
  spring: 4,
  middle: 6,
  summer: 7,
  autumn: 10,
  winter: 11,
  end: 11,
  close: 11,
};
/** Parts that mean one month; a season or the middle of a year is no more exact than its year. */
const exactParts: ReadonlySet<string> = new Set(["start", "beginning", "end", "close"]);
const senses: Readonly<Record<string, Deadline["sense"]>> = {
  from: "from",
  after: "from",
  since: "from",
  until: "until",
  till: "until",
  to: "until",
};

/** Phrases of time from the soonest to the latest. */
const phrases: readonly (readonly [number, RegExp])[] = [
  [0, /\b(?:immediately|at once|straight away|without delay|on day one|urgently)\b/i],
  [1, /\bas soon as (?:possible|practicable)\b|\bswiftly\b|\bat the earliest opportunity\b/i],
  [2, /\b(?:in|within|during|by the end of) (?:the|our) first (?:\w+ )?(?:days|weeks|month|months|year)\b/i],
  [3, /\b(?:this|by the end of (?:this|the)) year\b/i],
  [4, /\b(?:next year|within a year)\b/i],
  [
    5,
    /\b(?:by|before|at|in) the next (?:\w+ )?election\b|\b(?:this|by the end of (?:this|our|the next|the)|(?:in|over|within) the (?:next|coming)) (?:council |parliamentary )?(?:term|parliament|session)\b/i,
  ],
  [6, /\b(?:over|in|within) the (?:coming|next few) (?:months|years)\b|\bin the medium[ -]term\b/i],
  [
    6,
    /\b(?:by the end of (?:this|the)|within (?:this|the|a)|(?:in|over) the (?:next|coming)) decade\b|\bby the (?:turn of the century|millennium)\b/i,
  ],
  [7, /\b(?:over time|in time|gradually|in due course|eventually|ultimately|in (?:the )?future)\b/i],
  [
    9,
    /\b(?:in the long(?:er)?[ -](?:term|run)|(?:as a )?long(?:er)?[ -]term (?:goal|aim|ambition|objective))\b/i,
  ],
];

/** Words, in small letters, of which every phrase has at least one. */
export const timePhraseCues =
  "immediately once away delay day urgently soon swiftly opportunity first year years election term parliament session " +
  "coming next decade century millennium medium time gradually course eventually ultimately future long longer";
/** What no date is without. */
const anyYear = /(?:19|20)\d\d/;

/** All dates (a year, with its month or season) and phrases of time in a text. */
export function deadlinesIn(text: string): Deadline[] {
  return [...datesIn(text), ...timePhrasesIn(text)];
}

/** All dates in a text. */
export function datesIn(text: string): Deadline[] {
  if (!anyYear.test(text)) return [];
  return [...text.matchAll(date)].map((match): Deadline => {
    const [all, preposition, part, month, year] = match;
    const late =
      part === undefined ? (month === undefined ? 11 : months.indexOf(month)) : (parts[part] ?? 11);
    const sense = senses[preposition?.toLowerCase() ?? ""] ?? "by";
    const words = preposition === undefined ? all : all.slice(preposition.length);
    const isMonth = month !== undefined || exactParts.has(part ?? "");
    const iso = isMonth ? `${year}-${String(late + 1).padStart(2, "0")}` : String(year);
    const text = words.trim().replace(/^the /, "");
    return {
      start: match.index + all.length - text.length,
      from: match.index,
      sense,
      time: Number(year) * 12 + late,
      kind: "date",
      iso,
      text,
      preposition: preposition?.toLowerCase() ?? null,
    };
  });
}

/** The phrases of time in a text. */
export const timePhrasesIn = (text: string): Deadline[] =>
  phrases.flatMap(([rank, pattern]): Deadline[] => {
    const match = pattern.exec(text);
    return match === null
      ? []
      : [
          {
            sense: "by",
            time: rank,
            kind: "phrase",
            iso: null,
            text: match[0],
            start: match.index,
            from: match.index,
            preposition: null,
          },
        ];
  });
