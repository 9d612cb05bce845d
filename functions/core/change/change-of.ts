import type { Change, Link, Pledge, PledgeLink, Quote } from "../model.ts";
import { accountOf } from "./account.ts";
import { evidenceOf, joinedText } from "./evidence.ts";
import { type Edit, examineEdit, type JudgedText } from "./judge.ts";
import { examineParting } from "./parting.ts";
import type { Telling } from "./telling.ts";

/** The change that a link is; null for "same". */
export function changeOf(
  link: PledgeLink,
  before: readonly Pledge[],
  after: readonly Pledge[],
  telling: Telling = "versions",
): Change | null {
  if (link.relation === "same") return null;
  const [old, now] = [pledgesAt(link.before, before), pledgesAt(link.after, after)];
  const sides = { before: old.map(quoteOf), after: now.map(quoteOf) };
  const edit = editOf(link.relation, joined(old), joined(now));
  return {
    relation: link.relation,
    primary: edit?.primary ?? (isReadOtherwise(link, sides) ? "cosmetic" : null),
    facets: edit?.facets ?? [],
    evidence: edit === null ? [] : evidenceOf(edit, sides),
    ...sides,
    ...(link.became && { became: link.became }),
    ...(link.was && { was: link.was }),
    account: accountOf(link, sides, edit, telling),
  };
}

/**
 * Whether the author changed nothing about a pledge that came or went: its words, their opening and the headings above
 * stand as they were, and only what stands around them makes them read otherwise.
 */
function isReadOtherwise(
  { became, was }: PledgeLink,
  { before, after }: Readonly<Record<"before" | "after", readonly Quote[]>>,
): boolean {
  const [unit, pledge] = became ? [became, before[0]] : [was, after[0]];
  return (
    unit !== undefined &&
    unit.text === pledge?.text &&
    unit.stem === pledge.stem &&
    unit.headings.join("\n") === pledge.headings.join("\n")
  );
}

/** How the wordings differ; null if one side is empty or not one character differs. */
function editOf(relation: Link["relation"], old: JudgedText | null, now: JudgedText | null): Edit | null {
  if (old === null || now === null || (old.text === now.text && old.stem === now.stem)) return null;
  if (relation === "split") return examineParting(old, now, "before");
  return relation === "merged" ? examineParting(old, now, "after") : examineEdit(old, now);
}

/** Several pledges read as one: their words in order, and what the classifier said where it said the same. */
function joined(pledges: readonly Pledge[]): JudgedText | null {
  const [first] = pledges;
  if (first === undefined) return null;
  const agreed = <T>(of: (pledge: Pledge) => T) =>
    pledges.every((pledge) => of(pledge) === of(first)) ? of(first) : null;
  const actor = agreed(({ terms: { responsibility } }) => `${responsibility.by} ${responsibility.body}`);
  return {
    text: joinedText(pledges),
    stem: first.stem,
    firmness: agreed((pledge) => pledge.firmness),
    testable: agreed((pledge) => pledge.testable),
    responsibility: actor === null ? null : first.terms.responsibility,
  };
}

const pledgesAt = (
  positions: readonly number[],
  pledges: readonly Pledge[],
): (Pledge & { position: number })[] =>
  positions.map((position) => {
    const pledge = pledges[position];
    if (pledge === undefined) throw new RangeError(`There is no pledge at position ${position}.`);
    return { ...pledge, position };
  });

const quoteOf = ({
  text,
  stem,
  headings,
  page,
  pageLabel,
  firmness,
  testable,
  topic,
  position,
}: Pledge & { position: number }): Quote => ({
  text,
  stem,
  headings,
  page,
  pageLabel,
  firmness,
  testable,
  topic,
  position,
});
