import type { PledgeLink } from "./model.ts";

/**
 * Pledges at most on the many side of one split or merger. A change is stored as one row of at most 400 KB and quotes
 * them all: a quote has at most some 22 KB (5,000 characters of three bytes, its stem and six headings), so that these,
 * the pledge in one piece and the evidence stay below 350 KB. No pledge of a real manifesto that was seen has more than
 * four parts.
 */
export const mostParts = 12;

/**
 * A link whose sides a change can quote: of a pledge that came apart into more, the first parts are its parts and the
 * rest are new, of more pledges that became one, the first were merged and the rest dropped.
 */
export function withinParts(link: PledgeLink): PledgeLink[] {
  const { before, after } = link;
  return [
    { ...link, before: before.slice(0, mostParts), after: after.slice(0, mostParts) },
    ...before.slice(mostParts).map((i): PledgeLink => ({ relation: "removed", before: [i], after: [] })),
    ...after.slice(mostParts).map((j): PledgeLink => ({ relation: "added", before: [], after: [j] })),
  ];
}
