import { dice, profile, scales } from "./features.ts";
import type { Pairing } from "./pairing.ts";
import { pairNumbering } from "./sequence-numbering.ts";
import type { Wordings } from "./wordings.ts";

/**
 * How far the section of one unit goes on as that of another, 0 to 1: of the units with partners in the two, the share
 * that went from the one into the other. A heading's section is the one it opens, so headings of other words meet over
 * what stands below them. Where no unit of either has a partner, the likeness of their headings.
 */
export type Agreement = (before: number, after: number) => number;

/** @param pairing pairs made so far: they tell which section goes on as which */
export function sectionAgreement(wordings: Wordings, pairing: Pairing): Agreement {
  const [old, now] = [wordings.before.sections, wordings.after.sections];
  const passages = passagesOf(old, now, pairing);
  const left = new Int32Array(wordings.paths);
  const came = new Int32Array(wordings.paths);
  passages.forEach((a, b, count) => {
    left[a] = (left[a] ?? 0) + count;
    came[b] = (came[b] ?? 0) + count;
  });
  const likenessOfPaths = pathLikeness(wordings);
  return (i, j) => {
    const [a, b] = [old[i] ?? 0, now[j] ?? 0];
    const paired = (left[a] ?? 0) + (came[b] ?? 0);
    return paired === 0 ? likenessOfPaths(a, b) : (2 * passages.count(a, b)) / paired;
  };
}

/** How many units went from which section into which. */
function passagesOf(sectionsBefore: Int32Array, sectionsAfter: Int32Array, { ofBefore }: Pairing) {
  const numberOf = pairNumbering();
  const [origins, ends, counts]: [number[], number[], number[]] = [[], [], []];
  ofBefore.forEach((partner, i) => {
    if (partner === -1) return;
    const [a, b] = [sectionsBefore[i] ?? 0, sectionsAfter[partner] ?? 0];
    const number = numberOf(a, b);
    if (number === counts.length) {
      origins.push(a);
      ends.push(b);
      counts.push(0);
    }
    counts[number] = (counts[number] ?? 0) + 1;
  });
  return {
    count: (a: number, b: number): number => counts[numberOf(a, b)] ?? 0,
    /** In the order in which the first unit of each went. */
    forEach(visit: (origin: number, end: number, count: number) => void): void {
      counts.forEach((count, number) => void visit(origins[number] ?? 0, ends[number] ?? 0, count));
    },
  };
}

/**
 * Tells of a pair whether it went under another heading: both versions have the section it was in and the one it is
 * in now, and these are not one section. Sections under the same headings are one; of others, those that got most of
 * each other's units. So a renamed, new or dropped heading moves nothing.
 */
export function sectionChanges({ before, after, paths }: Wordings, pairing: Pairing) {
  const isIn = (sections: Int32Array) => {
    const found = new Uint8Array(paths);
    for (const section of sections) found[section] = 1;
    return found;
  };
  const [inBefore, inAfter] = [isIn(before.paths), isIn(after.paths)];
  const most = { before: new Int32Array(paths), after: new Int32Array(paths) };
  const goesOnAs = new Int32Array(paths).fill(-1);
  const comesFrom = new Int32Array(paths).fill(-1);
  passagesOf(before.paths, after.paths, pairing).forEach((a, b, count) => {
    if (count > (most.before[a] ?? 0)) {
      most.before[a] = count;
      goesOnAs[a] = b;
    }
    if (count > (most.after[b] ?? 0)) {
      most.after[b] = count;
      comesFrom[b] = a;
    }
  });
  for (let path = 0; path < paths; path++) {
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
function pathLikeness({ pathWords, about }: Wordings) {
  const features = profile(pathWords, about);
  const { totals } = features;
  const scale = scales(features);
  const numberOf = pairNumbering();
  const known: number[] = [];
  return (a: number, b: number): number => {
    if (a === b) return 1;
    const number = numberOf(a, b);
    if (number === known.length) {
      scale.set(a);
      known.push(dice(scale.shared(b), totals[a] ?? 0, totals[b] ?? 0));
    }
    return known[number] ?? 0;
  };
}
