import { doubled } from "./sequences.ts";

/** Sequences of one bucket before further ones are found by name: hostile texts must not make the search long. */
const bucketSize = 16;
const bucketsAtFirst = 1_024;
/** The multiplier of the hash FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv). */
const prime = 0x01000193;

/**
 * Numbers equal sequences of whole numbers alike, from 0 in the order in which they come; of words, say, or of the
 * letters of a word. They are read where they stand: a map would want an object or string of each as its key.
 *
 * @returns the number of the sequence from `start` to before `end`; one that did not come before gets the next
 */
export function sequenceNumbering(): (of: Int32Array, start: number, end: number) => number {
  let [items, starts] = [new Int32Array(bucketsAtFirst), new Int32Array(bucketsAtFirst)];
  // The last sequence of each bucket, and for each sequence the one before it in its bucket; -1 for none.
  let last = new Int32Array(bucketsAtFirst).fill(-1);
  let previous = new Int32Array(bucketsAtFirst);
  let hashes = new Int32Array(bucketsAtFirst);
  const byName = new Map<string, number>();
  let size = 0;

  const put = (number: number) => {
    const bucket = bucketOf(hashes[number] ?? 0, last.length);
    previous[number] = last[bucket] ?? -1;
    last[bucket] = number;
  };
  const widen = () => {
    [starts, previous, hashes] = [doubled(starts), doubled(previous), doubled(hashes)];
    last = new Int32Array(hashes.length).fill(-1);
    const named = new Set(byName.values());
    // Twice the buckets part those there are and join none, so that none outgrows its size.
    for (let number = 0; number < size; number++) if (!named.has(number)) put(number);
  };
  const isSame = (known: number, of: Int32Array, start: number, end: number) => {
    const from = (starts[known] ?? 0) - start;
    if ((starts[known + 1] ?? 0) - from !== end) return false;
    for (let at = start; at < end; at++) if (items[from + at] !== of[at]) return false;
    return true;
  };

  return (of, start, end) => {
    let hash = 0;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (of[at] ?? 0), prime);
    let inBucket = 0;
    for (let known = last[bucketOf(hash, last.length)] ?? -1; known !== -1; known = previous[known] ?? -1) {
      if (hashes[known] === hash && isSame(known, of, start, end)) return known;
      inBucket++;
    }
    const name = inBucket < bucketSize && byName.size === 0 ? null : of.subarray(start, end).join();
    const named = name === null ? undefined : byName.get(name);
    if (named !== undefined) return named;

    if (size + 1 === starts.length) widen();
    const from = starts[size] ?? 0;
    while (from + end - start > items.length) items = doubled(items);
    // A loop: most sequences are shorter than the calls of a view and its copying are long.
    for (let at = start; at < end; at++) items[from + at - start] = of[at] ?? 0;
    starts[size + 1] = from + end - start;
    hashes[size] = hash;
    if (inBucket < bucketSize || name === null) put(size);
    else byName.set(name, size);
    return size++;
  };
}

const bucketOf = (hash: number, buckets: number) => (hash ^ (hash >>> 15)) & (buckets - 1);

/** Numbers equal pairs of whole numbers alike, from 0 in the order in which they come. */
export function pairNumbering(): (a: number, b: number) => number {
  const numberOf = sequenceNumbering();
  const pair = new Int32Array(2);
  return (a, b) => {
    pair[0] = a;
    pair[1] = b;
    return numberOf(pair, 0, 2);
  };
}
