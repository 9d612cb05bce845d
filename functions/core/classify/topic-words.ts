/** Words that say nothing of a topic. */
const empty = new Set(
  `the and for that with are our will have has been this from they their there than more all not but who which its
  was were would should must can could into also only every each any you your his her him she them these those what
  when where how why about over under through by of to in on at as is it be we or an if so do no us up out`.split(
    /\s+/,
  ),
);

/** Folds the commonest endings, so that "homes" and "home", "policies" and "policy" meet. */
function fold(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith("'s")) return word.slice(0, -2);
  return word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** Longest part of a text read for its topic, in UTF-16 code units. */
const reach = 1_200;

/** The words of a text that may tell its topic, folded, in order. */
export function topicWords(text: string): string[] {
  const words =
    text
      .slice(0, reach)
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/\p{L}[\p{L}']+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !empty.has(word)).map(fold);
}
