import type { LineGroup } from "./group-lines.ts";
import { keyOf } from "./outline.ts";

/** Entries that announce headings: so many with page numbers, or more without. */
const MIN_ENTRIES = 3;
const MIN_BARE_ENTRIES = 6;
/** Letters of the longest entry. */
const MAX_ENTRY = 160;
/** Headings are announced within the first pages. */
const MAX_PAGE = 6;

type Titled = LineGroup & { readonly text: string; readonly heading: boolean };

/**
 * Finds texts that announce the headings to come, where too little tells that they are a table of contents: three
 * or more short ones in a row, each of which comes back later as a heading, or ends in a page number that never
 * falls. They are no headings themselves.
 */
export function findAnnounced(groups: readonly Titled[]): ReadonlySet<LineGroup> {
  const last = new Map<string, number>();
  groups.forEach((group, i) => {
    if (group.heading) last.set(keyOf(group.text), i);
  });
  const found = new Set<LineGroup>();
  let run: Titled[] = [];
  const close = (): void => {
    const numbered = run.filter(({ text }) => endNumber.test(text)).length;
    const needed = numbered >= run.length / 2 ? MIN_ENTRIES : MIN_BARE_ENTRIES;
    if (run.length >= needed) for (const entry of run) found.add(entry);
    run = [];
  };
  let page = 0;
  groups.forEach((group, i) => {
    const short = group.text.length <= MAX_ENTRY ? group.text : "";
    const number = Number(endNumber.exec(short)?.[1] ?? Number.NaN);
    const comesBack = (last.get(keyOf(withoutNumber(short))) ?? -1) > i + 1;
    const isEntry = short !== "" && group.kind === "text" && group.lines[0].page <= MAX_PAGE;
    if (isEntry && (number >= page || (comesBack && Number.isNaN(number)))) {
      run.push(group);
      page = Number.isNaN(number) ? page : number;
    } else {
      close();
      page = 0;
    }
  });
  close();
  return found;
}

/** A page number after words, after dots or not; a year is none. */
const endNumber = /\p{L}[^\p{L}\d]*\s(?:[.…\s]*)(\d{1,3})$/u;

const withoutNumber = (text: string): string => text.replace(/[.…\s]*\d{1,3}$/, "");
