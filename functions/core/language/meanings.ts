import { stemOf } from "./stems.ts";

/** Words that say the same in a promise. Only what holds in every sentence we could think of. */
const synonyms = [
  "lobby press urge ask call campaign",
  "support back favour endorse",
  "ban outlaw prohibit forbid",
  "abolish scrap axe end get-rid-of do-away-with put-an-end-to",
  "build construct",
  "begin start launch commence",
  "help assist aid",
  "allow let permit",
  "set establish found introduce create enact set-up bring-in put-in-place",
  "need require",
  "give provide offer supply grant",
  "buy purchase acquire",
  "show demonstrate",
  "use utilise employ make-use-of",
  "keep retain maintain preserve continue",
  "improve better enhance",
  "increase raise boost",
  "reduce cut lower decrease curb cut-back",
  "repair mend fix",
  "kids children",
  "elderly older pensioners",
  "quick quickly fast rapid rapidly swift swiftly",
  "big large great bigger larger greater",
  "yearly annual annually",
  "rubbish waste refuse",
  "requirement obligation duty burden",
  "link tie base",
  "ensure guarantee make-sure",
  "stop prevent halt",
  "publicly openly",
  "approximately roughly around about",
  "participate take-part",
  "receive get obtain",
  "encourage promote foster",
  "adequate sufficient enough",
  "wages pay salary salaries",
  "funding money",
  "hire recruit",
  "homes houses",
  "young juvenile",
  "acknowledge recognise",
  "publish release disclose",
  "choose pick select",
  "work function operate",
  "entitlement right",
  "accelerate hasten quicken",
  "huge enormous",
  "tiny small little",
  "entire whole",
  "lawful legal",
  "wealthy rich",
];

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
const groupOf = new Map<string, number>();
synonyms.forEach((group, k) => {
  for (const stem of stems(group)) if (!groupOf.has(stem)) groupOf.set(stem, k);
});
const sides = opposites.map(([a, b]) => [new Set(stems(a)), new Set(stems(b))] as const);

/** Whether two words, given as stems, say the same. */
export function areSynonyms(a: string, b: string): boolean {
  return a === b || (groupOf.has(a) && groupOf.get(a) === groupOf.get(b));
}

/** Whether two words, given as stems, say opposite things of the same matter. */
export function areOpposites(a: string, b: string): boolean {
  return sides.some(([x, y]) => (x.has(a) && y.has(b)) || (x.has(b) && y.has(a)));
}
