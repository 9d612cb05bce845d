import { conditionsIn } from "../language/conditions.ts";
import { wordingOf } from "../language/tokens.ts";
import type { PledgeTerms, Unit } from "../model.ts";
import { amountsAndTimesIn } from "./amounts-and-times.ts";
import { beneficiariesIn } from "./beneficiaries.ts";
import { cuesIn } from "./cues.ts";
import { instrumentsIn } from "./instruments.ts";
import { measuresIn } from "./measures.ts";
import { placesIn } from "./places.ts";
import { responsibilityIn } from "./responsibility.ts";

/** Longest wording read, in UTF-16 code units: the longest sentence of a real manifesto that was seen has 1,400. */
const REACH = 2_000;

/** "On duty until midnight" says how long each day, "providing the basis for" what is given: neither limits a promise. */
const noCondition =
  /^until (?:\d|midnight|noon|midday|dusk|dawn|late|the (?:early|small) hours|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|^providing (?:that|it|they|there|the)\b(?!.* (?:is|are|was|can|has|have|does|do|will|agrees?|allows?|gets?|passes|remains?|stays?|meets?|wins?)\b)/i;

/**
 * Reads what a pledge says from its words and from the open sentence it completes: who is to act, how much, by
 * when, for whom, where, on what condition and by which instruments. What no rule finds is left out, so an empty
 * list means "not said in words that the rules know".
 */
export function termsOf(pledge: Pick<Unit, "text" | "stem">): PledgeTerms {
  const wording = wordingOf(pledge).slice(0, REACH).replaceAll("’", "'");
  const has = cuesIn(wording);
  const { amounts, times } = amountsAndTimesIn(
    wording,
    pledge.stem === null ? 0 : pledge.stem.length + 1,
    has,
  );
  return {
    responsibility: responsibilityIn(wording, has),
    amounts,
    times,
    conditions: (has("condition") ? conditionsIn(wording) : [])
      .filter(
        ({ effect, text }) =>
          effect === "limits" && !noCondition.test(text) && !times.some((time) => time.text.includes(text)),
      )
      .map(({ text }) => text),
    beneficiaries: has("group") ? beneficiariesIn(wording) : [],
    places: placesIn(wording),
    instruments: instrumentsIn(wording),
    measures: measuresIn(pledge.text.slice(0, REACH).replaceAll("’", "'")),
  };
}
