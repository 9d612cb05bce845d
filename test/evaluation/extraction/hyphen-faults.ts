/** Words whose hyphens are not as the author wrote them. */
export type HyphenFaults = {
  /** "opportu-nity" or "opportu- nity" for "opportunity". */
  readonly kept: readonly string[];
  /** "reopen" for "re-open". */
  readonly lost: readonly string[];
};

const wordPattern = /[\p{L}\p{N}]+(?:[-\u2010\u2011] ?[\p{L}\p{N}]+)*/gu;

/**
 * Compares how often each spelling of a word stands in the truth and in what was found. A spelling that was
 * found too often while another one of the same letters is short is a fault.
 */
export function findHyphenFaults(truth: readonly string[], found: readonly string[]): HyphenFaults {
  const expected = countSpellings(truth);
  const got = countSpellings(found);
  const kept: string[] = [];
  const lost: string[] = [];
  for (const [letters, spellings] of got) {
    const wanted = expected.get(letters);
    if (!wanted) continue;
    for (const [spelling, count] of spellings) {
      const surplus = count - (wanted.get(spelling) ?? 0);
      const short = [...wanted].some(([other, times]) => times > (spellings.get(other) ?? 0));
      if (surplus <= 0 || !short) continue;
      const faults = spelling === letters ? lost : kept;
      for (let i = 0; i < surplus; i++) faults.push(spelling);
    }
  }
  return { kept, lost };
}

/** How often each spelling stands, by the word's letters alone. */
function countSpellings(texts: readonly string[]): Map<string, Map<string, number>> {
  const words = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [raw] of text.matchAll(wordPattern)) {
      const spelling = raw.replace(/[\u2010\u2011]/g, "-");
      const letters = spelling.replace(/[- ]/g, "");
      const spellings = words.get(letters) ?? new Map<string, number>();
      words.set(letters, spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1));
    }
  }
  return words;
}
