/** A word and the page it stands on. */
export type Word = { readonly text: string; readonly page: number };

/** Words in a row of which every pair is missing on the other side. */
export type Disagreement = { readonly page: number; readonly words: readonly string[] };

export type Agreement = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 of single words, which does not ask for their order. */
  readonly words: number;
  /** Longest first: what the reference has and the reading lacks, and the other way round. */
  readonly lacking: readonly Disagreement[];
  readonly besides: readonly Disagreement[];
};

/**
 * Words as they are compared: ligatures opened, quotation marks alike, punctuation around them and hyphens in
 * them off. Whether "re-open" kept its hyphen is measured on documents whose truth is known.
 */
export function wordsOf(text: string, page: number): Word[] {
  return text
    .normalize("NFKC")
    .replace(/[‘’ʼ]/g, "'")
    .replace(/(?<=[\p{L}\p{N}])[-\u2010\u2011\u00ad](?=[\p{L}\p{N}])/gu, "")
    .split(/[\s–—/…]+|\.{3,}/)
    .map((word) => word.replace(/^[^\p{L}\p{N}£€$]+|[^\p{L}\p{N}%£€]+$/gu, ""))
    .filter(Boolean)
    .map((word) => ({ text: word, page }));
}

/** Compares two readings of one text by their pairs of neighbouring words, each counted as often as it stands. */
export function compareBigrams(reference: readonly Word[], reading: readonly Word[]): Agreement {
  const lacking = unmatched(reference, reading);
  const besides = unmatched(reading, reference);
  const recall = 1 - lacking.count / Math.max(1, reference.length - 1);
  const precision = 1 - besides.count / Math.max(1, reading.length - 1);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const words = sharedWords(reference, reading);
  return { precision, recall, f1, words, lacking: lacking.runs, besides: besides.runs };
}

/** Twice the words that stand on both sides, by all words of both: the F1 of two bags of words. */
function sharedWords(reference: readonly Word[], reading: readonly Word[]): number {
  const left = new Map<string, number>();
  for (const { text } of reference) left.set(text, (left.get(text) ?? 0) + 1);
  let shared = 0;
  for (const { text } of reading) {
    const times = left.get(text) ?? 0;
    if (times > 0) shared += 1;
    left.set(text, times - 1);
  }
  return (2 * shared) / Math.max(1, reference.length + reading.length);
}

function unmatched(
  from: readonly Word[],
  other: readonly Word[],
): { readonly count: number; readonly runs: Disagreement[] } {
  const left = new Map<string, number>();
  for (const pair of pairsOf(other)) left.set(pair, (left.get(pair) ?? 0) + 1);
  const runs: { page: number; words: string[] }[] = [];
  let count = 0;
  let open = false;
  for (const [i, pair] of pairsOf(from).entries()) {
    const times = left.get(pair) ?? 0;
    left.set(pair, times - 1);
    if (times > 0) {
      open = false;
      continue;
    }
    count += 1;
    const [first, second] = [from[i], from[i + 1]];
    if (!first || !second) continue;
    if (open) runs.at(-1)?.words.push(second.text);
    else runs.push({ page: first.page, words: [first.text, second.text] });
    open = true;
  }
  return { count, runs: runs.sort((a, b) => b.words.length - a.words.length) };
}

const pairsOf = (words: readonly Word[]): string[] =>
  words.slice(1).map((word, i) => `${words[i]?.text} ${word.text}`);
