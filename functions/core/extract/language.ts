/** Words that are frequent in one language and rare or absent in the other, lower-case. */
const stopWords = {
  en: new Set(
    "the and of to in for is that with we our will are by be on this from have has it as at not their they who which would more people all can".split(
      " ",
    ),
  ),
  cy: new Set(
    "yn y yr ac a'r i'r o'r ar i mae bydd byddwn ein eu ei gyda fel wedi hyn sydd nid neu bod gan dros gyfer hefyd mwy pobl drwy ni cymru i'w".split(
      " ",
    ),
  ),
} as const;

/** Words read before deciding: more would not change the answer. */
const SAMPLE_WORDS = 20_000;
/** Fewest stop words to decide at all: a title alone is no evidence. */
const MIN_STOP_WORDS = 3;
/** Share of stop words below which text is in neither language; running English has 35 to 45 %. */
const MIN_SHARE = 0.12;

/**
 * The language most of the text is in, by counting stop words: "en", "cy" (Welsh, which local manifestos
 * in Wales are written in) or "und" when neither is plain. A manifesto in both is in the one with more.
 */
export function languageOf(texts: readonly string[]): "en" | "cy" | "und" {
  const found = { en: 0, cy: 0 };
  let words = 0;
  for (const text of texts) {
    for (const [word] of text
      .toLowerCase()
      .replaceAll("’", "'")
      .matchAll(/\p{L}+(?:'\p{L}+)?/gu)) {
      words++;
      if (stopWords.en.has(word)) found.en++;
      if (stopWords.cy.has(word)) found.cy++;
    }
    if (words > SAMPLE_WORDS) break;
  }
  const best = found.cy > found.en ? "cy" : "en";
  const enough = found[best] >= MIN_STOP_WORDS && found[best] / words >= MIN_SHARE;
  return enough ? best : "und";
}
