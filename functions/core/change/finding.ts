import type { Facet } from "../model.ts";

/** 1 if the later wording promises more, -1 if less, 0 if neither or a plain reader could not tell. */
export type Direction = -1 | 0 | 1;

/** A stretch of a wording, in UTF-16 code units; `end` is exclusive. */
export type Place = { readonly start: number; readonly end: number };

/** Where a finding's words stand in either wording, in the order of the text. */
export type Places = { readonly before: readonly Place[]; readonly after: readonly Place[] };

/** One respect in which two wordings differ, with the words that show it; null where there were none. */
export type Finding = {
  readonly about: "firmness" | "gloss" | Exclude<Facet, "strengthened" | "weakened">;
  readonly direction: Direction;
  readonly before: string | null;
  readonly after: string | null;
  readonly places: Places;
};

/** The same finding, seen from the other version. */
export function turned({ about, direction, before, after, places }: Finding): Finding {
  return {
    about,
    direction: opposite(direction),
    before: after,
    after: before,
    places: { before: places.after, after: places.before },
  };
}

/** A list of the one thing, or of nothing. */
export function only<T>(thing: T | null | undefined): readonly T[] {
  return thing === null || thing === undefined ? [] : [thing];
}

/** The direction seen from the other version. */
export function opposite(direction: Direction): Direction {
  return direction === 1 ? -1 : direction === -1 ? 1 : 0;
}

/** Which of two numbers is greater, as a direction. */
export function towards(before: number, after: number): Direction {
  return after > before ? 1 : after < before ? -1 : 0;
}

/** What of either list the other lacks, counting repeats. */
export function withoutCommon<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string) {
  const missing = (from: readonly T[], other: readonly T[]): T[] => {
    const left = new Map<string, number>();
    for (const item of other) left.set(keyOf(item), (left.get(keyOf(item)) ?? 0) + 1);
    return from.filter((item) => {
      const count = left.get(keyOf(item)) ?? 0;
      left.set(keyOf(item), count - 1);
      return count <= 0;
    });
  };
  return { dropped: missing(before, after), added: missing(after, before) };
}

/** What was dropped beside what was added, in order. */
export function paired<T>(
  dropped: readonly T[],
  added: readonly T[],
): (readonly [T | undefined, T | undefined])[] {
  return Array.from(
    { length: Math.max(dropped.length, added.length) },
    (_, k) => [dropped[k], added[k]] as const,
  );
}
