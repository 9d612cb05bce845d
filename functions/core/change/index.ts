import type { Change, Comparison, Pledge, PledgeLink } from "../model.ts";
import { changeOf } from "./change-of.ts";
import { countsOf, headlineOf } from "./headline.ts";
import { headlineBetween } from "./headline-between.ts";
import { byImportance } from "./importance.ts";
import type { Telling } from "./telling.ts";

export { changeOf } from "./change-of.ts";
export { type Heading, headingOf } from "./headline.ts";
export { type JudgedText, judgeEdit } from "./judge.ts";
export { type Telling, tellings } from "./telling.ts";

/**
 * Says what an alignment of two lists of pledges means: every change, most important first, and a summary.
 *
 * @param telling whether the lists are versions of one manifesto, or of two manifestos
 */
export function comparisonOf(
  alignment: readonly PledgeLink[],
  before: readonly Pledge[],
  after: readonly Pledge[],
  telling: Telling = "versions",
): Comparison {
  const changes: Change[] = alignment.flatMap((link) => changeOf(link, before, after, telling) ?? []);
  const same = alignment.length - changes.length;
  return {
    headline: (telling === "versions" ? headlineOf : headlineBetween)(same, changes),
    counts: countsOf(same, changes),
    changes: byImportance(changes),
  };
}
