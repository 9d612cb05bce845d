import type { ReadingRules, Version } from "./model.ts";

/** Whether the same rules read two files and found the pledges of both. How they are compared may differ. */
export function readAlike(a: ReadingRules, b: ReadingRules): boolean {
  return a.extract === b.extract && a.classify === b.classify;
}

/** Whether `a` came before `b`: versions of rules are numbers that only grow. */
export function areOlder(a: ReadingRules, b: ReadingRules): boolean {
  return (inOrder(a.extract, b.extract) || inOrder(a.classify, b.classify)) < 0;
}

const inOrder = (a: string, b: string) => a.localeCompare(b, "en", { numeric: true });

/**
 * Whether the stored change set of `next`, from the version directly before it, is the author's alone: both were
 * found by the same rules, or the one before was read anew under the other's.
 */
export function isComparedAlike(previous: Version, next: Version): boolean {
  return readAlike(previous.rules, next.rules) || next.comparedAnew === true;
}
