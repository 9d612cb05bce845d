/** A sentence and where it starts in the text it was cut from, in UTF-16 code units. */
export type Sentence = { readonly text: string; readonly start: number };

// After these a full stop does not end a sentence, whatever follows.
const titles = words(
  "mr mrs ms mx dr prof cllr cllrs rev revd fr st sir hon rt gen col maj capt sgt insp supt messrs vs v cf viz eg ie approx ca al dept est incl tel ext misc para paras sec art ch vol ed eds fig figs",
);
// After these it does not when a number follows: "No. 10", "pp. 4", "5 Sept. 2027".
const beforeNumbers = words(
  "no nos p pp page jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
);
// Words that rarely continue a name, so that "in the U.K. We will" is two sentences.
const starters = words(
  "we i the this these those that it they our my your there here a an in if but and so when while under with for labour conservatives",
);
// "Plan B. Then": a letter after these is a label, not an initial.
const labels = words(
  "plan option class grade category band part section schedule zone phase vitamin hepatitis",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

const ending = /[.!?…]+["'”’»)\]]*/g;
const opening = /^\s*["'“‘«([]*[\p{Lu}\p{N}£$€•*–-]/u;
const glued = /^\p{Lu}\p{Ll}/u;

/** The last word before `end`, read backwards within a bound so that a long run of letters costs nothing. */
function wordBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - 24), end);
  return /[^\s("'“‘[]*$/.exec(near)?.[0] ?? "";
}

function wordAfter(text: string, start: number): string {
  return /^[\s"'“‘(]*([\p{L}]{1,24})/u.exec(text.slice(start, start + 40))?.[1]?.toLowerCase() ?? "";
}

/** Whether the full stop at `stop` belongs to an abbreviation, an initial or a number. */
function isAbbreviation(text: string, sentenceStart: number, stop: number, after: number): boolean {
  const written = wordBefore(text, stop);
  const word = written.toLowerCase().replaceAll(".", "");
  if (titles.has(word)) return true;
  if (/^\p{N}+$/u.test(word) && stop - sentenceStart <= written.length + 2) return true;
  if (beforeNumbers.has(word) && /^\s*\p{N}/u.test(text.slice(after, after + 8))) return true;
  const initial = /^\p{Lu}(?:\.\p{L})*$/u.test(written) || /^\p{L}(?:\.\p{L})+$/u.test(written);
  if (!initial || written === "I") return false;
  const before = wordBefore(text, stop - written.length - 1).toLowerCase();
  return !labels.has(before) && !starters.has(wordAfter(text, after));
}

/** Whether dots fill the line between a title and the number of its page: "Housing . . . . 12". */
const leadsToPage = (text: string, after: number): boolean =>
  /(?:\.\s?){4}$/.test(text.slice(Math.max(0, after - 12), after)) &&
  /^[.\s]{0,8}\d{1,3}\s*$/.test(text.slice(after, after + 14));

function endsSentence(text: string, sentenceStart: number, match: RegExpExecArray): boolean {
  const after = match.index + match[0].length;
  const rest = text.slice(after, after + 12);
  if (rest.trim() === "") return true;
  if (!/^\s/.test(rest)) {
    // "…safe.We will…": web text loses the space; "gov.uk" and "1.5" have no capital and small letter after.
    return glued.test(rest) && /\p{Ll}{2}$/u.test(text.slice(Math.max(0, match.index - 2), match.index));
  }
  if (!opening.test(rest) || leadsToPage(text, after)) return false;
  return (
    match[0][0] !== "." ||
    match[0].startsWith("..") ||
    !isAbbreviation(text, sentenceStart, match.index, after)
  );
}

/**
 * Cuts one paragraph into sentences. Nothing but white space between sentences is lost, the order is kept,
 * and `text.slice(start, start + sentence.length)` is the sentence. Knows abbreviations ("e.g.", "Cllr."),
 * initials, decimals ("£1.5m"), "No. 10", closing quotes and brackets. Linear in the length of the text.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== "") sentences.push({ text: piece.trim(), start: start + lead });
    start = end;
  };
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    const worded = /[\p{L}\p{N}]/u.test(text.slice(start, Math.min(match.index, start + 200)));
    if (worded && endsSentence(text, start, match)) cut(end);
  }
  cut(text.length);
  return sentences;
}
