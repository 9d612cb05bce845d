import type { Unit } from "../model.ts";

/** Who speaks and who is spoken against, as patterns over small-letter text. */
export type Parties = {
  readonly own: RegExp;
  readonly opponents: RegExp;
  /** Whether the document says who its author is: without it, every party may be the author's. */
  readonly isOwnKnown: boolean;
};

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
  "the coalition(?:'s)?|the (?:present|current|last|outgoing) (?:government|administration|mayor|commissioner|cabinet|council)|my opponents?|our opponents?|(?:the )?other parties|mr blair|gordon brown|david cameron|mr major|mrs thatcher";

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Text read to learn who speaks, in UTF-16 code units: a party names itself early and often. */
const sample = 200_000;

/** A name that speaks of itself as a party does: "Vale Alliance councillors will", "The Harbour Party believes". */
const selfNamed =
  /\b(\p{Lu}[\p{L}'-]{2,30}(?: \p{Lu}[\p{L}'-]{2,30}){0,2}) (?:councillors|candidates|Councillors|Party|party) (?:will|would|believes?|pledges?|wants?|seeks?|supports?)\b/gu;

/** Whom a document asks to vote for, or is published for: "Vote Harbour First on 6 May", "on behalf of Harbour First". */
const votedFor =
  /(?:^(?:So vote|Vote|VOTE)|\b(?:[Ww]hy|[Pp]lease|[Tt]o) vote|\bon behalf of) (?:for )?(?:the )?(?!Vote\b|For\b)(\p{Lu}[\p{L}'-]{2,30}(?: (?!On\b)\p{Lu}[\p{L}'-]{2,30}){0,2})/gmu;

function commonestName(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [, name = ""] of [...text.matchAll(selfNamed), ...text.matchAll(votedFor)]) {
    const plain = name.replace(/^(?:The|Our|Your|And|But) /, "").toLowerCase();
    counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  const [commonest] = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return commonest?.[0] ?? null;
}

const properName = "\\p{Lu}[\\p{L}'-]{2,30}(?: \\p{Lu}[\\p{L}'-]{2,30}){0,2}";
/** A group that is told of as others are: "The Town First group voted against", "Harbour Forum councillors shut". */
const rivalNamed = new RegExp(
  `\\b(${properName}) (?:group|party|Party|Group|councillors|Councillors|administration) (?:have |has |had )?(?:voted against|voted down|shut|sold|closed|scrapped|failed|refused|wasted|blocked|broke|broken|squandered|opposed|promised)\\b`,
  "gu",
);
/** No party, whatever it shuts. */
const institution =
  /^(?:county|city|borough|town|district|parish|local|ward)$|(?:council|government|parliament|cabinet|committee)$/;

/** Groups whose deeds the document holds against them, unless it asks for votes or speaks for them. */
function rivalsIn(text: string, name: string | null): string[] {
  const low = text.toLowerCase();
  const named = [...text.matchAll(rivalNamed)].map(([, one = ""]) =>
    one.replace(/^(?:The|But|And|When) /, "").toLowerCase(),
  );
  return [...new Set(named)].filter(
    (one) =>
      one !== name &&
      !institution.test(one) &&
      ![`vote ${one}`, `vote for ${one}`, `${one} will`, `${one} believe`, `${one} manifesto`].some((own) =>
        low.includes(own),
      ),
  );
}

/**
 * Tells the author's party from the others by which one speaks of itself in the document ("Labour will",
 * "Conservatives believe", "Vale Alliance councillors will"). Where none does, every party named is another's.
 */
export function partiesOf(units: readonly Unit[]): Parties {
  let written = "";
  for (const unit of units) {
    if (written.length > sample) break;
    written += `${unit.text.slice(0, 1_000).replaceAll("’", "'")}\n`;
  }
  const text = written.toLowerCase();
  const scores = families.map((family) => count(text, new RegExp(`\\b${family}${speaks}\\b`, "g")));
  const best = Math.max(...scores);
  const family = best > 0 ? families[scores.indexOf(best)] : undefined;
  const name = commonestName(written);
  const names = [
    family,
    name === null ? undefined : `(?:the )?${name}(?: councillors| candidates| party| group)?`,
  ];
  const own = names.filter((part) => part !== undefined);
  const rivals = rivalsIn(written, name).map((rival) => `(?:the )?${rival}(?: group| party| councillors)?`);
  const others = [...families.filter((other) => other !== family), ...rivals];
  return {
    isOwnKnown: own.length > 0,
    own: own.length === 0 ? /(?!)/ : new RegExp(`\\b(?:${own.join("|")})(?!\\p{L})`, "u"),
    opponents: new RegExp(`\\b(?:${[...others, anyone].join("|")})\\b`),
  };
}
