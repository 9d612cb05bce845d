import type { Unit } from "../model.ts";

/** Who speaks and who is spoken against, as patterns over small-letter text. */
export type Parties = { readonly own: RegExp; readonly opponents: RegExp };

const families: readonly string[] = [
  "(?:new )?labour(?:'s)?(?: party| government| councillors)?",
  "(?:the )?(?:conservatives?|tory|tories)(?:'s?)?(?: party| government| administration| councillors)?",
  "(?:the )?(?:lib(?:eral)? dem(?:ocrat)?s?|liberals?|alliance)(?:'s?)?(?: party| councillors)?",
  "(?:the )?greens?(?: party| councillors)",
  "reform(?: uk)?(?:'s)?(?= (?:would|will|uk|council))",
  "plaid(?: cymru)?",
  "(?:the |an )?(?:snp|scottish nationalists)(?: administration| group| councillors)?",
  "ukip",
];

// Words that only an author says of itself.
const speaks = "(?: will| believes?| pledges| is committed| are committed| candidates?)";
const anyone =
  "the (?:present|current|last|outgoing) (?:government|administration|mayor|commissioner|cabinet|council)|my opponents?|our opponents?|(?:the )?other parties|mr blair|gordon brown|david cameron|mr major|mrs thatcher";

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Text read to learn who speaks, in UTF-16 code units: a party names itself early and often. */
const sample = 200_000;

/**
 * Tells the author's party from the others by which one speaks of itself in the document ("Labour will",
 * "Conservatives believe"). Where none does, every party named is another's.
 */
export function partiesOf(units: readonly Unit[]): Parties {
  let text = "";
  for (const unit of units) {
    if (text.length > sample) break;
    text += `${unit.text.slice(0, 1_000).toLowerCase().replaceAll("’", "'")}\n`;
  }
  const scores = families.map((family) => count(text, new RegExp(`\\b${family}${speaks}\\b`, "g")));
  const best = Math.max(...scores);
  const author = best > 0 ? scores.indexOf(best) : -1;
  const others = families.filter((_, i) => i !== author);
  const own = author === -1 ? "(?!)" : (families[author] ?? "(?!)");
  return {
    own: new RegExp(`\\b${own}\\b`),
    opponents: new RegExp(`\\b(?:${others.join("|")}|${anyone})\\b`),
  };
}
