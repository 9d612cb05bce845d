import type { Unit } from "../model.ts";

/** A title and the number of its page: "Housing ..... 12", "Our streets 4". */
const entry = /^(?=.{0,120}$)\P{Nd}*?\p{L}.*?(?:\s|[.…·_]{3,})\s*(\d{1,3})$/u;
/** What every entry ends in, and few other lines do. */
const isDigit = (character: string) => character >= "0" && character <= "9";
/** What fills the line between a title and its number. */
const leader = /(?:\.\s?){4,}\d{1,3}$|…{2,}\s*\d{1,3}$/;
/** Entries in a row that are no accident. */
const leastEntries = 3;

const pageOf = ({ text, form }: Unit): number | null => {
  if (form === "row" || form === "note") return null;
  const line = text.trim();
  if (!isDigit(line.at(-1) ?? "")) return null;
  const page = entry.exec(line)?.[1];
  return page === undefined ? null : Number(page);
};

/**
 * The positions of a document's units that are entries of its contents: three lines or more in a row that end in
 * numbers which never fall and rise between the first and the last, as pages do. Such a line names a part of the
 * document and promises nothing.
 */
export function contentsEntries(units: readonly Unit[]): ReadonlySet<number> {
  const entries = new Set<number>();
  let from = 0;
  while (from < units.length) {
    let to = from;
    let last = 0;
    let first: number | null = null;
    for (; to < units.length; to += 1) {
      const unit = units[to];
      const page = unit === undefined ? null : pageOf(unit);
      if (page === null || page < last) break;
      first ??= page;
      last = page;
    }
    const isRun = to - from >= leastEntries && first !== null && last > first;
    for (let at = from; at < to; at += 1) if (isRun || leader.test(units[at]?.text ?? "")) entries.add(at);
    from = Math.max(to, from + 1);
  }
  return entries;
}
