/** A qualification that names whose idea something is, which makes it neither more nor less. */
const crediting = "as (?:suggested|recommended|proposed|advised) by";
/** Words that make a promise hold only sometimes, or for less than it seems. */
const markers = [
  "where(?:ver)? (?:it is |they are )?(?:possible|practicable|practical|feasible|appropriate|necessary|needed|available|viable|affordable)",
  "(?:where|when|as|if)(?:ever)? (?:resources|funds|funding|finances|budgets?|conditions|circumstances|time) (?:allow|permit|are available|is available)s?",
  "(?:where|when|as|once) (?:it is |it )?(?:prudent|safe|affordable|feasible|practicable|possible)(?: to do so)?",
  "(?:when|as)(?:ever)? (?:possible|appropriate|necessary|required)",
  "(?:so|as) far as (?:is )?(?:possible|practicable)",
  "only (?:if|when|where|after|once)",
  "even if",
  "if",
  "unless",
  "until (?!(?:19|20)\\d\\d)",
  "once(?! (?:per|an?|every|each|in|more|again|and)\\b)",
  "except(?:ing)?(?: for| where| when)?",
  "excluding",
  "other than",
  "outside (?:of )?(?:the )?(?:\\w+ )?(?:peaks?|hours|terms?|times?|seasons?|holidays)",
  "but not",
  "apart from",
  "with the exception of",
  "(?<!\\b(?:be|is|are|been|being) )subject to",
  "conditional (?:up)?on",
  "depend(?:ing|ent) on",
  "pending",
  "provid(?:ed|ing) (?:that|it|they|there|the)",
  "(?:as|so) long as",
  "on (?:the )?condition that",
  "in principle",
  "in the event",
  "at the discretion of",
  "(?:(?<!\\baccordance )with|following|after) (?:the |full |public |local |prior )?(?:consent|approval|agreement|permission|consultation)",
  crediting,
];
/** Words, in small letters, of which every marker has at least one. */
export const conditionCues =
  "possible practicable practical feasible appropriate necessary needed available viable affordable resources funds " +
  "funding finances budget budgets required far only if unless until once except excepting excluding than outside not " +
  "apart exception subject conditional depending dependent pending provided providing long condition principle event " +
  "discretion conditions circumstances time prudent safe consent approval agreement permission consultation suggested recommended proposed advised";
const condition = new RegExp(`\\b(?:${markers.join("|")})\\b`, "gi");
/** A marker's clause is read up to a stop, and no farther than this many characters. */
const clauseLength = 160;

/** A condition, exception or qualification: its marker, and the clause that begins with it. */
export type Condition = {
  readonly marker: string;
  readonly text: string;
  /** Where the clause begins, in UTF-16 code units. */
  readonly start: number;
  /**
   * What it does to what it qualifies: "limits", or "concedes" ("even if"), or neither, as it only credits someone
   * or qualifies a permission, where more conditions can be the greater promise.
   */
  readonly effect: "limits" | "concedes" | "none";
};

/** All conditions in a text, in order. */
export function conditionsIn(text: string): Condition[] {
  return [...text.matchAll(condition)].map((match) => {
    const clause = text.slice(match.index, match.index + clauseLength);
    const end = clause.slice(match[0].length).search(/[,;:)]|\.(?!\d)/);
    const marker = match[0].toLowerCase();
    return {
      marker,
      start: match.index,
      effect: effectOf(marker, text.slice(Math.max(0, match.index - clauseLength), match.index)),
      text: end === -1 ? clause.replace(/\s+\S*$/, "") || clause : clause.slice(0, match[0].length + end),
    };
  });
}

const credits = new RegExp(`^${crediting}$`);
const permitting = /\b(?:allowed|permitted|able|free) to\b[^.;]*$|\bmay\b[^.;]*$/i;

function effectOf(marker: string, before: string): Condition["effect"] {
  if (marker === "even if") return "concedes";
  return credits.test(marker) || permitting.test(before) ? "none" : "limits";
}
