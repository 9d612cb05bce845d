import { type Quantity, quantitiesIn } from "../language/quantities.ts";

/** A stated amount; of a range ("50-62%") its upper end, and the lower one as `from`. */
export type Amount = Quantity & { readonly from: number | null };

/** All amounts in a text, in order, a range as one. */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const quantity of quantitiesIn(text)) {
    if (isPartOfYear(quantity, text) || isLabel(quantity, text)) continue;
    const last = amounts.at(-1);
    const range = last === undefined || last.from !== null ? null : rangeOf(last, quantity, text);
    if (range === null) amounts.push({ ...quantity, from: null });
    else amounts[amounts.length - 1] = range;
  }
  return amounts;
}

/** Whether digits end a year that spans two: "1996/97". */
const isPartOfYear = ({ start }: Quantity, text: string): boolean =>
  /\b(?:19|20)\d\d[-–/]$/.test(text.slice(Math.max(0, start - 6), start));

/** Whether a number at the beginning is that of a list, whose mark the file has lost: "9 We will …". */
const isLabel = ({ start, text: digits }: Quantity, text: string): boolean =>
  start === 0 &&
  /^\d{1,2}$/.test(digits.trim()) &&
  /^\s(?:We|I|It|The|There|Our|To)\s/.test(text.slice(digits.length, digits.length + 8));

const [dash, upTo, and] = [/^\s?[-–]\s?$/, /^\s+to\s+$/i, /^\s+and\s+$/i];
const [movesFrom, between] = [/\bfrom\s+$/i, /\bbetween\s+$/i];

/** Two amounts as one range: "50-62%", "£1m to £2m", "between 10 and 12"; null for "from 50% to 62%", which is a change. */
function rangeOf(low: Quantity, high: Quantity, text: string): Amount | null {
  if (low.unit !== high.unit || low.per !== high.per || low.value >= high.value) return null;
  const joint = text.slice(low.start + low.text.length, high.start);
  const lead = text.slice(Math.max(0, low.start - 12), low.start);
  const opening = and.test(joint) ? (between.exec(lead)?.[0] ?? null) : "";
  const isJoined = dash.test(joint) || (upTo.test(joint) && !movesFrom.test(lead)) || opening !== "";
  if (!isJoined || opening === null) return null;
  const start = low.start - opening.length;
  return {
    ...high,
    from: low.value,
    bound: low.bound,
    start,
    text: text.slice(start, high.start + high.text.length),
    whole: { start: Math.min(start, low.whole.start), end: high.whole.end },
    isDoubtful: low.isDoubtful || high.isDoubtful,
  };
}
