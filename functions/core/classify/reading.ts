import type { Unit } from "../model.ts";
import type { Judged } from "./judged.ts";

/** Longest part of a unit that rules read, in UTF-16 code units: what governs stands near the front. */
const reach = 1_200;

/** A unit made easy to judge. */
export type Reading = {
  readonly unit: Unit;
  /** The unit's words: straight quotes, no bullet or mark-up, at most `reach` long. */
  readonly text: string;
  readonly low: string;
  /** First words in small letters. */
  readonly words: readonly string[];
  /** Words in all, counted up to `reach`. */
  readonly length: number;
  /** Whether it stands in a list: an item, or a line that still carries its bullet. */
  readonly listed: boolean;
  /** Whether mark-up or form says heading. */
  readonly headed: boolean;
  /** Whether it ends as sentences end. */
  readonly ended: boolean;
  /** Whether it is an entry of the document's contents. */
  readonly inContents: boolean;
  /** Whether "will", "is committed to" or their kin occurs: most rules about promises have nothing to read without. */
  readonly promising: boolean;
  /** The heading it stands under, by form or by look. */
  readonly section: string | null;
  readonly before: { readonly reading: Reading; readonly judged: Judged } | null;
};

const bullet = /^\s*(?:[-–—*•▪‣◦·]+|\(?(?:\d{1,2}|[a-z])[.)])\s+/u;
/** "5.3 Give", "Week 2: publish", "Resolved: to": what counts or announces an item of a plan. */
const label =
  /^\s*(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+(?=\p{Lu})|(?:new|resolved|in progress|planned|next|action|pledge|promise|priority|day|week|month|year|step|point)(?: (?:\d{1,3}|one|two|three|four|five))?:\s+(?=\p{L}))/iu;
const mark = /^\s*(?:#{1,6}\s|\[\^\w{1,9}\]:)/;

/** The heading that still stands behind a unit: an open clause ("We have:") governs its list, not the prose behind it. */
function sectionAfter(before: Reading["before"]): string | null {
  if (before === null) return null;
  const { section, listed, ended } = before.reading;
  return section?.endsWith(":") && ended && !listed ? null : section;
}

/** Reads a unit for the rules. `before` is the unit before it in the document. */
export function read(unit: Unit, before: Reading["before"], inContents: boolean): Reading {
  const headedBefore = before?.judged.kind === "heading" ? before.reading.text : null;
  const raw = unit.text.slice(0, reach).replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"');
  const text = raw.replace(mark, "").replace(bullet, "").replace(label, "").trim();
  const low = text.toLowerCase();
  const all = low.match(/[\p{L}\p{N}£%][\p{L}\p{N}'£%.,-]*/gu) ?? [];
  return {
    unit,
    text,
    low,
    words: all.slice(0, 40).map((word) => (/[.,]$/.test(word) ? word.replace(/[.,]+$/, "") : word)),
    length: all.length,
    listed: unit.form === "item" || bullet.test(raw) || label.test(raw),
    headed: unit.form === "heading" || mark.test(raw),
    ended: /[.!?]["')\]]*(?:\[\^\w{1,9}\])?$/.test(text),
    inContents,
    promising: /will|shall|'ll|going to|won't|shan't|commits? |committed|pledges /.test(low),
    section: headedBefore ?? unit.headings.at(-1) ?? sectionAfter(before),
    before,
  };
}
