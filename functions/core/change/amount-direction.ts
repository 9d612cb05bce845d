import type { Quantity } from "../language/quantities.ts";
import type { Bound } from "../model.ts";
import { type Direction, opposite, towards } from "./finding.ts";

/** A quantity and the wording that it stands in. */
export type Placed<Q> = readonly [quantity: Q, text: string];

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
  /\b(?:pay|build|provid|creat|invest|fund|plant|recruit|hir|deliver|increas|add|rais|spend|open|install|train|offer|giv|employ|resurfac|repair|generat|support|expand|set aside|allocat|commit)\w*/i;
/** Verbs under which it is so only by how much they act ("cut by 10%"), and else the other way ("cut to 20"). */
const lowering = /\b(?:cut|reduc|lower|shorten|halv)\w*/i;
/** Words that hold an amount down, under which a greater one is the smaller promise. */
const capping =
  /(?<![\w-])(?:cap|limit|freez|restrict|hold|keep|peg)\w*|\bno (?:increase|rise|charge|more)\b/i;
/** What a greater share or rate of is no greater promise. */
const unwelcome =
  /\b(?:tax|rates?|charges?|fees?|fares?|levy|rents?|price|cost|emissions|waste|crime|debt|vacanc)/i;

/** Whether another amount promises more, as far as the words around it tell. */
export function amountDirection([old, before]: Placed<Quantity>, [now, after]: Placed<Quantity>): Direction {
  if (old.unit !== now.unit || old.per !== now.per) return 0;
  if (old.value === now.value) return towards(boundRank[old.bound], boundRank[now.bound]);
  const more = towards(old.value, now.value);
  const [lead, leadNow] = [clauseTo(before, old.start), clauseTo(after, now.start)];
  if (old.unit === "day") return /\bwithin\b/i.test(before) ? opposite(more) : 0;
  if (countsWhatThereIs(old, lead) && countsWhatThereIs(now, leadNow)) return 0;
  const [isOver, isUnder] = [old.bound === "more-than", old.bound === "less-than" || old.bound === "at-most"];
  // "Every payment over £500": the lower the threshold, the more it takes in.
  if ((isOver || isUnder) && /\b(?:every|all|any|each)\b[^,.;:]*$/i.test(lead))
    return isOver ? opposite(more) : more;
  if (capping.test(lead)) return opposite(more);
  if (lowering.test(lead)) {
    if (/\bby\s+(?:at least |up to )?$/i.test(lead)) return more;
    return /\b(?:to|below|under)\s+(?:at most |no more than )?$/i.test(lead) ? opposite(more) : 0;
  }
  if (providing.test(before)) return more;
  const isShare = old.unit === "%" && /^\s+of\b/i.test(before.slice(old.start + old.text.length));
  return isShare && !unwelcome.test(before) ? more : 0;
}

/** What stands before a place in its clause. */
const clauseTo = (text: string, end: number) =>
  /[^,;:.]*$/.exec(text.slice(Math.max(0, end - 200), end))?.[0] ?? "";

/** Whether a number says how many there are and not how many are promised: "all 2,350 homes", "the eleven schools". */
const countsWhatThereIs = ({ unit }: Quantity, lead: string) =>
  unit === null && /\b(?:all|the|these|those|our)\s+$/i.test(lead);
