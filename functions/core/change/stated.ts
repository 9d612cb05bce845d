import { actorIn } from "../language/actors.ts";
import { type Condition, conditionsIn } from "../language/conditions.ts";
import { type Deadline, deadlinesIn } from "../language/deadlines.ts";
import { isNegated, modalStrength } from "../language/modality.ts";
import { type Bound, type Quantity, quantitiesIn } from "../language/quantities.ts";
import type { Firmness } from "../model.ts";
import { type Direction, type Finding, opposite, towards, withoutCommon } from "./finding.ts";
import { type Hunk, isAttitude } from "./hunks.ts";

/** Firmness: the strength of the governing verb; a bare item ("Build 300 homes") is as firm as "will". */
export function firmnessFindings(
  before: string,
  after: string,
  firmness: readonly [Firmness | null, Firmness | null],
  hunks: readonly Hunk[],
): Finding[] {
  const bare = 4;
  const [old, now] = [modalStrength(before), modalStrength(after)];
  const direction = old === null && now === null ? 0 : towards(old ?? bare, now ?? bare);
  const [a, b] = firmness;
  // Where the verbs rank alike, the classifier's reading decides if it has one.
  const read: Direction = a === null || b === null || a === b ? 0 : b === "soft" ? -1 : 1;
  const finding = direction === 0 && old === now ? read : direction;
  return finding === 0 ? [] : [{ about: "firmness", direction: finding, ...verbsOf(hunks) }];
}

/** Words around a governing verb that are quoted with it at most. */
const quotedVerbs = 4;
const governing = /^(?:will|shall|must|should|would|could|may|might|can|going|need|needs|have|has)$/;

/** How either wording governs, as a quote: the first hunk with a modal or a verb of attitude. */
function verbsOf(hunks: readonly Hunk[]): { readonly before: string | null; readonly after: string | null } {
  const governs = (word: string) => governing.test(word) || isAttitude(word);
  const hunk = hunks.find(({ removed, added }) => removed.some(governs) || added.some(governs));
  if (hunk === undefined) return { before: null, after: null };
  const quote = (said: readonly string[]) => {
    const from = Math.max(0, said.findIndex(governs));
    const to = said.length - [...said].reverse().findIndex((word) => governs(word) || word === "to");
    const verbs = said.slice(from, Math.min(to, from + quotedVerbs));
    // "will" that became "will aim to": the verb itself stayed, right before the hunk.
    const kept = governing.test(hunk.lead) && !governing.test(said[0] ?? "") ? [hunk.lead] : [];
    return [...kept, ...verbs].join(" ") || null;
  };
  return { before: quote(hunk.removed), after: quote(hunk.added) };
}

/** Polarity: one wording turns down what the other promises. */
export function polarityFindings(before: string, after: string): Finding[] {
  return isNegated(before) === isNegated(after)
    ? []
    : [{ about: "polarity", direction: 0, before: null, after: null }];
}

/** Actor: another is named as the one to act, or one other than the author is named where none was. */
export function actorFindings(before: string, after: string): Finding[] {
  const [old, now] = [actorIn(before), actorIn(after)];
  if (old === now || (old ?? "we") === (now ?? "we")) return [];
  return [{ about: "actor", direction: 0, before: old, after: now }];
}

/** Conditions: one more weakens a promise, one less strengthens it. */
export function conditionFindings(before: string, after: string): Finding[] {
  const { dropped, added } = withoutCommon(conditionsIn(before), conditionsIn(after), (c) => c.marker);
  const finding = (old: Condition | undefined, now: Condition | undefined): Finding => {
    const direction = old !== undefined && now !== undefined ? 0 : now !== undefined ? -1 : 1;
    // "Even if" concedes: it makes a promise hold in more cases, not in fewer.
    const concedes = (old ?? now)?.marker === "even if";
    return {
      about: "condition",
      direction: concedes ? opposite(direction) : direction,
      before: old?.text ?? null,
      after: now?.text ?? null,
    };
  };
  return paired(dropped, added).map(([old, now]) => finding(old, now));
}

/** Deadlines: a later date to do something by, or to start from, weakens; so does dropping a date. */
export function deadlineFindings(before: string, after: string): Finding[] {
  const key = (d: Deadline) => `${d.kind} ${d.sense} ${d.time}`;
  const { dropped, added } = withoutCommon(deadlinesIn(before), deadlinesIn(after), key);
  return paired(dropped, added).map(([old, now]) => {
    const direction = deadlineDirection(old, now);
    return { about: "deadline", direction, before: old?.text ?? null, after: now?.text ?? null };
  });
}

/** Rank from which a phrase of time puts off rather than hurries. */
const putsOff = 7;

function deadlineDirection(old: Deadline | undefined, now: Deadline | undefined): Direction {
  const one = old ?? now;
  if (one === undefined || one.sense === "until") return 0;
  if (old !== undefined && now !== undefined) {
    return old.kind === now.kind ? towards(now.time, old.time) : 0;
  }
  const hurries = !(one.kind === "phrase" && one.time >= putsOff);
  return (now !== undefined) === hurries ? 1 : -1;
}

/** Quantities: amounts, rates and bounds; a length of time is a matter of deadlines. */
export function quantityFindings(before: string, after: string): Finding[] {
  const key = (q: Quantity) => `${q.value} ${q.unit} ${q.per} ${q.bound}`;
  const { dropped, added } = withoutCommon(quantitiesIn(before), quantitiesIn(after), key);
  return paired(dropped, added).map(([old, now]) => ({
    about: (old ?? now)?.unit === "day" ? "deadline" : "quantity",
    direction: old === undefined || now === undefined ? 0 : amountDirection(old, now, before),
    before: old === undefined ? null : shown(old),
    after: now === undefined ? null : shown(now),
  }));
}

const shown = (q: Quantity) => {
  const said = { exactly: "", "at-least": "at least ", "more-than": "more than ", about: "about " };
  const bound = { ...said, "at-most": "up to ", "less-than": "less than " }[q.bound];
  return `${bound}${q.text}${q.per === null ? "" : ` a ${q.per}`}`;
};

/** How much a bound promises: "at least 100" more than "100", "up to 100" less. */
const boundRank: Readonly<Record<Bound, number>> = {
  "more-than": 4,
  "at-least": 3,
  exactly: 2,
  about: 1,
  "at-most": 0,
  "less-than": 0,
};
/** Verbs under which a greater amount is a greater promise. */
const providing =
  /\b(?:build|provid|creat|invest|fund|plant|recruit|hir|deliver|increas|add|rais|spend|open|install|train|offer|giv|employ|resurfac|repair|generat|support|expand|set aside|allocat|commit)\w*/i;
/** Verbs under which it is so only by how much they act ("cut by 10%"), and else the other way. */
const lowering = /\b(?:cut|reduc|lower|cap|limit|freez|restrict|shorten|halv)\w*/i;

function amountDirection(old: Quantity, now: Quantity, text: string): Direction {
  if (old.unit !== now.unit || old.per !== now.per) return 0;
  if (old.value === now.value) return towards(boundRank[old.bound], boundRank[now.bound]);
  const more = towards(old.value, now.value);
  if (old.unit === "day" && /\bwithin\b/i.test(text)) return opposite(more);
  if (lowering.test(text)) return /\bby\s+(?:at least |up to )?[£$€]?\d/i.test(text) ? more : 0;
  return providing.test(text) ? more : 0;
}

/** What was dropped beside what was added, in order. */
function paired<T>(dropped: readonly T[], added: readonly T[]): (readonly [T | undefined, T | undefined])[] {
  return Array.from(
    { length: Math.max(dropped.length, added.length) },
    (_, k) => [dropped[k], added[k]] as const,
  );
}
