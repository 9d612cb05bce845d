import { modalStrength } from "../language/modality.ts";
import { actionVerbs } from "./action-verbs.ts";
import { other, pledge } from "./judged.ts";
import type { Parties } from "./parties.ts";
import type { Rule } from "./rule.ts";

const adverbs =
  "(?: (?:also|therefore|now|then|still|always|never|not|all|both|each|again|further|\\p{L}+ly|in (?:future|government|power|office)))*";
const speakers =
  "we|i|our (?:group|party|team|councillors|candidates|government|administration|mayor)|(?:your |\\p{L}+ )?councillors|(?:a|the next|an incoming) (?:\\p{L}+ )?(?:government|council|administration|mayor)";
const asked = "(?:what|how|why|where|when|whether|than|as|which|that) ";
const promised = new RegExp(
  `(?<!${asked})\\b(?:${speakers})(?:,[^,]{1,60},)?${adverbs}(?:'ll| will| shall| won't| shan't|(?:'m|'re| am| are) going to)\\b`,
  "u",
);
const vowed =
  /\b(?:we|i|our \p{L}+|councillors)(?:'re|'m| are| am| is| have| remain)?(?: also| fully| firmly| absolutely| strongly| totally)* (?:(?:promise|pledge|guarantee|vow|undertake) |(?:remain )?committed (?:to |ourselves)|pledged to )/u;

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

const hedged =
  /^(?:where(?:ver)? (?:we can|possible|practical|appropriate|budgets? allows?)|as far as possible|if (?:resources|funds|finances|budgets?) (?:allow|permit)|when (?:resources|funds|finances) (?:allow|permit)|subject to funding|should the finances|if successful)\b|\b(?:where(?:ver)? (?:possible|practicable)|when resources allow|if (?:funding|resources|budgets?) (?:allows?|permits?)|as (?:resources|funds) (?:allow|permit)|subject to funding)[.]?$/;

/** A promise that circumstances may cancel is soft. */
const whereWeCan: Rule = (reading, parties) => {
  if (!hedged.test(reading.low)) return null;
  return (weWill(reading, parties) ?? willBe(reading, parties))
    ? pledge("soft", "soft:where-possible")
    : null;
};

const wishes =
  /\b(?:we|i|councillors|our (?:group|party))(?:'re|'m| are| am)?(?: also| now| \p{L}+ly)* (?:(?:want|wish|hope|aim|aspire|intend|plan|propose|ask|seek|support|favour|oppose|reject|advocate|urge|call|campaign|back|welcome the proposal|look forward)(?:ing)? |(?:asking|calling|campaigning|lobbying|pressing|pushing|looking|seeking|aiming|planning|hoping|determined|keen|in favour|opposed|willing|prepared|minded)(?: |,))/u;
const ambition =
  /\b(?:our|my|the) (?:\p{L}+ )?(?:aim|ambition|goal|objective|aspiration|target|intention|hope|priority)s?\b(?: for [^,]{1,40})? (?:is|are|will be|would be|remains?)\b|\bit is our (?:aim|ambition|goal|intention|hope|wish|policy)\b|\bwe(?:'d| would) (?:\p{L}+ )?(?:like|look|hope|seek|aim|want|also|support|work|ask|back|\p{L}+)\b|\bi(?:'d| would) \p{L}+\b/u;

const partyWants = ({ own }: Parties, low: string) => {
  const named = own.exec(low);
  return (
    named !== null &&
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

const effect =
  /^(?:and |but |so |in this way |only )?(?:this|it|that|these|they|he|she|which|who|such (?:a|an)|all this|that alone|doing so)(?: \w+){0,3}?(?:'ll| will| would| won't)\b(?! be (?:\p{L}+ed|made|given|set|put|paid|built|kept|held|run|done|brought|taken)\b)/u;

/** A consequence that follows a pledge is context, even with "will". */
const consequence: Rule = ({ low }) => {
  if (!effect.test(low)) return null;
  const states =
    /^(?:\w+ )?(?:it|they|these|this)\b.{0,20}? (?:will|'ll|won't) (?:\w+ly |also |not )?(?:include|be|co-ordinate|coordinate|consider|cover|set|apply|take|replace|have|report|start|focus|publish|provide)\b/.test(
      low,
    );
  return states ? null : other("context", "context:effect");
};

const participle =
  "(?:\\p{L}+ed|abolished|banned|begun|bound|brought|built|cut|done|drawn|found|free|frozen|fought|given|held|kept|laid|led|left|lent|let|made|met|paid|put|read|rebuilt|run|seen|sent|set|shown|shut|sold|spent|split|spread|struck|swept|taken|taught|told|won|withdrawn|written|no|a|an|able|entitled|eligible|responsible|subject|available|required|at least|more)";
const passive = new RegExp(
  `\\b(?:will|shall)(?: \\p{L}+ly| also| not| never| now| no longer| then| therefore| again| all| still| first| only)* (?:be|get|see)(?: \\p{L}+ly| also| now| further| fully)* ${participle}\\b`,
  "u",
);
const acts =
  /\b(?:will|shall)(?: \p{L}+ly| also| now| then| no longer| all| still| not| never| in future)* (?:have|receive|get|gain|remain|continue|open|come|go on|travel|pay|end|stay|keep|carry|publish|provide|offer|hold|lead|report|include|cover|stop|start|begin|run|close|take|set|work|apply|play|allow|give|ensure|focus|review|introduce|require)\b/u;
const others =
  /\b(?:make it|create|enable|embed|show|reinforce|benefit|mean|help|save|grow|need|face|rise|fall|cost|depend|know|tell|want|find|suffer|lose|happen|vote|wake|feel|judge|remember)\b/;
const predicted =
  /^(?:as|by \d{4},? (?:there|\d)|without|unless|if nothing|in the next|over the (?:next|coming))\b|\b(?:is|are) (?:expected|forecast|projected)\b/;

/** What will be done, by implication by the author's government: "Street lights will be switched on". */
const willBe: Rule = ({ low, promising }, { opponents }) => {
  if (!promising || opponents.test(low.slice(0, 60)) || predicted.test(low)) return null;
  const clause = low.slice(0, 320);
  if (passive.test(clause)) return pledge("firm", "modal:will-be");
  const will = /(?:\b(?:will|won't|shall)|(?<=\bthere)'ll)\b/.exec(clause);
  if (will === null || others.test(clause.slice(will.index, will.index + 24))) return null;
  if (/^(?:there|one|if|as|because|when|until|unless|with|without|over)\b/.test(low) && !acts.test(clause))
    return null;
  const verb =
    /(?:will|won't|shall)(?: (?:also|now|then|not|never|no longer|all|both|still|instead|\p{L}+ly))* (\p{L}[\p{L}-]+)/u.exec(
      clause.slice(will.index),
    )?.[1];
  return verb !== undefined && (acts.test(clause) || actionVerbs.has(verb))
    ? pledge("firm", "modal:will-act")
    : null;
};

const anybody =
  /\b(?:nobody|no one|no-one|everyone|everybody|anyone|people|parents|a child|children|you|patients|families|government|politicians|residents|a council)(?: in [^,]{1,20})?(?: \p{L}+)? (?:should|ought|shouldn't|must)\b|\bshould(?: not|n't)? (?:have to|be (?:about|proud|afraid|ashamed|a |the |reduced|settled|able to (?:live|feel|walk|afford)))/u;

/** "Should" for a measure that the author advocates is soft; for how people ought to live it is a value. */
const should: Rule = ({ low }) => {
  if (!/\b(?:should|ought to)\b/.test(low) || /^(?:if|should)\b/.test(low)) return null;
  return anybody.test(low) || /\b(?:believes?|know|think) (?:that )?/.test(low)
    ? other("belief", "belief:should")
    : pledge("soft", "soft:should");
};

const mustAct =
  /\b(?:we|government|council|(?:the )?(?:uk|country|nation)) (?:also |now |therefore )?(?:must|need to|needs to|have to)(?: \p{L}+ly| also)? (?!be\b|have\b|recognise|remember|understand|not forget|accept|know)\p{L}+/u;
const mustBe =
  /\b(?:must|needs? to) be (?:\p{L}+ly )?(?:\p{L}+ed|built|brought|cut|given|held|kept|made|paid|put|run|set|taken)\b/u;

/** "Must" commits when the author's own government is the one that has to act. */
const must: Rule = ({ low }) => {
  if (/\b(?:believe|know|why|because|argue)\b/.test(low)) return null;
  if (mustAct.test(low)) return pledge("firm", "modal:must");
  return mustBe.test(low) && !/^(?:it|this|that|these|they|once)\b/.test(low)
    ? pledge("firm", "modal:must-be")
    : null;
};

/** Promises found by their modal, strongest first. */
export const promiseRules = { weWill, whereWeCan, weWant, consequence, willBe, should, must };
