/**
 * The major topics of the Comparative Agendas Project's master codebook (MIT licence,
 * comparativeagendas.net), with 0 for "no policy content". CAP numbers are not contiguous.
 */
export const majorTopics: ReadonlyMap<number, string> = new Map([
  [0, "No policy content"],
  [1, "Macroeconomics"],
  [2, "Civil rights"],
  [3, "Health"],
  [4, "Agriculture"],
  [5, "Labour and employment"],
  [6, "Education"],
  [7, "Environment"],
  [8, "Energy"],
  [9, "Immigration"],
  [10, "Transport"],
  [12, "Law and crime"],
  [13, "Social welfare"],
  [14, "Housing and community"],
  [15, "Business and commerce"],
  [16, "Defence"],
  [17, "Technology"],
  [18, "Foreign trade"],
  [19, "International affairs"],
  [20, "Government operations"],
  [21, "Public lands and water"],
  [23, "Culture and sport"],
]);

/** The label of a CAP major topic; an unknown number is its own label. */
export function topicLabel(major: number): string {
  return majorTopics.get(major) ?? String(major);
}
