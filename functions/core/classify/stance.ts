import { openingOf } from "./grammar.ts";
import { other } from "./judged.ts";
import type { Rule } from "./rule.ts";

// An opponent who acts, fails or would act.
const blame =
  /\b(?:would|will|have|has|had|wants?|plans?|failed|failure|cut|cuts|broke|broken|promises?|propose|threatens?|oppose[sd]?|refused?|still|only|under|left|sold|spent|spends|let|lost|waste[ds]?|believes?|never|did|do|does|don't|is|are|was|were|think|'s)\b/;

/** Opponents' deeds, plans and failings, unless the author answers them in the same unit. */
const attack: Rule = ({ low, words }, { opponents }) => {
  const named = opponents.exec(low.slice(0, 160));
  if (named === null || named.index > 45) return null;
  const answered =
    /\b(?:we|i)(?:'ll| will| shall| would| want| believe| are going| reject| oppose)\b/.test(low) ||
    (/^(?:and|by)$/.test(words[0] ?? "") && openingOf(words.slice(1)).form !== "none");
  return !answered && blame.test(low) ? other("attack", "attack:opponent") : null;
};

const own = "(?:we|i|our (?:group|councillors|party|government|reforms|administration|record))";
const done = new RegExp(
  `\\b${own}(?:'ve| have| has)(?! (?:to|a|an|the|no|some|many|always (?:been|believed))\\b)(?: \\p{L}+ly| also| already| now| not| never)* (?:\\p{L}+ed|been|begun|brought|built|cut|doubled|done|found|fought|gained|given|gone|got|held|kept|led|made|met|put|reached|seen|sent|set|shown|spent|stood|taken|won|written|handed|let)\\b`,
  "u",
);
const didPast = new RegExp(
  `\\b${own}(?: also| then| already)* (?:\\p{L}{2,}(?:[^e]ed|ied)|brought|built|did|fought|gave|got|held|inherited|kept|led|made|put|saw|set|spent|stood|took|won|were|was|said|promised)\\b`,
  "u",
);
const since =
  /^(?:since|in|between|over the (?:last|past)|last|four years ago|ten years ago)\b.{0,20}(?:19|20)?\d{0,4}.{0,40}\b(?:we|i|was|were|has|have)\b/;

/** Whether the author states what it has done. A promise in the same unit overrides it: rules for those come first. */
const record: Rule = ({ low, headed }) => {
  if (headed) return null;
  if (done.test(low)) return other("record", "record:we-have");
  if (didPast.test(low)) return other("record", "record:we-did");
  return since.test(low) && /\b(?:we|our|under)\b/.test(low) ? other("record", "record:since") : null;
};

const togetherWill =
  /\b(?:we|i)(?:'ll| will) (?:\p{L}+ ){1,3}together[.!]?$|\bunited,? (?:we|i)(?:'ll| will)\b|\b(?:we|i) won't let you down\b|\btogether,? (?:we|let's)|\bwith your (?:help|support|vote),? (?:we|i)\b|\bwe(?:'ll| will) (?:never |not |always )?(?:(?:let you|give up|rest|walk by|write the)\b|build a (?:better|brighter|fairer|stronger) (?:future|britain|country|community))|\blet us\b|\blet's\b/u;

/** "Vote Riverside on 6 May" asks for votes; "Vote against the sale" is what the author would do. */
const callToVote: Rule = ({ low, text }) =>
  /^(?:So vote|Vote|VOTE) (?:for )?(?:\p{Lu}|us\b|me\b|your\b)/u.test(text) && !/\b(?:will|'ll)\b/.test(low)
    ? other("belief", "belief:call-to-vote")
    : null;

/** Words for which nothing could ever be checked, even with "we will". */
const rhetoric: Rule = ({ low, length }) =>
  togetherWill.test(low) && length <= 25 ? other("belief", "belief:rhetoric") : null;

/** Words of a question that may stand above its answer. */
const longestTitle = 16;

/** A question promises nothing, its answer may: a short one, outside a list, is the title of that. */
const question: Rule = ({ text, length, listed }) => {
  if (!/\?["')\]]*$/.test(text)) return null;
  return listed || length > longestTitle
    ? other("context", "context:question")
    : other("heading", "heading:question");
};

export const stanceRules = { attack, record, rhetoric, callToVote, question };
