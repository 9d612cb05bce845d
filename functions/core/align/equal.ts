import { type Pairing, pair, unpaired } from "./pairing.ts";

/**
 * Pairs positions with equal keys, in time linear in the lists. Keys that stand once in each list are paired
 * first, then equal neighbours of pairs (and of the lists' ends), as Heckel's difference algorithm does
 * (P. Heckel, CACM 21(4), 1978), then what is left of a repeated key in document order: the k-th here with the
 * k-th there. So 5,000 identical pledges pair in order, and of three repeats the one in the dropped section is
 * the one that is gone.
 */
export function pairEqual(before: readonly string[], after: readonly string[], pairing: Pairing): void {
  pairUnique(before, after, pairing);
  pairNeighbours(before, after, pairing);
  pairInOrder(before, after, pairing);
}

function pairUnique(before: readonly string[], after: readonly string[], pairing: Pairing): void {
  const there = placesByKey(after, pairing.ofAfter);
  for (const [key, here] of placesByKey(before, pairing.ofBefore)) {
    const places = there.get(key);
    const [i, j] = [here[0], places?.[0]];
    if (here.length === 1 && places?.length === 1 && i !== undefined && j !== undefined) pair(pairing, i, j);
  }
}

function pairNeighbours(before: readonly string[], after: readonly string[], pairing: Pairing): void {
  const extend = (i: number, j: number) => {
    const free = pairing.ofBefore[i] === -1 && pairing.ofAfter[j] === -1;
    if (free && before[i] === after[j]) pair(pairing, i, j);
  };
  extend(0, 0);
  for (let i = 0; i < before.length; i++) {
    const j = pairing.ofBefore[i] ?? -1;
    if (j !== -1) extend(i + 1, j + 1);
  }
  extend(before.length - 1, after.length - 1);
  for (let i = before.length - 1; i >= 0; i--) {
    const j = pairing.ofBefore[i] ?? -1;
    if (j !== -1) extend(i - 1, j - 1);
  }
}

function pairInOrder(before: readonly string[], after: readonly string[], pairing: Pairing): void {
  const there = placesByKey(after, pairing.ofAfter);
  for (const [key, here] of placesByKey(before, pairing.ofBefore)) {
    const places = there.get(key) ?? [];
    here.forEach((i, k) => {
      const j = places[k];
      if (j !== undefined) pair(pairing, i, j);
    });
  }
}

function placesByKey(keys: readonly string[], partners: Int32Array): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const i of unpaired(partners)) {
    const key = keys[i] ?? "";
    const known = places.get(key);
    if (known === undefined) places.set(key, [i]);
    else known.push(i);
  }
  return places;
}
