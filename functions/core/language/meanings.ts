import { stemOf } from "./stems.ts";
import { synonyms } from "./synonyms.ts";

/** Words whose exchange turns a promise round. */
const opposites = [
  ["support favour back welcome endorse", "oppose reject resist block"],
  ["allow permit legalise", "ban prohibit outlaw forbid refuse"],
  ["keep retain maintain protect save preserve", "scrap abolish axe remove close end withdraw repeal"],
  ["introduce create establish", "abolish scrap axe repeal"],
  ["increase raise extend expand widen", "cut reduce decrease lower limit shrink"],
  ["open reopen", "close shut"],
  ["nationalise", "privatise"],
  ["join", "leave"],
  ["approve", "refuse"],
  ["before", "after"],
  ["with", "without"],
];

const stems = (words: string | undefined) => (words ?? "").split(" ").map(stemOf);
/** The numbers of the groups that a stem stands in. */
const groupsOf = new Map<string, number[]>();
synonyms.forEach((group, k) => {
  for (const stem of stems(group)) groupsOf.set(stem, [...(groupsOf.get(stem) ?? []), k]);
});
const sides = opposites.map(([a, b]) => [new Set(stems(a)), new Set(stems(b))] as const);

/** Whether two words, given as stems, say the same. */
export function areSynonyms(a: string, b: string): boolean {
  if (a === b) return true;
  const others = groupsOf.get(b);
  return others !== undefined && (groupsOf.get(a)?.some((group) => others.includes(group)) ?? false);
}

/** Whether two words, given as stems, say opposite things of the same matter. */
export function areOpposites(a: string, b: string): boolean {
  return sides.some(([x, y]) => (x.has(a) && y.has(b)) || (x.has(b) && y.has(a)));
}
