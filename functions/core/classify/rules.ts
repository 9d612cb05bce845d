import { furnitureRules, lostHeading } from "./furniture.ts";
import { type Judged, other } from "./judged.ts";
import { listRules } from "./lists.ts";
import { outcomeRules } from "./outcomes.ts";
import type { Parties } from "./parties.ts";
import { promiseRules } from "./promises.ts";
import type { Reading } from "./reading.ts";
import type { Rule } from "./rule.ts";
import { stanceRules } from "./stance.ts";
import { byThing } from "./things.ts";

const valueWords =
  /\b(?:believe|values?|deserve|right to|must|matters?|should|principle|vision|proud|we (?:know|understand|recognise|stand for|need|can)|our (?:future|country|nation|belief)|trust|heart of|only (?:labour|conservatives)|is about|fairness|freedom|opportunity)\b/;

/** What no rule claims is a belief where it speaks of values, else context. */
const remaining: Rule = ({ low }) =>
  valueWords.test(low) ? other("belief", "belief:values") : other("context", "context:statement");

/** First match decides; the order is the order of the guidelines' edge rules. */
const rules: readonly Rule[] = [
  ...furnitureRules,
  stanceRules.question,
  listRules.underTheirs,
  listRules.underDone,
  listRules.byStem,
  listRules.underTelling,
  listRules.underRecord,
  listRules.didItem,
  stanceRules.attack,
  stanceRules.rhetoric,
  stanceRules.callToVote,
  promiseRules.whereWeCan,
  promiseRules.weWill,
  promiseRules.weWant,
  stanceRules.record,
  outcomeRules.othersWill,
  outcomeRules.consequence,
  outcomeRules.willBe,
  listRules.continued,
  listRules.byVerb,
  listRules.bySubject,
  listRules.motioned,
  listRules.meansDoing,
  outcomeRules.should,
  outcomeRules.must,
  byThing,
  lostHeading,
];

/** Judges one unit by the first rule that claims it. */
export function judge(reading: Reading, parties: Parties): Judged {
  for (const rule of rules) {
    const judged = rule(reading, parties);
    if (judged !== null) return judged;
  }
  return remaining(reading, parties) ?? other("context", "context:statement");
}
