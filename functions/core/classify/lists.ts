import { gerunds } from "../language/action-verbs.ts";
import { modalStrength } from "../language/modality.ts";
import type { Firmness } from "../model.ts";
import { clauseOf, isClauseOpen, isStatement, openingOf } from "./grammar.ts";
import { other, pledge } from "./judged.ts";
import type { Reading } from "./reading.ts";
import type { Rule } from "./rule.ts";

const firmnessOf = (strength: number | null, fallback: Firmness): Firmness =>
  strength === null ? fallback : strength >= 4 ? "firm" : "soft";

const recordStem =
  /\b(?:we|i)(?: have|'ve)\b(?! (?:to|an?|the|no|some|many|more|made a (?:pledge|promise))\b)|\b(?:we|i) did\b|\b(?:our record|achieved|achievements?|successes|so far|since \d{4}|we are proud)\b/;
/** Who says what it will do or wants tells of no record, whatever else it says: "What we'll do, building on our record". */
const ahead = /\b(?:will|next|plans?|want|would|shall)\b|'ll\b/;

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

/** Headings of nothing but what was done. */
const doneHeading =
  /^(?:our|my|the|\p{L}+'s) (?:record|achievements?|successes)\b(?! (?:investment|levels?|number))|^(?:what )?(?:we|i)(?:'ve| have) (?:done|delivered|achieved|got done)\b|^what (?:we|i) did\b|\bpromises? (?:made|kept|delivered)\b|^(?:delivered|achieved|done) so far$/u;

/** Items of lists under "Our record" tell of the past, whatever they would promise elsewhere. */
const underDone: Rule = ({ unit, listed, low }) => {
  const above = unit.headings.at(-1)?.toLowerCase().replaceAll("’", "'") ?? "";
  if (!listed || unit.stem !== null || !doneHeading.test(above) || ahead.test(above)) return null;
  return /\b(?:will|'ll|would|want)\b/.test(low) ? null : other("record", "list:done");
};

/** Items of lists under "What the others have planned" are not the author's. */
const underTheirs: Rule = ({ unit, listed, low }, { own, opponents, isOwnKnown }) => {
  const above = (unit.stem ?? unit.headings.at(-1))?.toLowerCase().replaceAll("’", "'") ?? "";
  if (!listed || !isOwnKnown || !opponents.test(above) || own.test(above)) return null;
  if (!theirs.test(above) || /\b(?:we|our|us|i|my|versus|vs|than|instead)\b/.test(above)) return null;
  return /\b(?:we|i|our)\b/.test(low) ? null : other("attack", "list:theirs");
};
const theirs =
  /\b(?:plans?|planned|would|wants?|record|have|has|had|will|threats?|cuts?|failed|failures?|failings|mess|legacy|chaos|means|meant|under|risks?|lies|broken|did|done)\b/;

/** Stems that tell how things are, by their noun or their verb. */
const telling =
  /\b(?:advantages|benefits|strengths|weaknesses|problems|consequences|effects|results?|reasons?|causes|factors|facts|figures|examples|threats|dangers|failures|failings|excuses|findings|questions)\b|\b(?:means|meant|involves|face[sd]?|suffer(?:s|ed)?|led to|leads to|caused|characteri[sz]ed by|found|shows?|reveals?|blamed on|ha[sd] (?:seen|lost|had)|saw)\b/;
/** Words of stems that say what is to come, whatever else they say. */
const planning =
  /\b(?:plans?|pledges?|promises?|proposals?|priorit\w+|aims?|goals?|objectives?|targets?|commitments?|steps?|actions?|polic\w+|measures?|answers?|solutions?|offers?|vision|mission|demands?|ideas|asks|schemes?|reviews?|programmes?|strateg\w+|projects?|deal|package|approach|vot(?:e|ing)|council|government|mayor|this means|that means|it means|which means|we|our|my|i)\b/;

/** Items under "The results are:" or "The last four years meant:" tell how things are, unless they open with what is to be done. */
const underTelling: Rule = ({ unit, low, words }, { own }) => {
  const stem = unit.stem?.toLowerCase();
  if (stem === undefined || !telling.test(stem)) return null;
  if (planning.test(stem) || ahead.test(stem) || own.test(stem)) return null;
  const { form } = openingOf(words);
  if (form === "imperative" || form === "infinitive" || /\b(?:we|i)(?:'ll| will| would| want)\b/.test(low))
    return null;
  return other("context", "list:told");
};

/** Under "What we have done" even bare verbs tell of the past. */
const underRecord: Rule = ({ section, low, listed, ended }) => {
  const above = section?.toLowerCase() ?? "";
  if (!recordStem.test(above) || ahead.test(above)) return null;
  return (listed || !ended) && !/\b(?:will|'ll)\b/.test(low) ? other("record", "list:record") : null;
};

const gerundTitle = /^\p{L}+ing (?:for|with|in|on|to|and|\p{L}+)(?: \p{L}+){0,4}$/u;

/** "Licensing would pay for itself": the gerund is what the sentence speaks of, unless it governs what follows ("making sure that"). */
const gerundActs =
  /^(?:\p{L}+ly )?(?!making sure|seeing|ensuring|guaranteeing)\p{L}+ing (?:\p{L}[\p{L}'-]* ){0,12}?(?:will|would|could|means?|forms?|helps|reduces|saves|costs|leads to|makes)\b(?! (?:sure|of|in|and))/u;

/** "Review lighting", "To review lighting", "Reviewing lighting" as items of proposals. */
const byVerb: Rule = ({ words, listed, ended, text, length, low }) => {
  const opening = openingOf(words);
  if (isClauseOpen(text) && length < 6) return null;
  switch (opening.form) {
    case "none":
      return null;
    case "imperative": {
      if (!listed && ((!ended && length <= 2) || opening.verb === "be")) return null;
      if (/^(?:let us|let's|make no mistake|take,? for)\b/.test(low) || text.endsWith("?")) return null;
      return pledge(firmnessOf(modalStrength(text), "firm"), "list:imperative");
    }
    case "infinitive": {
      const clause = /,/.test(text.slice(0, 80)) && isStatement(low.slice(low.indexOf(",") + 1));
      return clause ? null : pledge(firmnessOf(modalStrength(text), "firm"), "list:infinitive");
    }
    case "gerund": {
      if (!listed && (gerundTitle.test(low) || isStatement(low))) return null;
      if (gerundActs.test(clauseOf(low))) return null;
      return pledge(firmnessOf(modalStrength(text), "firm"), "list:gerund");
    }
  }
};

const toBe =
  /^[^,.;]{3,80}? (?:not )?to (?:be \p{L}+|attend|have|meet|receive|get|set|take|remain|report|include|pay|publish|provide|carry|become|make|use|give|come)\b/u;

/** "All officers to attend training", "Humanist marriage to be made legal". */
const bySubject: Rule = ({ low, listed, length }) =>
  toBe.test(clauseOf(low)) && !isStatement(low) && (listed || length >= 6)
    ? pledge("firm", "list:subject-to")
    : null;

const motion =
  /^(?:and )?that (?:the|this) (?:council|authority|cabinet|committee|conference|assembly) (?!is\b|has\b|was\b|will\b|notes?\b|believes?\b)\p{L}+/u;

/** "That the council sign the charter": what a motion asks to be resolved. */
const motioned: Rule = ({ low }) => (motion.test(low) ? pledge("firm", "list:motion") : null);

const meaning = /^(?:and |but )?(?:this|it) means (?:\p{L}+ly )?(\p{L}+ing)\b/u;

/** "This means reforming the rates": what follows the colon that was not written. */
const meansDoing: Rule = ({ low }) =>
  gerunds.has(meaning.exec(low)?.[1] ?? "") ? pledge("firm", "list:means") : null;

const didOpening =
  /^(?:\p{L}{2,}ed|won|built|brought|kept|made|gave|got|held|fought|took|saw) (?:the|an?|our|over|more than|£|\p{N}|two|three|four|five|six|seven|eight|nine|ten)(?:\b|(?<=[£\p{N}]))/u;

/** "Opened two youth clubs" as an item tells of the past. */
const didItem: Rule = ({ low, listed, ended }) =>
  (listed || !ended) && didOpening.test(low) ? other("record", "list:did") : null;

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

export const listRules = {
  underTheirs,
  underDone,
  byStem,
  underTelling,
  underRecord,
  byVerb,
  bySubject,
  motioned,
  meansDoing,
  didItem,
  continued,
};
