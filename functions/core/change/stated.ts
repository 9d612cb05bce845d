import { actorIn, agentIn } from "../language/actors.ts";
import { type Condition, conditionsIn } from "../language/conditions.ts";
import { isNegated } from "../language/modality.ts";
import type { Responsibility } from "../model.ts";
import { denialsIn } from "./denials.ts";
import { isAttitude } from "./explained.ts";
import { type Direction, type Finding, only, opposite, paired, withoutCommon } from "./finding.ts";
import { placesOfVerbs, quotedVerbs } from "./firmness.ts";
import type { Hunk } from "./hunks.ts";

/** Verbs that deny as "not" does: to halt a thing is not to allow it. */
const ending = /\b(?:stop|halt|end|ban|prevent|prohibit|outlaw|abolish|block)(?:s|p?ing|ned|ped)?\b/i;

/**
 * Polarity: one wording turns down what the other promises. As many denials in both, in other places ("no
 * playground will be closed", "close no playground"), say the same.
 */
export function polarityFindings(before: string, after: string, hunks: readonly Hunk[]): Finding[] {
  const count = (text: string) => denialsIn(text).length;
  // Two denials say what none does: "no change without consent", "change only with consent".
  if (isNegated(before) === isNegated(after) || (count(before) - count(after)) % 2 === 0) return [];
  const [ends, endsNow] = [ending.test(before), ending.test(after)];
  if (ends !== endsNow && ends === count(before) < count(after)) return [];
  const turn = hunks.find(({ removed, added }) => count([...removed, ...added].join(" ")) > 0);
  // In a clause that came, went or was written anew, a denial is of something else.
  if (turn === undefined || Math.max(turn.removed.length, turn.added.length) > quotedVerbs) return [];
  const quote = (said: readonly string[]) => [turn.lead, ...said].join(" ").trim() || null;
  const [old, now] = [quote(turn.removed), quote(turn.added)];
  const places = { before: denialsIn(before), after: denialsIn(after) };
  return [{ about: "polarity", direction: 0, before: old, after: now, places }];
}

/**
 * Actor: another is named as the one to act, or one other than the author is named where none was; or what one
 * wording asks of another body, the other does itself.
 */
export function actorFindings(
  before: string,
  after: string,
  [askedBefore, askedAfter]: readonly [Responsibility | null, Responsibility | null],
  hunks: readonly Hunk[],
): Finding[] {
  const [old, now] = [actorIn(before) ?? agentIn(before), actorIn(after) ?? agentIn(after)];
  if ((old?.name ?? "we") === (now?.name ?? "we")) {
    const isAskedAnew = askedBefore !== null && askedAfter !== null && askedBefore.by !== askedAfter.by;
    const places = placesOfVerbs(
      hunks.filter(({ removed, added }) => [...removed, ...added].some(isAttitude)),
    );
    if (!isAskedAnew || places.before.length + places.after.length === 0) return [];
    // Who does it promises more than who asks others for it.
    const direction: Direction = askedAfter.by === "acting" ? 1 : -1;
    const named = ({ body }: Responsibility) => (body === "author" ? "we" : body);
    return [{ about: "actor", direction, before: named(askedBefore), after: named(askedAfter), places }];
  }
  const places = { before: only(old), after: only(now) };
  return [{ about: "actor", direction: 0, before: old?.name ?? null, after: now?.name ?? null, places }];
}

/** Conditions: one more weakens a promise, one less strengthens it. */
export function conditionFindings(before: string, after: string, hunks: readonly Hunk[]): Finding[] {
  const told = withoutCommon(conditionsIn(before), conditionsIn(after), (c) => c.marker);
  const dropped = told.dropped.filter((condition) => !isToldAnew(condition, "before", hunks));
  const added = told.added.filter((condition) => !isToldAnew(condition, "after", hunks));
  const finding = (old: Condition | undefined, now: Condition | undefined): Finding => {
    const effect = (old ?? now)?.effect ?? "none";
    const isReplaced = old !== undefined && now !== undefined;
    const direction = isReplaced || effect === "none" ? 0 : now !== undefined ? -1 : 1;
    return {
      about: "condition",
      direction: effect === "concedes" ? opposite(direction) : direction,
      before: old?.text ?? null,
      after: now?.text ?? null,
      places: { before: only(old).map(placeOf), after: only(now).map(placeOf) },
    };
  };
  return paired(dropped, added).map(([old, now]) => finding(old, now));
}

const limiting = /^(?:who|whose|whom|when|where|which)$/;

/** Whether a clause that limits stands where the condition begins: "those whose parents wish", "if their parents wish". */
function isToldAnew({ start }: Condition, side: "before" | "after", hunks: readonly Hunk[]): boolean {
  const hunk = hunks.find(({ places }) =>
    places[side].some((place) => place.start <= start && start < place.end),
  );
  const other = side === "before" ? hunk?.added : hunk?.removed;
  return other?.some((word) => limiting.test(word)) ?? false;
}

const placeOf = ({ start, text }: Condition) => ({ start, end: start + text.length });
