import { languagesOfWord, type WordedLanguage } from "./function-words.ts";
import { languageOfScript } from "./script-language.ts";

/** Words read before deciding: more would not change the answer. */
const SAMPLE_WORDS = 20_000;
/** Characters read for the script. */
const SAMPLE_CHARACTERS = 100_000;

/** Fewest English function words, and share of all words, to say English; running English has 40 to 55 %. */
const ENGLISH = { words: 3, distinct: 1, share: 0.12 };
/** Another language holds a manifesto up, so it needs more: names such as "Rue de la Paix" have two. */
const OTHER = { words: 5, distinct: 4, share: 0.1 };

/**
 * Words of prose from which the absence of English, with no other language found, is a finding. Prose is
 * blocks of at least `words` words, half of them without a capital: neither names nor headings nor figures.
 */
const PROSE = { words: 8, lowerCase: 0.5, enough: 60 };
/** English words in prose below this share are chance; the tersest English lists measured have 14 %. */
const NO_ENGLISH = 0.05;

/**
 * The language most of the text is in, as an ISO 639 code: by script where that is not the Latin one, else by
 * counting function words. `und` when there is too little to tell, `mis` when it is plainly not English
 * and no language known here. A manifesto in two languages is in the one with more.
 *
 * @param texts the blocks' texts in order
 */
export function languageOf(texts: readonly string[]): string {
  const sample = sampleOf(texts);
  const text = sample.map((one) => one.text).join(" ");
  const byScript = languageOfScript(text.slice(0, SAMPLE_CHARACTERS));
  if (byScript) return byScript;
  const all = countWords(sample);
  const best = closest(all);
  if (best) return best;
  const prose = countWords(sample.filter(isProse));
  return prose.words >= PROSE.enough && foundIn(prose, "en").words < NO_ENGLISH * prose.words ? "mis" : "und";
}

/** Function words found, of each language. */
type Tally = { words: number; found: Map<WordedLanguage, Map<string, number>> };

/** The language with most function words among those that have enough of them. */
function closest(tally: Tally): WordedLanguage | null {
  let best: WordedLanguage | null = null;
  for (const language of tally.found.keys()) {
    const { words, distinct } = foundIn(tally, language);
    const need = language === "en" ? ENGLISH : OTHER;
    if (words < need.words || distinct < need.distinct || words < need.share * tally.words) continue;
    if (best === null || words > foundIn(tally, best).words) best = language;
  }
  return best;
}

function foundIn(tally: Tally, language: WordedLanguage): { words: number; distinct: number } {
  const found = tally.found.get(language);
  let words = 0;
  for (const times of found?.values() ?? []) words += times;
  return { words, distinct: found?.size ?? 0 };
}

function countWords(sample: readonly Sample[]): Tally {
  const tally: Tally = { words: 0, found: new Map() };
  for (const word of sample.flatMap(({ words }) => words)) {
    tally.words++;
    const lower = word.toLowerCase();
    // "We'll" and "l'eau" count by what stands before the apostrophe.
    const apostrophe = lower.indexOf("'");
    const start = apostrophe === -1 ? lower : lower.slice(0, apostrophe);
    const languages = languagesOfWord.get(lower) ?? languagesOfWord.get(start) ?? [];
    for (const language of languages) {
      const found = tally.found.get(language) ?? new Map<string, number>();
      tally.found.set(language, found.set(lower, (found.get(lower) ?? 0) + 1));
    }
  }
  return tally;
}

function isProse({ words }: Sample): boolean {
  const lowerCase = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= PROSE.words && lowerCase >= PROSE.lowerCase * words.length;
}

const wordsOf = (text: string): string[] => text.replaceAll("’", "'").match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];

/** A block's text, as far as it is read, and its words. */
type Sample = { readonly text: string; readonly words: readonly string[] };

/** The first blocks, with as many words as are read. */
function sampleOf(texts: readonly string[]): Sample[] {
  const sample: Sample[] = [];
  let words = 0;
  for (const whole of texts) {
    if (words >= SAMPLE_WORDS) break;
    const text = whole.slice(0, SAMPLE_CHARACTERS);
    const one = { text, words: wordsOf(text) };
    sample.push(one);
    words += one.words.length;
  }
  return sample;
}
