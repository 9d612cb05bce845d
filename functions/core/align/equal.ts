import { type Pairing, pair } from "./pairing.ts";

/** Of both lists by position: small whole numbers, equal where the units are to be paired. */
export type Keys = { readonly before: Int32Array; readonly after: Int32Array };

/**
 * Pairs positions with equal keys, in time linear in the lists. Keys that stand once in each list are paired
 * first, then equal neighbours of pairs (and of the lists' ends), as Heckel's difference algorithm does
 * (P. Heckel, CACM 21(4), 1978), then what is left of a repeated key in document order: the k-th here with the
 * k-th there. So 5,000 identical units pair in order, and of three repeats the one in the dropped section is
 * the one that is gone.
 *
 * @param keys -1 for none; those of positions that have a partner are not looked at
 */
export function pairEqual({ before, after }: Keys, pairing: Pairing): void {
  const olds = before.map((key, i) => (pairing.ofBefore[i] === -1 ? key : -1));
  const news = after.map((key, j) => (pairing.ofAfter[j] === -1 ? key : -1));
  const highest = [olds, news].reduce((most, keys) => keys.reduce((a, b) => Math.max(a, b), most), -1);
  pairUnique(olds, news, highest + 1, pairing);
  pairNeighbours(olds, news, pairing);
  pairInOrder(olds, news, highest + 1, pairing);
}

// Below, -1 stands for a position that is not to be paired.

function pairUnique(olds: Int32Array, news: Int32Array, size: number, pairing: Pairing): void {
  const place = new Int32Array(size).fill(-1);
  const counts = { olds: new Int32Array(size), news: new Int32Array(size) };
  news.forEach((key, j) => {
    if (key === -1) return;
    counts.news[key] = (counts.news[key] ?? 0) + 1;
    place[key] = j;
  });
  for (const key of olds) if (key !== -1) counts.olds[key] = (counts.olds[key] ?? 0) + 1;
  olds.forEach((key, i) => {
    if (key !== -1 && counts.olds[key] === 1 && counts.news[key] === 1) pair(pairing, i, place[key] ?? -1);
  });
}

function pairNeighbours(olds: Int32Array, news: Int32Array, pairing: Pairing): void {
  const extend = (i: number, j: number) => {
    const free = pairing.ofBefore[i] === -1 && pairing.ofAfter[j] === -1;
    if (free && olds[i] === news[j] && olds[i] !== -1) pair(pairing, i, j);
  };
  extend(0, 0);
  for (let i = 0; i < olds.length; i++) {
    const j = pairing.ofBefore[i] ?? -1;
    if (j !== -1) extend(i + 1, j + 1);
  }
  extend(olds.length - 1, news.length - 1);
  for (let i = olds.length - 1; i >= 0; i--) {
    const j = pairing.ofBefore[i] ?? -1;
    if (j !== -1) extend(i - 1, j - 1);
  }
}

function pairInOrder(olds: Int32Array, news: Int32Array, size: number, pairing: Pairing): void {
  // The free places of each key in `after`, as a chain from the first.
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(news.length).fill(-1);
  for (let j = news.length - 1; j >= 0; j--) {
    const key = news[j] ?? -1;
    if (key === -1 || pairing.ofAfter[j] !== -1) continue;
    next[j] = first[key] ?? -1;
    first[key] = j;
  }
  olds.forEach((key, i) => {
    if (key === -1 || pairing.ofBefore[i] !== -1) return;
    const j = first[key] ?? -1;
    if (j === -1) return;
    first[key] = next[j] ?? -1;
    pair(pairing, i, j);
  });
}
