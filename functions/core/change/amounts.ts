import { type Deadline, deadlinesIn } from "../language/deadlines.ts";
import { type Bound, type Quantity, quantitiesIn } from "../language/quantities.ts";
import { type Direction, type Finding, opposite, paired, towards, withoutCommon } from "./finding.ts";

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
