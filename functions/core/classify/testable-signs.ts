import { actionVerbs, gerunds, specificVerbs } from "../language/action-verbs.ts";
import { type Part, part } from "./learned/feature.ts";
import type { Reading } from "./reading.ts";

type Sign = readonly [name: Part, pattern: RegExp];
const signOf = ([name, pattern]: readonly [string, RegExp]): Sign => [part(name), pattern];

const patterns = (
  [
    [
      "figure",
      /£|€|%|\b\d[\d,.]*(?:m|bn|k|p)?\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand|million|billion|half|third|quarter|double|twice|halve|per cent|a week|a year|an hour|once a)\b/,
    ],
    [
      "date",
      /\b(?:19|20)\d\d\b|\bby (?:the end|next|spring|summer|autumn|christmas)\b|\bwithin (?:a|one|two|three|\d)|\b(?:first|next) (?:year|budget|session|100 days|queen's speech|parliament|term)\b|\bevery (?:year|month|week|quarter)\b|\bannual/,
    ],
    [
      "scope",
      /\b(?:every|all|each|any|no|only|free|full|fully|anyone|both|whole|everyone|automatic(?:ally)?|compulsory|mandatory|statutory|universal|independent)\b/,
    ],
    ["new", /\b(?:an?|the|our) (?:\p{L}+ )?new\b|\bnew \p{L}+/u],
    [
      "denial",
      /^no\b|\b(?:will|shall) (?:not|never)\b|\bwon't\b|\b(?:be|have) no\b|\boppose|\breject|\bscrap|\babol/,
    ],
    [
      "legal",
      /\b(?:requir\w+|entitle\w*|illegal|offence|offenders?|penalt\w+|sentences?|prosecut\w+|by law|statut\w+|legal\w*|legislat\w+|mandatory|compulsory|duty|rights? to|say over|powers? (?:to|over)|ban\w*|outlaw\w*|abolish\w*|scrap\w*|repeal\w*|exempt\w*|cap|freez\w+|fine[sd]?|levy)\b/,
    ],
    [
      "entitlement",
      /\bsay over\b|\b(?:tougher|stiffer|higher|longer|harsher) (?:penalt|sentence|fine)|\bright to\b|\bpowers? to\b|\blegal protection|\brequir(?:e|ing)\b/,
    ],
  ] as const
).map(signOf);
/** Signs read from the words as written, past the first capital: something is named. */
const named = (
  [
    [
      "name",
      /(?<=[\p{Ll},'] )(?:the |a |an |our )?(?!I\b|We\b|Labour\b|Britain\b|Government\b|Conservative|British\b|Europe|UK\b|EU\b|Parliament\b)\p{Lu}[\p{L}'-]+/u,
    ],
    ["title", /\b\p{Lu}{2,}s?\b|\b\p{Lu}[\p{L}'-]+ (?:(?:of|and|for|the) )?\p{Lu}[\p{L}'-]+/u],
  ] as const
).map(signOf);
/** Signs that count as often as they occur, up to a number. */
const counted: readonly (readonly [name: Part, most: number, pattern: RegExp])[] = [
  [
    part("instrument"),
    2,
    /\b(?:law|legislation|act|bill|legislate|legal|ban|levy|tax|fund|scheme|grant|vote|referendum|ballot|inquiry|commission|commissioner|authority|agency|board|register|cap|limit|licence|licens\w+|permit|court|sentence|powers?|duty|right to|charter|code|council tax|rate|fee|charge|fares?|budget|allowance|pension|benefit|credit|pilot|review|consult\w*|plan|strategy|paper|report|website|assembly|panel|officers?|cameras?|bus(?:es)?|homes|houses|schools|parking|lights?|route|line|road|centre|hub|library)\b/g,
  ],
  [
    part("vague"),
    4,
    /\b(?:improv\w+|better|support\w*|encourag\w+|promot\w+|help\w*|strengthen\w*|more (?:effective|to|efficient|\p{L}+ly)|effective\w*|work(?:ing)? with|tackl\w+|standards?|opportunit\w+|priorit\w+|quality|fair\w*|develop\w*|maintain\w*|protect\w*|enhanc\w+|continu\w+|ensur\w+|partnership|communit\w+|where possible|appropriate|greater|best|strong\w*|focus\w*|commit\w*|proper\w*|respect|value|needs?|modern\w*|action|do more|put\w* .{0,20} first|at the heart|reform|choice|aim|seek|look|world|possible|excellence|success\w*)\b/gu,
  ],
  [part("detail"), 3, /[,;]/g],
];

/** Acts done once and for all, or not at all: nobody asks how far one has appointed or abolished. */
const plainActs: ReadonlySet<string> = new Set(
  `abolish appoint ban bar build call cancel close commission convene create demolish disband elect enact establish
  found freeze halt halve hire hold install introduce legalise nationalise open outlaw plant publish purchase recruit
  reinstate reintroduce rename reopen repeal replace rescind restore scrap sell suspend triple veto
  withdraw`.split(/\s+/),
);

const modal = /\b(?:will|'ll|shall|to|would|going to|we|i|by|and)\s+/g;
/** The first four words of a text: empty groups where there are fewer, and a first one where none begins it. */
const nextWords =
  /^([\p{L}-]*)(?:[^\p{L}-]+([\p{L}-]+)(?:[^\p{L}-]+([\p{L}-]+)(?:[^\p{L}-]+([\p{L}-]+))?)?)?/u;
const isVerb = (word: string) => actionVerbs.has(word) || gerunds.has(word);

/** Verbs that open an action, base form: the first word, and what follows a modal, "to" or "by". */
function verbsOf({ low, words }: Reading): string[] {
  const found = [words[0] ?? "", words[0] === "to" ? (words[1] ?? "") : ""];
  for (const { 0: cue, index } of low.slice(0, 400).matchAll(modal)) {
    const [, ...next] = nextWords.exec(low.slice(index + cue.length, index + cue.length + 60)) ?? [];
    const verb = next.find((word) => word !== undefined && isVerb(word));
    if (verb !== undefined) found.push(verb);
  }
  return found.map((word) => gerunds.get(word) ?? word).filter((word) => actionVerbs.has(word));
}

/** How often a global pattern occurs, counted up to a number. */
function countOf(low: string, pattern: RegExp, most: number): number {
  pattern.lastIndex = 0;
  let count = 0;
  while (count < most && pattern.test(low)) count += 1;
  return count;
}

/** Characters at the front whose capital tells nothing. */
const firstWord = 4;
/** Words at which length stops telling more. */
const longest = 40;

const name = {
  any: part("any"),
  specificVerb: part("specific-verb"),
  vagueVerb: part("vague-verb"),
  plainAct: part("plain-act"),
  furtherPlainAct: part("further-plain-act"),
  furtherVerb: part("further-verb"),
  length: part("length"),
} as const;

/** Tells signs that a pledge can, or cannot, be judged from its words, by name; each once, from 0 to 1. */
export function tellSigns(reading: Reading, tell: (sign: Part, value: number) => void): void {
  const { low, text, length } = reading;
  tell(name.any, 1);
  const [main, ...further] = verbsOf(reading);
  if (main !== undefined) tell(specificVerbs.has(main) ? name.specificVerb : name.vagueVerb, 1);
  if (main !== undefined && plainActs.has(main)) tell(name.plainAct, 1);
  if (further.some((verb) => plainActs.has(verb))) tell(name.furtherPlainAct, 1);
  if (further.some((verb) => specificVerbs.has(verb))) tell(name.furtherVerb, 1);
  for (const [sign, pattern] of patterns) if (pattern.test(low)) tell(sign, 1);
  const written = text.slice(firstWord);
  for (const [sign, pattern] of named) if (pattern.test(written)) tell(sign, 1);
  for (const [sign, most, pattern] of counted) tell(sign, countOf(low, pattern, most) / most);
  tell(name.length, Math.min(length, longest) / longest);
}
