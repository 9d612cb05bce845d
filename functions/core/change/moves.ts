import { isFunctionWord } from "../language/tokens.ts";
import type { Stretch } from "./stretch.ts";

/** `length` tokens that stand at `fromA` in the one list, at `fromB` in the other, and were not found to correspond. */
export type Move = { readonly fromA: number; readonly fromB: number; readonly length: number };

/** Places at most of one word from which a moved phrase is sought: words more frequent than that lead nowhere. */
const mostPlaces = 16;
/** Letters of a word that is told as moved all alone. */
const lettersAlone = 4;

/**
 * Phrases that were taken out in one place and put in at another, capitals aside: longest first where they compete,
 * in the order of `a`. A phrase has two content words or is one word that came and went once. The work grows with the
 * length of the stretches.
 */
export function movesOf(a: readonly string[], b: readonly string[], stretches: readonly Stretch[]): Move[] {
  const sides = {
    a: tokensWithin(
      a,
      stretches.map(({ fromA, toA }) => [fromA, toA]),
    ),
    b: tokensWithin(
      b,
      stretches.map(({ fromB, toB }) => [fromB, toB]),
    ),
  };
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const moves: Move[] = [];
  for (const { fromA, fromB, length } of candidates(sides.a, sides.b)) {
    const places = Array.from({ length }, (_, k) => k);
    if (places.some((k) => takenA.has(fromA + k) || takenB.has(fromB + k))) continue;
    for (const k of places) {
      takenA.add(fromA + k);
      takenB.add(fromB + k);
    }
    moves.push({ fromA, fromB, length });
  }
  return moves.sort((one, other) => one.fromA - other.fromA);
}

/** What came or went on one side. */
type Side = {
  /** In small letters, by place; undefined outside of the stretches. */
  readonly folded: readonly (string | undefined)[];
  /** By place, the stretch. */
  readonly stretch: readonly (number | undefined)[];
  /** Where each content word stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
};

function tokensWithin(tokens: readonly string[], ranges: readonly (readonly [number, number])[]): Side {
  const folded: (string | undefined)[] = new Array(tokens.length).fill(undefined);
  const stretch: (number | undefined)[] = new Array(tokens.length).fill(undefined);
  const places = new Map<string, number[]>();
  for (const [n, [from, to]] of ranges.entries()) {
    for (let k = from; k < to; k++) {
      const word = (tokens[k] ?? "").toLowerCase();
      folded[k] = word;
      stretch[k] = n;
      if (!isContent(word)) continue;
      const known = places.get(word);
      if (known === undefined) places.set(word, [k]);
      else known.push(k);
    }
  }
  return { folded, stretch, places };
}

const isWord = (token: string | undefined) => /^[\p{L}\p{N}]/u.test(token ?? "");
const isContent = (token: string | undefined) => isWord(token) && !isFunctionWord(token ?? "");

type Candidate = Move & { readonly weight: number };

/** Every longest phrase that both sides have, the weightiest first. */
function candidates(a: Side, b: Side): Candidate[] {
  /** By difference of the places: where in `a` the phrase found last ends, so that none is found twice. */
  const reached = new Map<number, number>();
  const found: Candidate[] = [];
  for (const [i, word] of a.folded.entries()) {
    const [from = [], to = []] = word === undefined ? [] : [a.places.get(word), b.places.get(word)];
    if (from.length > mostPlaces || to.length > mostPlaces) continue;
    for (const j of to) {
      if ((reached.get(i - j) ?? 0) > i) continue;
      const candidate = grown(a, b, i, j);
      reached.set(i - j, candidate.fromA + candidate.length);
      const isOnly = from.length === 1 && to.length === 1 && (word ?? "").length >= lettersAlone;
      if ((candidate.weight > 1 || isOnly) && a.stretch[i] !== b.stretch[j]) found.push(candidate);
    }
  }
  return found.sort(
    (one, other) => other.weight - one.weight || one.fromA - other.fromA || one.fromB - other.fromB,
  );
}

/** The longest phrase around a word at `i` and `j`, within one stretch of either side, from word to word. */
function grown(a: Side, b: Side, i: number, j: number): Candidate {
  const isCommon = (k: number) =>
    a.folded[i + k] !== undefined &&
    a.folded[i + k] === b.folded[j + k] &&
    a.stretch[i + k] === a.stretch[i] &&
    b.stretch[j + k] === b.stretch[j];
  let [from, to, weight] = [0, 1, 1];
  for (let k = -1; isCommon(k); k--) if (isWord(a.folded[i + k])) from = k;
  for (let k = 1; isCommon(k); k++) {
    if (isWord(a.folded[i + k])) to = k + 1;
    if (isContent(a.folded[i + k])) weight++;
  }
  return { fromA: i + from, fromB: j + from, length: to - from, weight };
}
