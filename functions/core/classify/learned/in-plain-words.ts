import type { Contribution } from "./linear-model.ts";

/** How features read to people, by the part of their name before the first colon; the rest stands for "…". */
const phrases: ReadonlyMap<string, string> = new Map([
  // Words are known by their stems: "hom" for "homes".
  ["w", "a word like “…”"],
  ["b", "“…”"],
  ["first", "begins with “…”"],
  ["first0", "begins with “…”"],
  ["first1", "second word “…”"],
  ["first2", "third word “…”"],
  ["first3", "fourth word “…”"],
  ["last", "ends with “…”"],
  ["modal", "“…”"],
  ["around", "“…”"],
  ["acts", "“…”"],
  ["verb", "verb “…”"],
  ["to-verb", "“…”"],
  ["from-verb", "“…”"],
  ["rule", "rule …"],
  ["kind", "the rules say …"],
  ["form", "form …"],
  ["opening", "opens as …"],
  ["strength", "strength …"],
  ["stem", "the stem has “…”"],
  ["stem-strength", "the stem's strength …"],
  ["heading", "the heading has a word like “…”"],
  ["sign", "…"],
  ["length", "at most … words"],
  ["subject", "subject …"],
  ["subjects", "subject …"],
  ["proper", "a named subject, “…”"],
  ["begins", "begins with a character like …"],
  ["ends", "ends with a character like …"],
  ["before", "before it: …"],
  ["after", "after it: …"],
  ["before2", "two before: …"],
  ["after2", "two after: …"],
  ["near", "near: …"],
  ["verb-at", "verb at word …"],
  ["modal-at", "modal at word …"],
]);
/** Features that read better as phrases of their own. */
const whole: ReadonlyMap<string, string> = new Map([
  ["listed", "stands in a list"],
  ["form:item", "is a list item"],
  ["headed", "is marked as a heading"],
  ["ended", "ends as sentences do"],
  ["fragment", "goes on in small letters"],
  ["no-modal", "no modal verb"],
  ["strength:null", "no “will”, “want” or their kin"],
  ["strength:null:none", "no “will”, “want” and no verb in front"],
  ["strength:null:imperative", "a bare imperative"],
  ["kind:pledge:firm", "the rules say a firm pledge"],
  ["kind:pledge:soft", "the rules say a soft pledge"],
]);
/** A feature told for people is at most so long, in UTF-16 code units: it is stored with every pledge. */
const longest = 60;

/** A feature as people read it: "acts:will build" is “will build”. */
export function inPlainWords({ feature }: Pick<Contribution, "feature">): string {
  const known = whole.get(feature);
  if (known !== undefined) return known;
  const colon = feature.indexOf(":");
  const [name, rest] = colon === -1 ? [feature, ""] : [feature.slice(0, colon), feature.slice(colon + 1)];
  const phrase = phrases.get(name.replace(/^modal[+-]\d$/, "modal"));
  const told = phrase === undefined ? feature : phrase.replace("…", () => rest.trim().replaceAll(":", " "));
  return told.slice(0, longest);
}
