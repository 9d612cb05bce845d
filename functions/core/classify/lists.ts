import { modalStrength } from "../language/modality.ts";
import type { Firmness } from "../model.ts";
import { isClauseOpen, isStatement, openingOf } from "./grammar.ts";
import { other, pledge } from "./judged.ts";
import type { Reading } from "./reading.ts";
import type { Rule } from "./rule.ts";

const firmnessOf = (strength: number | null, fallback: Firmness): Firmness =>
  strength === null ? fallback : strength >= 4 ? "firm" : "soft";

const recordStem =
  /\b(?:we have|we've|we did|what we|our record|achieve[md]|so far|since \d{4}|we are proud)\b/;

/** An item completes its stem: "We will:" makes it firm, "We would:" soft, "We have:" a record. */
const byStem: Rule = ({ unit, text, low, words }) => {
  if (unit.stem === null) return null;
  const stem = unit.stem.toLowerCase();
  const stemStrength = modalStrength(unit.stem);
  if (stemStrength === null) return recordStem.test(stem) ? other("record", "list:record") : null;
  if (isStatement(low) && openingOf(words).form === "none" && /^\p{Lu}/u.test(unit.text)) return null;
  const own = openingOf(words).form === "none" ? null : modalStrength(text);
  return pledge(firmnessOf(own !== null && own < stemStrength ? own : stemStrength, "firm"), "list:stem");
};

/** Under "What we have done" even bare verbs tell of the past. */
const underRecord: Rule = ({ section, low, listed, ended }) => {
  if (section === null || !recordStem.test(section.toLowerCase()) || /\b(?:will|next|plan)\b/.test(section))
    return null;
  return (listed || !ended) && !/\b(?:will|'ll)\b/.test(low) ? other("record", "list:record") : null;
};

const gerundTitle = /^\p{L}+ing (?:for|with|in|on|to|and|\p{L}+)(?: \p{L}+){0,4}$/u;

/** "Review lighting", "To review lighting", "Reviewing lighting" as items of proposals. */
const byVerb: Rule = ({ words, listed, ended, text, length, low }) => {
  const opening = openingOf(words);
  if (isClauseOpen(text) && length < 6) return null;
  switch (opening.form) {
    case "none":
      return null;
    case "imperative": {
      if (!listed && !ended && length <= 2) return null;
      if (/^(?:let us|let's|make no mistake|take,? for)\b/.test(low) || text.endsWith("?")) return null;
      return pledge(firmnessOf(modalStrength(text), "firm"), "list:imperative");
    }
    case "infinitive": {
      const clause = /,/.test(text.slice(0, 80)) && isStatement(low.slice(low.indexOf(",") + 1));
      return clause ? null : pledge(firmnessOf(modalStrength(text), "firm"), "list:infinitive");
    }
    case "gerund": {
      if (!listed && (gerundTitle.test(low) || isStatement(low))) return null;
      return pledge(firmnessOf(modalStrength(text), "firm"), "list:gerund");
    }
  }
};

const toBe =
  /^[^,.;]{3,80}? (?:not )?to (?:be \p{L}+|attend|have|meet|receive|get|set|take|remain|report|include|pay|publish|provide|carry|become|make|use|give|come)\b/u;

/** "All officers to attend training", "Humanist marriage to be made legal". */
const bySubject: Rule = ({ low, listed, length }) =>
  toBe.test(low) && !isStatement(low) && (listed || length >= 6) ? pledge("firm", "list:subject-to") : null;

const proposal =
  /^(?:(?:a|an|the) )?(?:\p{L}+ly )?(?:new|no|more|better|fewer|less|lower|higher|free|greater|tougher|stronger|fairer|faster|safer|improved|extra|additional|further|full|wider|simpler|proper|increased|reduced|guaranteed|abolition|introduction|creation|establishment|expansion|extension|reform|protection|removal|review|independent|compulsory|mandatory|automatic|zero|an? end|end to|powers?|right|rights|support for|help for|action (?:on|to|against)|investment in|at least|up to|just|only|one|two|three|four|five|ten)\b/u;
// A verb before its object, where no list of verbs can name it: "creates the", "promised to".
const speaksOfOthers =
  /\p{L}(?:s|ed) (?:the|an?|all|to|that|this|his|her|its|their|our|us|them)\b|\b(?:they|we|he|she|it|i)\b/u;
const told =
  /(?<!\b(?:that|which|who|where|what|whose|they|it|we|you) )\b(?:has|have|had|is|are|was|were|wanted|did|does)\b/;
const measured = /\p{N}|\b(?:every|each|all|any)\b/u;

const noThing =
  /^(?:and|but|or|so|yet|with|without|in|on|at|as|by|from|since|after|before|where|when|while|whilst|under|over|across|through|however|thanks|alone|unlike|like|we|i|our|my|they|these|those|this|that|it|its|he|she|you|your|here|there|if|because|despite|whatever|why|what|how|who|today|now|equally|for example|according to|forward to)\b|^[^.]{2,40}: |^\d{4}[-:]|^\W|\p{L} \d{1,3}$/u;

/** "Free parking on Saturdays", "A new youth hub for every ward": a thing to come, named without a verb. */
const byThing: Rule = ({ low, listed, ended, length, text }) => {
  if (noThing.test(low) || isStatement(low) || text.endsWith("?") || isClauseOpen(text)) return null;
  if (proposal.test(low))
    return length >= (listed ? 3 : ended ? 4 : 7) ? pledge("firm", "list:new-thing") : null;
  if (!listed && (told.test(low) || /^\p{Lu}\p{L}+ \p{L}+ed \p{Lu}/u.test(text))) return null;
  if (speaksOfOthers.test(low) || length < (listed ? 4 : ended ? 5 : 8)) return null;
  const pointed = measured.test(low) || /\b(?:to|for)\b/.test(low) || /^an? /.test(low);
  return pointed ? pledge("firm", "list:thing") : null;
};

const follows = /^(?:and|or|but|by|to|including|with|while|so|for|through|as well as|,)\b|^\p{Ll}/u;

/** Words that go on where a page or column broke a sentence share its fate. */
const continued: Rule = ({ before, low, words, text, listed }: Reading) => {
  if (before === null || listed || before.reading.ended || before.reading.headed) return null;
  if (!/^[\p{Ll},]/u.test(text) || !follows.test(low)) return null;
  const { kind, firmness } = before.judged;
  if (kind !== "pledge" && openingOf(words).form === "imperative") return null;
  if (kind === "pledge") return firmness === null ? null : pledge(firmness, "continued:pledge");
  return kind === "heading" || kind === "boilerplate" ? null : other(kind, `continued:${kind}`);
};

export const listRules = { byStem, underRecord, byVerb, bySubject, byThing, continued };
