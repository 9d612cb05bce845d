import type { Change, Comparison, Pledge, PledgeLink } from "../model.ts";
import { changeOf } from "./change-of.ts";
import { countsOf, headlineOf } from "./headline.ts";
import { byImportance } from "./importance.ts";

export { changeOf } from "./change-of.ts";
export { type JudgedText, judgeEdit } from "./judge.ts";

/** Says what an alignment of two lists of pledges means: every change, most important first, and a summary. */
export function comparisonOf(
  alignment: readonly PledgeLink[],
  before: readonly Pledge[],
  after: readonly Pledge[],
): Comparison {
  const changes: Change[] = alignment.flatMap((link) => changeOf(link, before, after) ?? []);
  const same = alignment.length - changes.length;
  return {
    headline: headlineOf(same, changes),
    counts: countsOf(same, changes),
    changes: byImportance(changes),
  };
}
