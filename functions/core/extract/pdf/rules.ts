import type { Rect } from "./draw/matrix.ts";

/** A straight rule: where it stands, and from where to where it runs along the other axis. */
export type Rule = { at: number; from: number; to: number };

/** The cells that the rules of one table part it in, those joined into one that no rule parts. */
export type RuledTable = { readonly cells: readonly Rect[] };
