import { dice, profile, scales } from "./features.ts";
import type { Pairing } from "./pairing.ts";
import type { Wordings } from "./wordings.ts";

/**
 * How far the section of one unit goes on as that of another, 0 to 1: of the units with partners in the two, the share
 * that went from the one into the other. A heading's section is the one it opens, so headings of other words meet over
 * what stands below them. Where no unit of either has a partner, the likeness of their headings.
 */
export type Agreement = (before: number, after: number) => number;

/** @param pairing pairs made so far: they tell which section goes on as which */
export function sectionAgreement(wordings: Wordings, pairing: Pairing): Agreement {
  const { before, after, pathWords } = wordings;
  const left = new Int32Array(pathWords.length);
  const came = new Int32Array(pathWords.length);
  const votes = new Map<number, number>();
  const voteOf = (a: number, b: number) => a * pathWords.length + b;
  pairing.ofBefore.forEach((partner, i) => {
    if (partner === -1) return;
    const [a, b] = [before.sections[i] ?? 0, after.sections[partner] ?? 0];
    left[a] = (left[a] ?? 0) + 1;
    came[b] = (came[b] ?? 0) + 1;
    votes.set(voteOf(a, b), (votes.get(voteOf(a, b)) ?? 0) + 1);
  });
  const likenessOfPaths = pathLikeness(wordings);
  return (i, j) => {
    const [a, b] = [before.sections[i] ?? 0, after.sections[j] ?? 0];
    const paired = (left[a] ?? 0) + (came[b] ?? 0);
    return paired === 0 ? likenessOfPaths(a, b) : (2 * (votes.get(voteOf(a, b)) ?? 0)) / paired;
  };
}

/**
 * Tells of a pair whether it went under another heading: both versions have the section it was in and the one it is
 * in now, and these are not one section. Sections under the same headings are one; of others, those that got most of
 * each other's units. So a renamed, new or dropped heading moves nothing.
 */
export function sectionChanges({ before, after, pathWords }: Wordings, pairing: Pairing) {
  const isIn = (sections: Int32Array) => {
    const found = new Uint8Array(pathWords.length);
    for (const section of sections) found[section] = 1;
    return found;
  };
  const [inBefore, inAfter] = [isIn(before.paths), isIn(after.paths)];
  const votes = new Map<number, number>();
  pairing.ofBefore.forEach((partner, i) => {
    if (partner === -1) return;
    const key = (before.paths[i] ?? 0) * pathWords.length + (after.paths[partner] ?? 0);
    votes.set(key, (votes.get(key) ?? 0) + 1);
  });
  const most = { before: new Int32Array(pathWords.length), after: new Int32Array(pathWords.length) };
  const goesOnAs = new Int32Array(pathWords.length).fill(-1);
  const comesFrom = new Int32Array(pathWords.length).fill(-1);
  for (const [key, count] of votes) {
    const [a, b] = [Math.floor(key / pathWords.length), key % pathWords.length];
    if (count > (most.before[a] ?? 0)) {
      most.before[a] = count;
      goesOnAs[a] = b;
    }
    if (count > (most.after[b] ?? 0)) {
      most.after[b] = count;
      comesFrom[b] = a;
    }
  }
  for (let path = 0; path < pathWords.length; path++) {
    if (inBefore[path] === 1 && inAfter[path] === 1) {
      goesOnAs[path] = path;
      comesFrom[path] = path;
    }
  }
  return (i: number, j: number): boolean => {
    const [a, b] = [before.paths[i] ?? 0, after.paths[j] ?? 0];
    const [heir, origin] = [goesOnAs[a] ?? -1, comesFrom[b] ?? -1];
    return heir !== b && comesFrom[heir] === a && goesOnAs[origin] === b;
  };
}

/** Likeness of two paths' words. Many units share a path, so each two paths are compared once. */
function pathLikeness({ pathWords, vocabulary }: Wordings) {
  const { profiles, totals, weights } = profile(pathWords, vocabulary);
  const scale = scales(weights);
  const known = new Map<number, number>();
  return (a: number, b: number): number => {
    if (a === b) return 1;
    const key = a * pathWords.length + b;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    scale.set(profiles[a] ?? []);
    const shared = scale.shared(profiles[b] ?? []);
    const likeness = dice(shared, totals[a] ?? 0, totals[b] ?? 0);
    known.set(key, likeness);
    return likeness;
  };
}
