import { actionVerbs } from "../language/action-verbs.ts";
import { other, pledge } from "./judged.ts";
import type { Rule } from "./rule.ts";

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
const would = new RegExp(
  `\\bwould(?: \\p{L}+ly| also| all)* be(?: \\p{L}+ly)* (?:${participle}|open)\\b`,
  "u",
);
const acts =
  /\b(?:will|shall)(?: \p{L}+ly| also| now| then| no longer| all| still| not| never| in future)* (?:have|receive|get|gain|remain|continue|open|come|go on|travel|pay|end|stay|keep|carry|publish|provide|offer|hold|lead|report|include|cover|stop|start|begin|run|close|take|set|work|apply|play|allow|give|ensure|focus|review|introduce|require)\b/u;
const othersDo =
  /^(?:make|create|enable|embed|show|reinforce|benefit|mean|help|save|grow|need|face|rise|fall|cost|depend|know|tell|want|find|suffer|lose|happen|vote|wake|feel|judge|remember)$/;
const predicted =
  /^(?:as|by \d{4},? (?:there|\d)|without|unless|if nothing|in the next|over the (?:next|coming))\b|\b(?:is|are) (?:expected|forecast|projected)\b|\b(?:worse|poorer|gone|too late)\b/;
const verbOf =
  /(?:will|won't|shall)(?: (?:also|now|then|not|never|no longer|all|both|still|instead|\p{L}+ly))* (\p{L}[\p{L}-]+)/u;
// "Will last at least 30 minutes", "will go up on all 14 schools": an outcome with its measure.
const happens =
  /\b(?:will|shall)(?: \p{L}+ly| also| all| again| then| not| never)* (?:last|go (?:up|ahead|to|into|back|live)|return|follow|arrive|reopen|reach|be (?:\p{L}+ )?(?:open|free|closed|back|online|live|ready|there|home|in place))\b/u;
const measure =
  /\p{N}|\b(?:every|each|all|any|both|at|on|in|by|to|from|until|for|within|only|two|three|four|five|six|seven|eight|nine|ten)\b/u;

/** "Schools will be encouraged", "consideration will be given": done to others, or only thought of. */
const onlyAsked =
  /\b(?:will|shall) be (?:\p{L}+ly )?(?:encouraged|urged|invited|considered|explored|examined|investigated)\b|\bconsideration will be given\b/u;

/** "We fear that the merger will close two stations": what the author thinks others will do. */
const thought =
  /^(?:but |and |yet )?(?:we|i) (?:also |\p{L}+ly )?(?:believe|think|fear|know|expect|suspect|feel) (?:that )?(?!we\b|i\b|our\b)/u;

/** What will be done, by implication by the author's government: "Street lights will be switched on". */
const willBe: Rule = ({ low, promising }, { opponents }) => {
  if (!promising || opponents.test(low.slice(0, 60)) || predicted.test(low) || thought.test(low)) return null;
  const clause = low.slice(0, 320).replace(/\b(there|you)'ll\b/, "$1 will");
  if (onlyAsked.test(clause)) return pledge("soft", "modal:will-be-asked");
  if (passive.test(clause)) return pledge("firm", "modal:will-be");
  const will = /\b(?:will|won't|shall)\b/.exec(clause);
  if (will === null) return null;
  const rest = clause.slice(will.index);
  const happening = happens.exec(rest);
  if (happening && measure.test(rest.slice(happening[0].length))) return pledge("firm", "modal:will-happen");
  const verb = verbOf.exec(rest)?.[1];
  if (verb === undefined || othersDo.test(verb)) return null;
  if (/^(?:there|one|if|as|because|when|until|unless|with|without|over)\b/.test(low) && !acts.test(clause))
    return null;
  return acts.test(clause) || actionVerbs.has(verb) ? pledge("firm", "modal:will-act") : null;
};

/** Bodies that no party leads, at the head of a sentence, and what they will do of themselves. */
const bodiesWill =
  /^(?:national highways|network rail|(?:the )?environment agency|openreach|(?:the )?royal mail|homes england|historic england|natural england|nhs england|ofsted|ofwat|ofgem|\p{L}+ water) (?:will|is going to|are going to|plans to|has agreed to|have agreed to)(?! be\b)\b/u;

/** "National Highways will resurface the bypass": told, not promised. */
const othersWill: Rule = ({ low }) =>
  bodiesWill.test(low) && !/\b(?:we|our|must|should|required)\b/.test(low)
    ? other("context", "context:others")
    : null;

/** "New homes would be joined to the heat network": a promise where the unit also says when it holds. */
export const wouldBe: Rule = ({ low }, { opponents }) =>
  would.test(low) && !opponents.test(low.slice(0, 60)) ? pledge("soft", "soft:would-be") : null;

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
  /(?:\b(?:we|i)(?: also| now| therefore)? must|\b(?:government|council|(?:the )?(?:uk|country|nation)) (?:also |now |therefore )?(?:must|need to|needs to|have to))(?: \p{L}+ly| also)? (?!be\b|have\b|recognise|remember|understand|not forget|accept|know)\p{L}+/u;
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

/** Promises found by what is to be, strongest first. */
export const outcomeRules = { othersWill, consequence, willBe, should, must };
