import { remembered } from "../../language/remembered.ts";
import type { Unit } from "../../model.ts";
import { type Word, wordsRead } from "../words-read.ts";

/** Headings read: the innermost, which say most. */
const nearestHeadings = 2;
/** Stems and headings remembered: units share them, and the last ones stand near. */
const mostRemembered = 100;

/** Those of some words that may tell a topic. */
const tellingOf = (words: readonly Word[]): readonly Word[] => words.filter(({ isTelling }) => isTelling);

/** The words of a text that may tell its topic. */
export const topicWordsIn = (text: string): readonly Word[] => tellingOf(wordsRead(text));

/** What the topic of a unit is told from: its own words, and those of its stem and nearest headings. */
export type TopicWords = { readonly own: readonly Word[]; readonly around: readonly Word[] };

/** The Greens, whose name is a word of one topic: above a unit it tells who speaks, not of what. */
const greens =
  /(?<!\b(?:village|bowling|putting|salad|leafy) )\bgreens\b|\bgreen (?:party|councillors?|candidates?|group|manifesto)\b/gi;

const tellingIn = remembered((text) => topicWordsIn(text.replace(greens, " ")), mostRemembered);
const aroundOf = ({ stem, headings }: Unit): readonly Word[] =>
  [...(stem === null ? [] : [stem]), ...headings.slice(-nearestHeadings)].flatMap(tellingIn);

const standAlike = (one: Unit, other: Unit): boolean =>
  one.stem === other.stem &&
  one.headings.length === other.headings.length &&
  one.headings.every((heading, at) => heading === other.headings[at]);

/** The words of each unit of one document; `read` are the units' own, where they have been read already. */
export function topicWordsOf(
  units: readonly Unit[],
  read: readonly (readonly Word[])[] = units.map(({ text }) => wordsRead(text)),
): TopicWords[] {
  let last: Unit | undefined;
  let around: readonly Word[] = [];
  return units.map((unit, at) => {
    if (last === undefined || !standAlike(unit, last)) around = aroundOf(unit);
    last = unit;
    return { own: tellingOf(read[at] ?? []), around };
  });
}
