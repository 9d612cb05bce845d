import type { Firmness, LedgerPledge, PledgeTerms, ResponsibleBody } from "./model.ts";

/** What a pledge may be asked to say. */
export const sayable = [
  "amounts",
  "times",
  "conditions",
  "beneficiaries",
  "places",
  "instruments",
] as const satisfies readonly (keyof PledgeTerms)[];

/** Which pledges are wanted: all fields that are given must match. */
export type PledgeFilter = {
  readonly firmness?: Firmness | undefined;
  readonly testable?: boolean | undefined;
  /** A CAP major topic. */
  readonly topic?: number | undefined;
  /** Who is to act. */
  readonly body?: ResponsibleBody | undefined;
  /** What the words must say, of whatever value. */
  readonly says?: (typeof sayable)[number] | undefined;
};

/** Whether a pledge is one of those wanted. */
export function isWanted(
  pledge: LedgerPledge,
  { firmness, testable, topic, body, says }: PledgeFilter,
): boolean {
  return (
    (firmness === undefined || pledge.firmness === firmness) &&
    (testable === undefined || pledge.testable === testable) &&
    (topic === undefined || pledge.topic.major === topic) &&
    (body === undefined || pledge.terms.responsibility.body === body) &&
    (says === undefined || pledge.terms[says].length > 0)
  );
}
