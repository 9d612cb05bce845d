import { actionVerbs } from "../language/action-verbs.ts";
import { eachOnce } from "./each-once.ts";

const kinds =
  "Street|Road|Lane|Avenue|Way|Close|Drive|Hill|Square|Crescent|Bridge|Park|Gardens|Green|Common|Woods?|Meadows?|Fields?|Station|Hospital|" +
  "Library|Market|Quarter|Estate|Ward|Wharf|Quay|Harbour|Docks?|Bay|Beach|River|Canal|Reservoir|Valley|Airport|Roundabout|Junction|Bypass|" +
  "Leisure Centre|Town Hall|Civic Centre|Swimming Pool|Theatre|Museum|School|Academy|College|University|Castle|Cathedral|Pier";
const name = "[A-Z][a-z']+(?:[ -](?:of the |on |in |the |upon )?[A-Z][a-z']+){0,3}";
const named = new RegExp(`\\b((?:${name} )(?:${kinds}))\\b`, "g");
const cue = new RegExp(`[a-z'] (?:${kinds})\\b`);
const river = /\b(River [A-Z][a-z]+)\b/g;
const road = /\b([ABM]\d{1,4}(?:\(M\))?|[Jj]unction \d{1,2}[A-Z]?)\b/g;
/** Names in a list with a place, before or behind it; days and months are none. */
const dated =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\b/;
const listedName = "[A-Z][a-z']{2,30}(?:[ -](?:of the |on |in |the |upon )?[A-Z][a-z']{2,30}){0,3}";
const leading = new RegExp(`(?:${listedName}, ){0,8}${listedName},? (?:and|or|&) $`);
const following = new RegExp(`^(?:, ${listedName}){0,8},? (?:and|or|&) ${listedName}(?![a-z'-])`);
/** What is left of a name's beginning that was no name. */
const loneOpening =
  /^(?:|We|The|Our|In|At|On|For|From|With|Build|Open|Save|Protect|Keep|Reopen|Upgrade|Create|Introduce)$/;
/** How far a list is read to either side, in UTF-16 code units. */
const LIST_REACH = 200;
/** Words in capitals at the head of a sentence that are no name: "The Park", "Our Library". */
const noName =
  /^(?:(?:[Tt]he|Our|Your|A|An|This|That|Every|Each|Any|New|Local|Build|Open|Save|Protect|Keep|Reopen|Upgrade|Introduce|Create)\s+)+/;

/** Verbs that head names as well: "Bridge Street", "Park Lane". */
const naming: ReadonlySet<string> = new Set(["bridge", "field", "light", "park", "plant", "police", "cross"]);

/** Whether a place stands at the head of a sentence and its first word is what is to be done: "Reopen Mill Lane". */
function opensWithVerb({ index, name: one }: { index: number; name: string }, wording: string): boolean {
  const first = one.split(" ", 1)[0]?.toLowerCase() ?? "";
  return /(?:^|[.:;!?]\s)$/.test(wording.slice(0, index)) && actionVerbs.has(first) && !naming.has(first);
}
const afterFirst = (words: string): string => words.slice(words.indexOf(" ") + 1);

/** The names that a list joins to a place: "Millgate" and "Low Quays" in "Millgate, Low Quays and Castle Hill". */
function listedWith(wording: string, start: number, end: number): { index: number; name: string }[] {
  const from = Math.max(0, start - LIST_REACH);
  const before = leading.exec(wording.slice(from, start));
  const after = following.exec(wording.slice(end, end + LIST_REACH));
  const lists = [
    ...(before === null ? [] : [{ at: from + before.index, list: before[0] }]),
    ...(after === null ? [] : [{ at: end, list: after[0] }]),
  ];
  return lists.flatMap(({ at, list }) =>
    [...list.matchAll(new RegExp(listedName, "g"))]
      .map((match) => ({ index: at + match.index, name: match[0].replace(noName, "") }))
      // One word at the head of a sentence is in capitals whatever it is.
      .filter(
        ({ index, name: one }) => !dated.test(one) && !loneOpening.test(one) && (index > 0 || / /.test(one)),
      ),
  );
}

/**
 * Places that are named with what they are ("Mill Lane", "Netherby Station") and numbered roads. Towns and villages
 * are not looked up, as no list of them is used: they are found where a list joins them to such a place.
 */
export function placesIn(wording: string): string[] {
  const found = [
    ...(cue.test(wording) ? wording.matchAll(named) : []),
    ...(wording.includes("River ") ? wording.matchAll(river) : []),
    ...(/\d/.test(wording) ? wording.matchAll(road) : []),
  ];
  const kinded = found
    .map((match) => ({ index: match.index, end: match.index + match[0].length, name: match[1] ?? "" }))
    .map((place) => ({ ...place, name: place.name.replace(noName, "") }))
    .map((place) => ({ ...place, name: opensWithVerb(place, wording) ? afterFirst(place.name) : place.name }))
    .filter((place) => / |\d/.test(place.name));
  const listed = kinded
    .flatMap(({ index, end }) => listedWith(wording, index, end))
    .filter(({ index }) => !kinded.some((place) => place.index <= index && index < place.end));
  const inOrder = [...kinded, ...listed].sort((a, b) => a.index - b.index).map((place) => place.name);
  return eachOnce(inOrder, String);
}
