import { actionVerbs, gerunds, nounVerbs } from "../language/action-verbs.ts";
import { isIdle } from "../language/describing.ts";
import { forceStep } from "../language/force.ts";
import { areSynonyms } from "../language/meanings.ts";
import { stemOf } from "../language/stems.ts";
import { isFunctionWord } from "../language/tokens.ts";
import { isAttitude } from "./explained.ts";
import type { Finding } from "./finding.ts";
import type { Reading } from "./reading.ts";
import { saidIn } from "./spelling.ts";

/** The verb of what a wording promises, as it stands there and at which of its words. */
type Act = { readonly verb: string; readonly at: number };

/**
 * Measure: what is done is another, wherever the verb stands ("repeal the Act", "the Act will be reformed"). Where the
 * other wording says the verb too, it only leads with another.
 */
export function actFindings(old: Reading, now: Reading): Finding[] {
  const [was, is] = [actOf(old.words), actOf(now.words)];
  if (was === null || is === null || areSynonyms(stemOf(was.verb), stemOf(is.verb))) return [];
  if (saidIn(now.words)(was.verb) || saidIn(old.words)(is.verb)) return [];
  const [before, after] = [old.places[was.at], now.places[is.at]];
  if (before === undefined || after === undefined) return [];
  const step = forceStep(was.verb, is.verb);
  return [
    {
      about: step?.kind ?? "measure",
      direction: step?.direction ?? 0,
      before: was.verb,
      after: is.verb,
      places: { before: [before], after: [after] },
    },
  ];
}

const modal = /^(?:will|shall|must|should|would)$/;
/** Words between a modal, or the beginning, and the verb. */
const passing =
  /^(?:we|i|and|but|also|not|never|then|to|be|continue|aim|seek|want|wish|work|try|help|start|begin)$/;
/** Words from a modal to its verb at most. */
const passed = 6;
const isParticiple = (word: string) => /(?:ed|en)$/.test(word);

/** The verb behind the first modal, or that the wording begins with; null where none can be told. */
function actOf(words: readonly string[]): Act | null {
  const modalAt = words.slice(0, 40).findIndex((word) => modal.test(word));
  const from = modalAt + 1;
  const found = words
    .slice(from, from + passed)
    .findIndex((word) => !passing.test(word) && !isIdleAdverb(word));
  const at = from + found;
  const verb = found === -1 ? "" : (words[at] ?? "");
  if (isFunctionWord(verb) || isAttitude(verb) || isIdle(verb)) return null;
  const isPassive = modalAt !== -1 && words.slice(from, at).includes("be");
  if (isPassive ? isParticiple(verb) : modalAt !== -1 && actionVerbs.has(verb)) return { verb, at };
  if (modalAt !== -1) return null;
  // "Support for families": what follows a verb is no preposition.
  const isNoun =
    nounVerbs.has(verb) &&
    isFunctionWord(words[at + 1] ?? "") &&
    !/^(?:the|our|all|a|an|their|its|every)$/.test(words[at + 1] ?? "");
  return (actionVerbs.has(verb) && !isNoun) || gerunds.has(verb) ? { verb, at } : null;
}

const isIdleAdverb = (word: string) => /ly$/.test(word) && isIdle(word);
