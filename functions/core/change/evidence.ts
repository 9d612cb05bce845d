import { wordingOf } from "../language/tokens.ts";
import type { Evidence, Facet, Quote, Span } from "../model.ts";
import { telling } from "./facets-of.ts";
import type { Finding, Place } from "./finding.ts";
import type { Edit } from "./judge.ts";

type Sides = { readonly before: readonly Quote[]; readonly after: readonly Quote[] };

/** Stretches that show one facet on one side at most: a reader needs few, and a change must fit into one row. */
const mostSpans = 50;

/** For each facet of an edit, the words that show it, as stretches of the quotes' wordings: the first of many. */
export function evidenceOf(
  { facets, findings }: Pick<Edit, "facets" | "findings">,
  sides: Sides,
): Evidence[] {
  return facets.map((facet) => {
    const shown = findings.filter(shows(facet, findings));
    return {
      facet,
      before: spansIn(
        sides.before,
        shown.flatMap(({ places }) => places.before),
      ),
      after: spansIn(
        sides.after,
        shown.flatMap(({ places }) => places.after),
      ),
    };
  });
}

/** Whether a finding shows a facet; a direction is shown by the findings that decided it. */
function shows(facet: Facet, findings: readonly Finding[]): (finding: Finding) => boolean {
  if (facet !== "strengthened" && facet !== "weakened") return ({ about }) => about === facet;
  const direction = facet === "strengthened" ? 1 : -1;
  const told = new Set(telling(findings).filter((finding) => finding.direction === direction));
  return (finding) => told.has(finding);
}

/** Several quotes read as one: the first's open sentence, then the words of each, parted by a space. */
export function joinedText(quotes: readonly Pick<Quote, "text">[]): string {
  return quotes.map(({ text }) => text).join(" ");
}

/** Stretches of the joined wording as stretches of the single quotes' wordings, each once, in order. */
function spansIn(quotes: readonly Quote[], places: readonly Place[]): Span[] {
  let from = quotes[0] === undefined ? 0 : wordingOf(quotes[0]).length - quotes[0].text.length;
  const spans = quotes.flatMap((quote, at): Span[] => {
    const ahead = wordingOf(quote).length - quote.text.length;
    const begin = at === 0 ? 0 : from;
    const shift = ahead - from;
    const end = from + quote.text.length;
    from = end + 1;
    return merged(
      places
        .map((place) => ({ start: Math.max(place.start, begin), end: Math.min(place.end, end) }))
        .filter((place) => place.start < place.end),
    ).map((place) => ({ quote: at, start: place.start + shift, end: place.end + shift }));
  });
  return spans.slice(0, mostSpans);
}

/** Stretches in the order of the text, those that overlap joined. */
function merged(places: readonly Place[]): Place[] {
  const joined: Place[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last === undefined || last.end < place.start) joined.push(place);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
  }
  return joined;
}
