/** The level of "all". */
export const widestCoverage = 3;

const levels: ReadonlyMap<string, number> = new Map(
  [
    ["some several selected certain partial partially partly few limited targeted priority eligible", 1],
    ["many most majority mostly largely mainly primarily", 2],
    [
      "all every each everyone everybody entire whole entirely wholly universal universally full fully any",
      3,
    ],
  ].flatMap(([words, level]) =>
    String(words)
      .split(" ")
      .map((word) => [word, Number(level)] as const),
  ),
);

/** How much of its kind a word takes in: 3 for all, 2 for most, 1 for some; null for a word of another sort. */
export function coverageOf(word: string): number | null {
  return levels.get(word) ?? null;
}

/** Words after which a text names further members or places. */
const widening: ReadonlySet<string> = new Set(
  "including include includes and or plus across also both as".split(" "),
);

/** Whether what a word leads in is one more of what stands before it: "including", "as well as", "and". */
export function leadsMembers(word: string): boolean {
  return widening.has(word);
}
