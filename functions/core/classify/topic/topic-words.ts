import { stemOf } from "../../language/stems.ts";
import { isFunctionWord, words } from "../../language/tokens.ts";
import type { Unit } from "../../model.ts";

/** Longest part of a text read for its topic, in UTF-16 code units. */
const reach = 1_200;
/** Headings read: the innermost, which say most. */
const nearestHeadings = 2;

/** The words of a text that may tell its topic, as stems. */
export const topicStems = (text: string): readonly string[] =>
  words(text.slice(0, reach))
    .filter((word) => word.length > 1 && !isFunctionWord(word))
    .map(stemOf);

/** What the topic of a unit is told from: its own words, and those of its stem and nearest headings. */
export type TopicWords = { readonly own: readonly string[]; readonly around: readonly string[] };

/** The words of each unit of one document. Units share stems and headings: each of those is read once. */
export function topicWordsOf(units: readonly Unit[]): TopicWords[] {
  const known = new Map<string, readonly string[]>();
  const once = (text: string): readonly string[] => {
    const stems = known.get(text) ?? topicStems(text);
    known.set(text, stems);
    return stems;
  };
  return units.map(({ text, stem, headings }) => ({
    own: topicStems(text),
    around: [...(stem === null ? [] : [stem]), ...headings.slice(-nearestHeadings)].flatMap(once),
  }));
}
