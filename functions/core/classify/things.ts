import { clauseOf, isClauseOpen, isStatement } from "./grammar.ts";
import { pledge } from "./judged.ts";
import type { Rule } from "./rule.ts";

const proposal =
  /^(?:(?:a|an|the) )?(?:\p{L}+ly )?(?:new|no|more|better|fewer|less|lower|higher|free|greater|tougher|stronger|fairer|faster|safer|improved|extra|additional|further|full|wider|simpler|proper|increased|reduced|guaranteed|abolition|introduction(?! to\b)|creation|establishment|expansion|extension|reform|protection|removal|review|independent|compulsory|mandatory|automatic|zero|an? end|end to|powers?|right|rights|support for|help for|action (?:on|to|against)|investment in|at least|up to|just|only|longer|shorter|cheaper|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty)\b/u;
const measured = /\p{N}|\b(?:every|each|all|any)\b/u;
const noThing =
  /^(?:and|but|or|so|yet|with|without|in|on|at|as|by|from|since|after|before|where|when|while|whilst|under|over|across|through|however|thanks|alone|unlike|like|we|i|our|my|they|these|those|this|that|it|its|he|she|you|your|here|there|if|because|despite|whatever|why|what|how|who|today|now|equally|for (?:example|too|many|most|far|years|decades|generations)|according to|introduction to|forward to|no other|\p{L}+ (?:days|weeks|months|years) (?:after|ago|on))\b|^[^.]{2,40}: |^\d{4}[-:]|^\W|\p{L} \d{1,3}$/u;

// A verb before its object, where no list of verbs can name it: "creates the", "promised to".
const takesObject =
  /\p{L}(?:s|ed) (?:the|an?|all|to|that|this|his|her|its|their|our|us|them)\b|\b(?:they|we|he|she|it|i)\b/u;
// "Voted against", "poured into", "now cover", "cost the": a verb even where the subject reads like a proposal.
const acts =
  /\b(?:no going back|could|would|might)\b|\p{L}ed (?:against|into|down|away|£|\p{N})|\b(?:now|still|already|currently|never|often) \p{L}|\bcost (?:the|us|you|our|\p{L}+s|£)|\b(?:promises|swallows|sat on|won)\b/u;
/** What happened of late is no thing to come. */
const lately =
  /\b(?:last (?:year|month|week|winter|spring|summer|autumn|night|time)|(?:years?|months?|weeks?) ago|since (?:19|20)\d\d|(?:also|recently|later) \p{L}+ed)\b/u;
const told =
  /(?<!\b(?:that|which|who|where|what|whose|they|it|we|you) )\b(?:has|have|had|is|are|was|were|wanted|did|does)\b/;
const properDid = /^\p{Lu}\p{L}+ \p{L}+ed \p{Lu}/u;
/** A subject that is known already takes a verb sooner than it names a thing to come. */
const known = /^the \P{L}?\p{L}/u;
const knownDoes = /\p{L}(?:s|ed) (?:after|for|against|up|down|over|on|at|out|off)\b/u;

/** "Free parking on Saturdays", "A new youth hub for every ward": a thing to come, named without a verb. */
export const byThing: Rule = ({ low, listed, ended, length, text }) => {
  if (noThing.test(low) || isStatement(low) || text.endsWith("?") || isClauseOpen(text)) return null;
  const clause = clauseOf(low);
  if (acts.test(clause) || lately.test(low)) return null;
  if (proposal.test(low))
    return length >= (listed ? 3 : ended ? 4 : 7) ? pledge("firm", "list:new-thing") : null;
  if (known.test(low) && (!listed || knownDoes.test(clause))) return null;
  if (!listed && (told.test(low) || properDid.test(text))) return null;
  if (takesObject.test(clause) || length < (listed ? 4 : ended ? 5 : 8)) return null;
  const pointed = measured.test(low) || /\b(?:to|for)\b/.test(low) || /^an? /.test(low);
  return pointed ? pledge("firm", "list:thing") : null;
};
