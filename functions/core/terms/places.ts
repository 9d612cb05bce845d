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
/** Words in capitals at the head of a sentence that are no name: "The Park", "Our Library". */
const noName =
  /^(?:(?:[Tt]he|Our|Your|A|An|This|That|Every|Each|Any|New|Local|Build|Open|Save|Protect|Keep|Reopen|Upgrade|Introduce|Create)\s+)+/;

/**
 * Places that are named with what they are ("Mill Lane", "Netherby Station") and numbered roads. Towns and villages
 * are not looked up: no list of them is used.
 */
export function placesIn(wording: string): string[] {
  const found = [
    ...(cue.test(wording) ? wording.matchAll(named) : []),
    ...(wording.includes("River ") ? wording.matchAll(river) : []),
    ...(/\d/.test(wording) ? wording.matchAll(road) : []),
  ];
  if (found.length === 0) return [];
  const placed = found
    .sort((a, b) => a.index - b.index)
    .map((match) => (match[1] ?? "").replace(noName, ""))
    .filter((place) => / |\d/.test(place));
  return eachOnce(placed, String);
}
