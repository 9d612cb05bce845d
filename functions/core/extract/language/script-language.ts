/** Scripts and the language that most texts in them are in; letters that tell a second language come first. */
const scripts: readonly (readonly [pattern: RegExp, languages: readonly (readonly [RegExp, string])[]])[] = [
  [
    /\p{Script=Cyrillic}/gu,
    [
      [/[іїєґ]/iu, "uk"],
      [/[јљњћђ]/iu, "sr"],
      [/ы|э/iu, "ru"],
      [/ъ/iu, "bg"],
      [/./u, "ru"],
    ],
  ],
  [
    /\p{Script=Arabic}/gu,
    [
      [/[ٹڈڑںے]/u, "ur"],
      [/[پچژگ]/u, "fa"],
      [/./u, "ar"],
    ],
  ],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    [
      [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
      [/./u, "zh"],
    ],
  ],
  [/\p{Script=Greek}/gu, [[/./u, "el"]]],
  [/\p{Script=Devanagari}/gu, [[/./u, "hi"]]],
  [/\p{Script=Bengali}/gu, [[/./u, "bn"]]],
  [/\p{Script=Gurmukhi}/gu, [[/./u, "pa"]]],
  [/\p{Script=Gujarati}/gu, [[/./u, "gu"]]],
  [/\p{Script=Tamil}/gu, [[/./u, "ta"]]],
  [/\p{Script=Hebrew}/gu, [[/./u, "he"]]],
  [/\p{Script=Hangul}/gu, [[/./u, "ko"]]],
  [/\p{Script=Thai}/gu, [[/./u, "th"]]],
];

/** Fewest letters of a script to decide by: some words of running text, more than a name or a motto. */
const MIN_LETTERS = 20;
/** All but most of the blocks that hold Latin letters and signs only: counting these is quicker. */
const perhapsOther = /[\u00b5\u0250-\u1dff\u1f00-\u1fff\u2070-\uffff]/g;
const latin = /\p{Script=Latin}/gu;

/**
 * The likeliest language of a text whose letters are mostly not Latin ones, `mis` when its script is none of
 * those known here; null when Latin letters prevail or there are too few letters.
 */
export function languageOfScript(text: string): string | null {
  if (count(text, perhapsOther) < MIN_LETTERS) return null;
  const letters = count(text, /\p{L}/gu);
  const others = letters - count(text, latin);
  if (others < MIN_LETTERS || others * 2 <= letters) return null;
  for (const [script, languages] of scripts) {
    if (count(text, script) * 2 > others) return languages.find(([sign]) => sign.test(text))?.[1] ?? "mis";
  }
  return "mis";
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
