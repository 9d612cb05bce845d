import { modalStrength } from "../language/modality.ts";
import { openingOf } from "./grammar.ts";
import { pledge } from "./judged.ts";
import { outcomeRules, wouldBe } from "./outcomes.ts";
import type { Parties } from "./parties.ts";
import type { Rule } from "./rule.ts";

const adverbs =
  "(?: (?:also|therefore|now|then|still|always|never|not|all|both|each|again|further|\\p{L}+ly|in (?:future|government|power|office)))*";
const speakers =
  "we|i|(?:none|each|all) of us|our (?:group|party|team|councillors|candidates|government|administration|mayor)|(?:your |\\p{L}+ )?councillors|(?:a|the next|an incoming) (?:\\p{L}+ )?(?:government|council|administration|mayor)";
const asked = "(?:what|how|(?<!is )why|where|when|whether|than|as|which|that) ";
const promised = new RegExp(
  `(?<!${asked})\\b(?:${speakers})(?:,[^,]{1,60},)?${adverbs}(?:'ll| will| shall| won't| shan't|(?:'m|'re| am| are) going to)\\b`,
  "u",
);
const vowed =
  /\b(?:we|i|our \p{L}+|councillors)(?:'re|'m| are| am| is| have| remain)?(?: also| fully| firmly| absolutely| strongly| totally)* (?:(?:promis(?:e|ing)|pledg(?:e|ing)|guarantee(?:ing)?|vow(?:ing)?|undertake) |(?:remain )?committed (?:to |ourselves)|pledged (?:also )?to )/u;

const andWill =
  /^(?:we|i) (?!know\b|believe\b)[^.;:]{3,120}(?:,| and| but)(?: \w+ly| also)? (?:will|shall)\b/;

const partyWill = ({ own }: Parties, low: string) => {
  const named = own.exec(low);
  return (
    named !== null &&
    /^(?:'s [^,.]{1,40})?(?: \w+ly| also| therefore| now| party| government| councillors)* (?:will|shall|is committed to|are committed to|pledges|commits)\b/.test(
      low.slice(named.index + named[0].length),
    )
  );
};

const whereGoverned = (low: string, cue: RegExp) => low.slice(cue.exec(low)?.index ?? 0);

/** The author will: firm, unless a softer verb is all that it will do ("we will consider"). */
const weWill: Rule = ({ low, promising }, parties) => {
  if (vowed.test(low)) return pledge("firm", "modal:we-pledge");
  if (!promising) return null;
  const own = promised.test(low) || andWill.test(low);
  if (!own && !partyWill(parties, low)) return null;
  const strength =
    modalStrength(
      promised.test(low)
        ? whereGoverned(low, promised)
        : low.slice(Math.max(0, low.search(/\b(?:will|shall)\b/))),
    ) ?? 4;
  return strength >= 4 ? pledge("firm", "modal:we-will") : pledge("soft", "modal:we-will-try");
};

const hedge =
  "where(?:ver)? (?:we can|possible|practicable|practical|appropriate|budgets? allows?)|as far as possible|(?:if|when|as) (?:resources|funds|funding|finances|budgets?) (?:allow|permit)s?|subject to [^,]{3,40}|should the finances|if successful";
const hedgedFirst = new RegExp(`^(?:${hedge})\\b(?:[^,]{0,40},)? ?`);
const hedgedLast = new RegExp(`\\b(?:${hedge})[.;]?$`);

/** A promise that circumstances may cancel is soft. */
const whereWeCan: Rule = (reading, parties) => {
  const first = hedgedFirst.exec(reading.low)?.[0];
  if (first === undefined && !hedgedLast.test(reading.low)) return null;
  const listed =
    first !== undefined &&
    openingOf(reading.low.slice(first.length).split(/[\s,]+/, 4)).form === "imperative";
  const promised =
    listed || wouldBe(reading, parties) || weWill(reading, parties) || outcomeRules.willBe(reading, parties);
  return promised ? pledge("soft", "soft:where-possible") : null;
};

const wishes =
  /\b(?:we|i|councillors|(?:our|this) (?:group|party)|this (?:branch|meeting|conference|manifesto))(?:'re|'m| are| am| is)?(?: also| now| \p{L}+ly)* (?:(?:want|wish|hope|aim|aspire|intend|plan|propose|ask|seek|support|favour|oppose|reject|advocate|urge|call|campaign|back|demand|insist|mean|welcome the proposal|look forward)(?:s|ing)? |(?:asking|demanding|insisting|calling|campaigning|lobbying|pressing|pushing|looking|seeking|aiming|planning|hoping|determined|keen|in favour|opposed|willing|prepared|minded)(?: |,))/u;
const ambition =
  /\b(?:our|my|the) (?:\p{L}+ )?(?:aim|ambition|goal|objective|aspiration|target|intention|hope|priority)s?\b(?: for [^,]{1,40})? (?:is|are|will be|would be|remains?)\b|\bit is our (?:aim|ambition|goal|intention|hope|wish|policy)\b|\bwe(?:'d| would) (?:\p{L}+ )?(?:like|look|hope|seek|aim|want|also|support|work|ask|back|\p{L}+)\b|\bi(?:'d| would) \p{L}+\b/u;

const partyWants = ({ own }: Parties, low: string) => {
  const named = own.exec(low);
  return (
    named !== null &&
    !named[0].endsWith("'s") &&
    /^(?:,[^,]{1,40},)? (?:\w+ly |also )?(?:wants?|wish(?:es)?|hopes?|aims?|intends?|plans?|seeks?|supports?|favours?|opposes?|would|calls? for)\b/.test(
      low.slice(named.index + named[0].length),
    )
  );
};

/** The author wants, hopes, supports, would. */
const weWant: Rule = ({ low }, parties) => {
  if (/\bwe(?:'d| would) (?:not )?(?:be|have been)\b/.test(low)) return null;
  if (wishes.test(low) || partyWants(parties, low)) return pledge("soft", "soft:want-to");
  return ambition.test(low) ? pledge("soft", "soft:ambition") : null;
};

/** Promises found by what the author says of itself, strongest first. */
export const promiseRules = { weWill, whereWeCan, weWant };
