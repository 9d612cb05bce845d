import type { Traits } from "../traits.ts";
import type { Word } from "../words-read.ts";
import type { Part } from "./feature.ts";
import type { Spoken } from "./feature-sheet.ts";

/** How features read to people that have no words after their name; what is not here tells people nothing. */
const alone: ReadonlyMap<string, string> = new Map([
  ["listed", "stands in a list"],
  ["headed", "is marked as a heading"],
  ["ended", "is a whole sentence"],
  ["fragment", "goes on from the line before"],
  ["quote", "quotes somebody"],
  ["question", "asks a question"],
  ["capitals", "is all in capitals"],
  ["title", "is set like a title"],
  ["no-modal", "no “will”, “should” or the like"],
  ["stem", "completes the line above"],
  ["before:begins-alike", "begins like the line before"],
  ["after:begins-alike", "begins like the line after"],
  ["before:open", "the line before ends in a colon"],
  ["after:short", "a short line follows"],
  ["before:short", "a short line stands before it"],
]);

/** How features read whose words are names of ours, and not the author's: by feature, then by those names. */
const named: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  [
    "kind:",
    {
      "pledge:firm": "the rules call it a firm pledge",
      "pledge:soft": "the rules call it a soft pledge",
      "record:null": "the rules call it a record",
      "attack:null": "the rules call it an attack",
      "belief:null": "the rules call it a belief",
      "heading:null": "the rules call it a heading",
    },
  ],
  ["form:", { item: "is an item of a list", heading: "is a heading", row: "is a row of a table" }],
  [
    "opening:",
    {
      imperative: "begins with what is to be done",
      infinitive: "begins with “to” and a verb",
      gerund: "begins with a verb in “-ing”",
    },
  ],
  [
    "strength:",
    {
      "4": "“will”, “must” or the like",
      "3": "states a plan",
      "2": "states a wish or an aim",
      "1": "only considers or hopes",
      null: "neither “will” nor “want” nor the like",
      "null imperative": "a plain instruction",
    },
  ],
  ["stem-strength:", { "4": "the line above promises", "2": "the line above states a wish" }],
  [
    "sign:",
    {
      figure: "gives a figure",
      date: "gives a date or a time",
      scope: "says whom or what it covers",
      new: "something new",
      denial: "rules something out",
      legal: "a matter of law or duty",
      entitlement: "gives a right or a power",
      name: "names somebody or something",
      title: "names somebody or something",
      instrument: "names the means: a law, fund, plan or the like",
      vague: "words without a measure, as “better” or “support”",
      detail: "goes into detail",
      "specific-verb": "a definite act",
      "vague-verb": "an act without a clear end",
      "plain-act": "an act that is done or not",
      "further-verb": "a further definite act",
      "further-plain-act": "a further act that is done or not",
    },
  ],
  ["before:", { pledge: "follows a pledge", heading: "follows a heading", record: "follows a record" }],
  ["after:", { pledge: "a pledge follows", heading: "a heading follows", context: "background follows" }],
  ["head:", { "pledge:firm": "goes on from a firm pledge", "pledge:soft": "goes on from a soft pledge" }],
  [
    "near:pledges:",
    { "4": "only pledges around it", "3": "mostly pledges around it", "0": "no pledge around it" },
  ],
]);

/** Quotes words of the text; nothing stands for a word that is not there. */
const quoted = (words: readonly Part[], between = " "): string | null => {
  const said = words.map(({ text }) => text).filter((text) => text !== "");
  return said.length === 0 ? null : `“${said.join(between)}”`;
};
const after = (lead: string, told: string | null) => (told === null ? null : `${lead} ${told}`);
/** Words are known by their stems; people are told the word that stands there. */
function quotedIf(isTold: (word: Word) => boolean, among: readonly Word[], stem: Part | undefined) {
  const word = among.find((known) => known.stem.key === stem?.key);
  return word !== undefined && isTold(word) ? quoted([word]) : null;
}
/** "A", "to" and "and" alone tell people nothing; "should" does. */
const isTelling = ({ text, isFunction, isModal }: Word) => !isFunction || (isModal && text !== "to");

type InWords = (words: readonly Part[], traits: Traits) => string | null;
/** How features read whose words are the author's own. */
const worded: ReadonlyMap<string, InWords> = new Map<string, InWords>([
  ["w:", ([stem], { all }) => quotedIf(isTelling, all, stem)],
  ["b:", (words) => quoted(words)],
  ["first:", (words) => after("begins with", quoted(words))],
  ["last:", (words) => after("ends with", quoted(words))],
  ["modal:", (words) => quoted(words)],
  ["modal+1:", (words) => quoted(words)],
  ["modal-1:", (words) => quoted(words)],
  ["modal+2:", (words) => quoted(words, " … ")],
  ["modal-2:", (words) => quoted(words, " … ")],
  ["modal+3:", (words) => quoted(words, " … ")],
  ["modal-3:", (words) => quoted(words, " … ")],
  ["around:", (words) => quoted(words)],
  ["acts:", (words) => quoted(words)],
  ["verb:", (words) => quoted(words)],
  ["to-verb:", (words) => quoted(words)],
  ["from-verb:", (words) => quoted(words)],
  ["proper:", ([modal]) => (modal?.text === "-" ? null : `a name before “${modal?.text}”`)],
  ["stem:", (words) => after("the line above says", quoted(words))],
  ["head:first:", (words) => after("its sentence begins with", quoted(words))],
  ["head:acts:", (words) => after("its sentence says", quoted(words))],
  ["governed:acts:", (words) => after("its sentence goes on with", quoted(words))],
  ["before:first:", (words) => after("the line before begins with", quoted(words))],
  ["before:last:", (words) => after("the line before ends with", quoted(words))],
  ["after:first:", (words) => after("the line after begins with", quoted(words))],
]);

/** A feature told for people is at most so long, in UTF-16 code units: it is stored with every pledge. */
const longest = 60;

/** A feature of a unit as people read it: "acts:" of "will" and "build" is “will build”. Null where it tells people nothing. */
export function inPlainWords({ name, words }: Pick<Spoken, "name" | "words">, traits: Traits): string | null {
  if (words.length === 0) return alone.get(name.text) ?? null;
  const ours = named.get(name.text);
  const told =
    ours === undefined
      ? worded.get(name.text)?.(words, traits)
      : ours[words.map(({ text }) => text).join(" ")];
  return told === undefined || told === null ? null : told.slice(0, longest);
}
