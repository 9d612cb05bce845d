import { differingStretches } from "./diff.ts";

/** A piece of two wordings: in both, or in one only. */
export type Mark = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/**
 * Shows the difference of two wordings word by word. Joining the texts of `same` and `removed` marks gives
 * `before`, joining those of `same` and `added` gives `after`, to the character.
 */
export function wordMarks(before: string, after: string): Mark[] {
  const [a, b] = [tokens(before), tokens(after)];
  const marks: Mark[] = [];
  const push = (kind: Mark["kind"], pieces: readonly string[]) => {
    if (pieces.length > 0) marks.push({ kind, text: pieces.join("") });
  };
  let same = 0;
  for (const { fromA, toA, fromB, toB } of joinedOverSpace(differingStretches(a, b), a)) {
    push("same", a.slice(same, fromA));
    push("removed", a.slice(fromA, toA));
    push("added", b.slice(fromB, toB));
    same = toA;
  }
  push("same", a.slice(same));
  return marks;
}

const tokens = (text: string) => text.match(/\s+|[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*|./gsu) ?? [];

type Stretches = ReturnType<typeof differingStretches>;

/** Joins stretches that only white space parts, so that a rewritten phrase reads as one. */
function joinedOverSpace(stretches: Stretches, a: readonly string[]): Stretches {
  const joined: Stretches = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const between = last === undefined ? "x" : a.slice(last.toA, stretch.fromA).join("");
    if (last === undefined || between.trim() !== "") joined.push(stretch);
    else joined[joined.length - 1] = { ...last, toA: stretch.toA, toB: stretch.toB };
  }
  return joined;
}
