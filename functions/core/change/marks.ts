import { isFunctionWord } from "../language/tokens.ts";
import { differingStretches, withoutCommonEnds } from "./diff.ts";
import { type Move, movesOf } from "./moves.ts";
import type { Stretch } from "./stretch.ts";

/**
 * A piece of two wordings: in both at the same place; in both, but elsewhere ("moved-from" is its old place,
 * "moved-to" its new one, and the two share the number `move`); or in one only.
 */
export type Mark =
  | { readonly kind: "same" | "removed" | "added"; readonly text: string }
  | { readonly kind: "moved-from" | "moved-to"; readonly text: string; readonly move: number };
export type MarkKind = Mark["kind"];

/**
 * Shows the difference of two wordings word by word. Joining the texts of `same`, `removed` and `moved-from` marks
 * gives `before`, joining those of `same`, `added` and `moved-to` gives `after`, to the character. The two texts of
 * one move have the same words, but may differ in capitals.
 */
export function wordMarks(before: string, after: string): Mark[] {
  const [a, b] = [tokens(before), tokens(after)];
  const stretches = joinedOverTrifles(differingStretches(a, b, weightOf), a).map((s) =>
    withoutCommonEnds(a, b, s),
  );
  const moves = movesOf(a, b, stretches);
  const marks: Mark[] = [];
  let same = 0;
  for (const { fromA, toA, fromB, toB } of stretches) {
    push(marks, "same", a.slice(same, fromA));
    pushSide(marks, "removed", a, fromA, toA, moves);
    pushSide(marks, "added", b, fromB, toB, moves);
    same = toA;
  }
  push(marks, "same", a.slice(same));
  return marks;
}

const tokens = (text: string) => text.match(/\s+|[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*|./gsu) ?? [];

/** A word of content found in both wordings is worth many spaces and signs, which are found everywhere. */
function weightOf(token: string): number {
  if (token.trim() === "") return 1;
  return /^[\p{L}\p{N}]/u.test(token) && !isFunctionWord(token.toLowerCase()) ? 12 : 3;
}

function push(marks: Mark[], kind: "same" | "removed" | "added", pieces: readonly string[]): void {
  if (pieces.length > 0) marks.push({ kind, text: pieces.join("") });
}

/** One side of a stretch: what moved apart from what came or went. */
function pushSide(
  marks: Mark[],
  kind: "removed" | "added",
  tokens: readonly string[],
  from: number,
  to: number,
  moves: readonly Move[],
): void {
  const startOf = ({ fromA, fromB }: Move) => (kind === "removed" ? fromA : fromB);
  const here = moves
    .map((move, k) => ({ start: startOf(move), length: move.length, move: k + 1 }))
    .filter(({ start }) => start >= from && start < to)
    .sort((one, other) => one.start - other.start);
  let at = from;
  for (const { start, length, move } of here) {
    push(marks, kind, tokens.slice(at, start));
    at = start + length;
    const text = tokens.slice(start, at).join("");
    marks.push({ kind: kind === "removed" ? "moved-from" : "moved-to", text, move });
  }
  push(marks, kind, tokens.slice(at, to));
}

/**
 * Joins stretches that only white space parts, then those that only small words like "the" part in the midst of much
 * that was rewritten, so that a rewritten phrase reads as one.
 */
function joinedOverTrifles(stretches: readonly Stretch[], a: readonly string[]): Stretch[] {
  return joinedWhere(joinedWhere(stretches, a, isSpace), a, isSwallowed);
}

type Joins = (between: readonly string[], left: Stretch, right: Stretch) => boolean;

function joinedWhere(stretches: readonly Stretch[], a: readonly string[], joins: Joins): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last === undefined || !joins(a.slice(last.toA, stretch.fromA), last, stretch)) joined.push(stretch);
    else joined[joined.length - 1] = { ...last, toA: stretch.toA, toB: stretch.toB };
  }
  return joined;
}

const isSpace: Joins = (between) => between.every((token) => token.trim() === "");

/** Tokens that must have been replaced on either side of small words for them to be swallowed. */
const rewritten = 5;
/** Tokens swallowed at most: two words and the space around them. */
const mostSwallowed = 5;

const isSwallowed: Joins = (between, left, right) => {
  // "Are committed to making", "will work to make": the verbs were replaced as one.
  const isParticle = between.join("").trim().toLowerCase() === "to";
  if (isParticle && lengthOf(left) > 0 && lengthOf(right) > 0) return true;
  if (between.length > mostSwallowed || lengthOf(left) < rewritten || lengthOf(right) < rewritten)
    return false;
  return between.every((token) => token.trim() === "" || isFunctionWord(token.toLowerCase()));
};

/** Tokens of the shorter side, so that what only came or went swallows nothing. */
const lengthOf = ({ fromA, toA, fromB, toB }: Stretch) => Math.min(toA - fromA, toB - fromB);
