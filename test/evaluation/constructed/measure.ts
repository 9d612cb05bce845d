import { classify } from "../../../functions/core/classify/index.ts";
import { compare } from "../../../functions/core/compare.ts";
import type { Change, Link, Pledge } from "../../../functions/core/model.ts";
import { termsOf } from "../../../functions/core/terms/index.ts";
import type { Case, ConstructedLists } from "./lists.ts";

/** How one constructed edit was judged. */
export type Judged = {
  readonly case: Case;
  readonly isRelationRight: boolean;
  readonly isJudgementRight: boolean;
  /** What was found of the edit's first sentence. */
  readonly found: string;
};

/** Compares two constructed lists as two versions of a manifesto and holds what is found against what is true. */
export function judgeLists({ before, after, cases }: ConstructedLists): Judged[] {
  const [old, now] = [pledgesOf(before), pledgesOf(after)];
  const { alignment, comparison } = compare(old, now);
  const links = new Map(alignment.flatMap((link) => link.before.map((at) => [at, link] as const)));
  const changes = new Map(
    comparison.changes.flatMap((change) => change.before.map(({ position }) => [position, change] as const)),
  );
  return cases.map((one) => {
    const [first = -1] = one.before;
    const [link, change] = [links.get(first), changes.get(first)];
    const isRelationRight = link !== undefined && isRight(link, one);
    return {
      case: one,
      isRelationRight,
      isJudgementRight: isRelationRight && agrees(change, one),
      found: `${link?.relation} ${change?.primary ?? ""} [${change?.facets ?? ""}]`,
    };
  });
}

const isRight = (link: Link, one: Case) =>
  link.relation === one.relation &&
  String(link.before) === String(one.before) &&
  String(link.after) === String(one.after);

function agrees(change: Change | undefined, { truth }: Case): boolean {
  if (truth === null) return change === undefined || change.primary === null;
  if (change === undefined || change.primary === null || !truth.primary.includes(change.primary))
    return false;
  const known = [...truth.facets, ...truth.open];
  return (
    truth.facets.every((f) => change.facets.includes(f)) && change.facets.every((f) => known.includes(f))
  );
}

/** The sentences as pledges, with what the classifier says of each. */
function pledgesOf(sentences: readonly string[]): Pledge[] {
  const units = sentences.map((text, index) => ({
    index,
    form: "sentence" as const,
    text,
    stem: null,
    headings: [],
    page: 1,
    pageLabel: null,
    start: 0,
  }));
  return classify(units).map((unit) => ({
    ...unit,
    kind: "pledge",
    firmness: unit.firmness ?? "firm",
    testable: unit.testable ?? false,
    terms: unit.terms ?? termsOf(unit),
  }));
}
