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
  const sides = { before: quotes(link.before, before), after: quotes(link.after, after) };
  const edit = editOf(link.relation, sides.before, sides.after);
  return {
    relation: link.relation,
    primary: edit?.primary ?? null,
    facets: edit?.facets ?? [],
    evidence: edit === null ? [] : evidenceOf(edit, sides),
    ...sides,
    ...(link.became && { became: link.became }),
    ...(link.was && { was: link.was }),
    account: accountOf(link, sides, edit, telling),
  };
}

/** How the wordings differ; null if one side is empty or not one character differs. */
function editOf(relation: Link["relation"], before: readonly Quote[], after: readonly Quote[]): Edit | null {
  const [old, now] = [joined(before), joined(after)];
  if (old === null || now === null || (old.text === now.text && old.stem === now.stem)) return null;
  if (relation === "split") return examineParting(old, now, "before");
  return relation === "merged" ? examineParting(old, now, "after") : examineEdit(old, now);
}

/** Several pledges read as one: their words in order, and what the classifier said where it said the same. */
function joined(quotes: readonly Quote[]): JudgedText | null {
  const [first] = quotes;
  if (first === undefined) return null;
  const agreed = <T>(values: readonly T[]) =>
    values.every((v) => v === values[0]) ? (values[0] ?? null) : null;
  return {
    text: joinedText(quotes),
    stem: first.stem,
    firmness: agreed(quotes.map((quote) => quote.firmness)),
    testable: agreed(quotes.map((quote) => quote.testable)),
  };
}

function quotes(positions: readonly number[], pledges: readonly Pledge[]): Quote[] {
  return positions.map((position) => {
    const pledge = pledges[position];
    if (pledge === undefined) throw new RangeError(`There is no pledge at position ${position}.`);
    const { text, stem, headings, page, pageLabel, firmness, testable, topic } = pledge;
    return { text, stem, headings, page, pageLabel, firmness, testable, topic, position };
  });
}
