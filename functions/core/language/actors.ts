const named =
  "we|i|this manifesto|our (?:party|group|team|councillors)|the party|councillors|" +
  "(?:(?:the|this|our|your|local|county|city|borough|district|town|parish|unitary|labour|conservative|liberal|democrat|green|new|next|a|an) ){0,4}councils?|" +
  "(?:(?:the|a|this|next|new|our|uk|central|national|local|welsh|scottish|british|conservative|labour|liberal|democrat|coalition) ){0,4}government|" +
  "ministers?|parliament|(?:the )?mayor|(?:hm )?treasury|(?:the )?(?:secretary of state|home office|cabinet|leader)|" +
  "(?:local|combined|planning|housing|highway|public) authorit(?:y|ies)|(?:the )?police(?: force| service)?s?|(?:the )?nhs|" +
  "(?:private )?developers?|landlords?|businesses|employers|(?:private )?(?:contractors?|companies)|volunteers|" +
  "(?:local )?residents|communities|schools|charities|partners|(?:the )?regulator|water companies|operators";
const acting =
  "will|shall|must|should|would|could|may|can|is going to|are going to|need to|needs to|have to|has to|commits? to|promises? to|pledges? to|plans? to|aims? to|intends? to|wants? to|hopes? to|recogni[sz]es?|supports?|opposes?";
/** A passive whose subject others act on; who is required or asked to do something is to act. */
const suffering =
  "(?! (?:also |then )?be (?!required|expected|asked|obliged|encouraged|allowed|able|responsible)(?:\\w+ed|given|made|shown|told|paid|kept|sent|built|brought|taken|held|set|put)\\b)";
const subject = new RegExp(
  `(?<!\\b(?:of|by|with|for|from|to|on)(?: the| any| every)? )\\b(${named})(?:,? (?:also|now|therefore|always))? (?:${acting})\\b${suffering}`,
  "i",
);

/** Who is to act, and where they are named, in UTF-16 code units. */
export type Actor = { readonly name: string; readonly start: number; readonly end: number };

/**
 * Who a sentence says will act: the actor, from a list of those that manifestos name, right before the first
 * governing verb. The author's own names ("we", "this manifesto") are all called "we"; null where none is named.
 */
export function actorIn(text: string): Actor | null {
  const match = subject.exec(text.slice(0, 2_000));
  const named = match?.[1];
  if (match === null || named === undefined) return null;
  return { name: plainName(named), start: match.index, end: match.index + named.length };
}

const agent = new RegExp(
  `\\b(?:will|shall|must|should|would) (?:also |then |not )?be \\w+(?: \\w+){0,3} by (${named})\\b(?!['’]|-| \\w+ing\\b)`,
  "i",
);

/** Who a passive sentence names as acting: "the baths will be reopened by the council". */
export function agentIn(text: string): Actor | null {
  const match = agent.exec(text.slice(0, 2_000));
  const named = match?.[1];
  if (match === null || named === undefined) return null;
  const start = match.index + match[0].length - named.length;
  return { name: plainName(named), start, end: start + named.length };
}

/** An office that the author stands for, and does not hold: "a Labour government", "the next Green council". */
const ownOffice =
  /^(?:(?:an?|our|(?:(?:an?|the|our) )?(?:new|next)) )?(?:labour|conservative|liberal democrat|green) (?:government|council)$/i;

/** A name as actors are compared by; the author's own are all "we". */
function plainName(written: string): string {
  if (ownOffice.test(written)) return "we";
  const name = written.toLowerCase().replace(/^(?:(?:the|a|this|our|your|next) )+/, "");
  return /^(?:we|i|manifesto|party|group|team|councillors)$/.test(name) ? "we" : name;
}

const companion =
  /^(?:together |jointly |along)?(?:with|alongside) (?:(?!and\b)\w+ ){0,3}(?:councils?|cit(?:y|ies)|towns?|boroughs?|authorit(?:y|ies)|partners?|government|ministers?|police|nhs|neighbours|business(?:es)?|communit(?:y|ies)|residents|charit(?:y|ies)|unions|volunteers|groups|parties|mayors?|universit(?:y|ies)|parishes|campaigners)$/;

/** Whether a phrase, as words in lower case, names who acts beside the author: "with other cities". */
export function namesCompanion(phrase: string): boolean {
  return companion.test(phrase);
}
