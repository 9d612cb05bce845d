import type { Change } from "../../functions/core/model.ts";
import type { ExpectedChange } from "../../seeds/source/manifesto.ts";

/** How far two collections agree; with the members that only one of them has. */
export type Agreement = {
  readonly recall: number;
  readonly precision: number;
  readonly missed: readonly string[];
  readonly surplus: readonly string[];
};

export function agreement(expected: readonly string[], found: readonly string[]): Agreement {
  const missed = without(expected, found);
  const surplus = without(found, expected);
  return {
    recall: share(expected.length - missed.length, expected.length),
    precision: share(found.length - surplus.length, found.length),
    missed,
    surplus,
  };
}

/** Shares of an empty collection count as all of it. */
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A change found, reduced to what the expected results say of it. */
export const essence = ({ relation, primary, facets, before, after }: Change): ExpectedChange => ({
  relation,
  primary: primary === "different" ? null : primary,
  facets,
  before: before.map(({ text }) => text),
  after: after.map(({ text }) => text),
});

/** Which pledges a change links, and how: two changes with the same name are the same alignment. */
export const nameOf = ({ relation, before, after }: ExpectedChange) =>
  `${relation}: ${before.join(" + ")} → ${after.join(" + ")}`;

export type ChangeAgreement = {
  readonly relations: Agreement;
  /** Among the changes with the right relation: the share whose primary code is right too. */
  readonly primaries: { readonly right: number; readonly wrong: readonly string[] };
  /** Among those, over all facets: agreement of what is named. */
  readonly facets: Agreement;
};

export function changeAgreement(
  expected: readonly ExpectedChange[],
  found: readonly ExpectedChange[],
): ChangeAgreement {
  const pairs = expected.flatMap((one) => {
    const other = found.find((it) => nameOf(it) === nameOf(one));
    return other === undefined ? [] : [{ name: nameOf(one), expected: one, found: other }];
  });
  const wrong = pairs
    .filter((pair) => pair.expected.primary !== pair.found.primary)
    .map((pair) => `${pair.expected.primary}, not ${pair.found.primary}: ${pair.name}`);
  const facetsOf = (side: "expected" | "found") =>
    pairs.flatMap((pair) => pair[side].facets.map((facet) => `${facet} in ${pair.name}`));
  return {
    relations: agreement(expected.map(nameOf), found.map(nameOf)),
    primaries: { right: share(pairs.length - wrong.length, pairs.length), wrong },
    facets: agreement(facetsOf("expected"), facetsOf("found")),
  };
}
