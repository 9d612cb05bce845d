/** Digits and letters set small above the line, as the marks of footnotes are, in Unicode's own signs for them. */
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍ";
const plain = "0123456789abcdefg";

/** One raised mark or several ("¹,²"). */
const raisedMarks = /[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍ]+(?:[,\s]{1,2}[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍ]+)*/g;
/** A number that touches the word or the stop before it, as a mark does whose raising the file does not tell. */
const touchingMarks = /(?<=\p{Ll}{2}|[\p{L})][.,;:!?”’")])\d{1,3}(?=$|[\s.,;:!?)”’"])/gu;

/** A sign after a word or its stop, which a note may begin with: "costed.*". */
const signMarks = /(?<=[\p{L}\p{N}.,;:!?”’")%])\s?[*†‡§¶]{1,3}(?=$|[\s.,;:!?)”’"])/gu;

/** What any mark has in it: most lines have none, and are done with after one look. */
const signOfMark = /[\d*†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍ]/;

/** Writes digits and letters as raised ones, without brackets: "12" and "(12)" as "¹²". */
export const raise = (mark: string): string =>
  mark.replace(/[()[\]]/g, "").replace(/[\da-g]/g, (sign) => superscripts[plain.indexOf(sign)] ?? sign);

/** Writes raised digits and letters as plain ones. */
export const lower = (text: string): string =>
  text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍ]/g, (sign) => plain[superscripts.indexOf(sign)] ?? sign);

/** The numbers and signs of all marks in a text that may refer to notes. */
export function marksIn(text: string): string[] {
  if (!signOfMark.test(text)) return [];
  const touching = [touchingMarks, signMarks].flatMap((marks) =>
    [...text.matchAll(marks)].map(([mark]) => mark.trim()),
  );
  return [...text.matchAll(raisedMarks)].flatMap(([found]) => numbersOf(found)).concat(touching);
}

/** Takes those marks out of a text that all have a note. */
export function withoutMarks(text: string, hasNote: (mark: string) => boolean): string {
  if (!signOfMark.test(text)) return text;
  const take = (found: string): string => (numbersOf(found).every(hasNote) ? "" : found);
  const takeSign = (found: string): string => (hasNote(found.trim()) ? "" : found);
  return text.replace(raisedMarks, take).replace(touchingMarks, take).replace(signMarks, takeSign);
}

const numbersOf = (marks: string): string[] => lower(marks).split(/[,\s]+/);
