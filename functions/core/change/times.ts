import { type Deadline, deadlinesIn } from "../language/deadlines.ts";
import { isNegated } from "../language/modality.ts";
import type { Placed } from "./amount-direction.ts";
import { type Direction, type Finding, only, towards, withoutCommon } from "./finding.ts";
import { tellsRecord } from "./records.ts";
import { sideBySide } from "./side-by-side.ts";

/**
 * Deadlines: a later date to do something by, or to start from, weakens; so does dropping a date. When something began or
 * was done ("since 2010", "was opened in 2010") is no deadline, unless both wordings tell it.
 */
export function deadlineFindings(before: string, after: string): Finding[] {
  const key = (d: Deadline) => `${d.kind} ${d.sense} ${d.time}`;
  const found = withoutCommon(deadlinesIn(before), deadlinesIn(after), key);
  const isBack = { dropped: looksBackIn(before), added: looksBackIn(after) };
  return [true, false].flatMap((back) => {
    const sort = {
      dropped: found.dropped.filter((time) => isBack.dropped(time) === back),
      added: found.added.filter((time) => isBack.added(time) === back),
    };
    return sideBySide(before, after, sort).map(
      ([old, now]): Finding => ({
        about: back && (old === undefined || now === undefined) ? "gloss" : "deadline",
        direction: back ? 0 : deadlineDirection([old, before], [now, after]),
        before: old?.text ?? null,
        after: now?.text ?? null,
        places: { before: placesOf(old, now), after: placesOf(now, old) },
      }),
    );
  });
}

function looksBackIn(text: string): (time: Deadline) => boolean {
  const isRecord = tellsRecord(text);
  return ({ kind, preposition }) =>
    preposition === "since" ||
    (isRecord && kind === "date" && preposition !== "by" && preposition !== "before");
}

/** Where a deadline stands; with its preposition where the other wording has none, or in another sense. */
const placesOf = (own: Deadline | undefined, other: Deadline | undefined) =>
  only(own).map(({ sense, from, start, text }) => ({
    start: sense === other?.sense ? start : from,
    end: start + text.length,
  }));

/** Rank from which a phrase of time puts off rather than hurries. */
const putsOff = 7;

function deadlineDirection(
  [old, before]: Placed<Deadline | undefined>,
  [now, after]: Placed<Deadline | undefined>,
): Direction {
  const one = old ?? now;
  if (one === undefined || one.sense === "until") return 0;
  if (old !== undefined && now !== undefined) {
    return old.kind === now.kind ? towards(now.time, old.time) : 0;
  }
  if (tellsPeriod(one, old === undefined ? after : before)) return 0;
  const hurries = !(one.kind === "phrase" && one.time >= putsOff);
  return (now !== undefined) === hurries ? 1 : -1;
}

/** Whether a time tells when something was or is so, or how long it is refused, rather than by when it is done. */
const tellsPeriod = ({ kind, from }: Deadline, text: string): boolean =>
  /\bduring\s+$/i.test(text.slice(0, from)) || (kind === "phrase" && isNegated(text));
