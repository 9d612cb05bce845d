/** Digits set small above the line, as the marks of footnotes are, in Unicode's own signs for them. */
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** One raised mark or several ("¹,²"). */
const raisedMarks = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[,\s]{1,2}[⁰¹²³⁴⁵⁶⁷⁸⁹]+)*/g;
/** A number that touches the word or the stop before it, as a mark does whose raising the file does not tell. */
const touchingMarks = /(?<=\p{Ll}{2}|[\p{L})][.,;:!?”’")])\d{1,3}(?=$|[\s.,;:!?)”’"])/gu;

/** Writes digits as raised ones: "12" as "¹²". */
export const raise = (digits: string): string =>
  digits.replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit);

/** Writes raised digits as plain ones. */
export const lower = (text: string): string =>
  text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (sign) => String(superscripts.indexOf(sign)));

/** The numbers of all marks in a text that may refer to notes. */
export function marksIn(text: string): string[] {
  const touching = [...text.matchAll(touchingMarks)].map(([mark]) => mark);
  return [...text.matchAll(raisedMarks)].flatMap(([found]) => numbersOf(found)).concat(touching);
}

/** Takes those marks out of a text that all have a note. */
export function withoutMarks(text: string, hasNote: (mark: string) => boolean): string {
  const take = (found: string): string => (numbersOf(found).every(hasNote) ? "" : found);
  return text.replace(raisedMarks, take).replace(touchingMarks, take);
}

const numbersOf = (marks: string): string[] => lower(marks).split(/[,\s]+/);
