import type { Phrases } from "./telling.ts";

/**
 * A part of an account: words, or a thing, that only came or only went, which can be told together with others of its
 * kind; or a clause that stands alone.
 */
export type Clause =
  | { readonly side: "came" | "went"; readonly what: string | null; readonly which: string }
  | { readonly side: null; readonly text: string };

/** Clauses in words, without capitals and full stops, those of one kind together where the first of them stands. */
export function inWords(clauses: readonly Clause[], phrases: Phrases): string[] {
  const kindOf = (clause: Clause) => (clause.side === null ? clause.text : `${clause.side} ${clause.what}`);
  return [...Map.groupBy(clauses, kindOf).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    if (first.side === null) return [first.text];
    const which = [...new Set(alike.flatMap((clause) => (clause.side === null ? [] : [clause.which])))];
    if (first.what === null) return [phrases[first.side](which)];
    return [phrases[first.side === "came" ? "cameWith" : "wentWith"](first.what, which)];
  });
}

/** A clause that stands alone. */
export const alone = (text: string): Clause => ({ side: null, text });
