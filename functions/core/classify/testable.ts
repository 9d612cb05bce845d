import { actionVerbs, gerunds, specificVerbs } from "./action-verbs.ts";
import type { Reading } from "./reading.ts";

// Evidence weights, fitted by hand on the labelled development documents; above 0 is testable.
const weights = {
  base: -0.35,
  specificVerb: 0.9,
  vagueVerb: -0.7,
  furtherSpecificVerb: 0.5,
  figure: 0.9,
  date: 0.6,
  name: 0.5,
  scope: 0.35,
  instrument: 0.5,
  newThing: 0.4,
  flatNo: 0.6,
  vagueWord: -0.4,
  perWord: 0.02,
} as const;

const figure =
  /£|€|%|\b\d[\d,.]*(?:m|bn|k|p)?\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand|million|billion|half|third|quarter|double|twice|halve|per cent|a week|a year|an hour|once a)\b/;
const date =
  /\b(?:19|20)\d\d\b|\bby (?:the end|next|spring|summer|autumn|christmas)\b|\bwithin (?:a|one|two|three|\d)|\b(?:first|next) (?:year|budget|session|100 days|queen's speech|parliament|term)\b|\bevery (?:year|month|week|quarter)\b|\bannual/;
const name =
  /(?<=[\p{Ll},'] )(?:the |a |an |our )?(?!I\b|We\b|Labour\b|Britain\b|Government\b|Conservative|British\b|Europe|UK\b|EU\b|Parliament\b)\p{Lu}[\p{L}'-]+/u;
const scope =
  /\b(?:every|all|each|any|no|only|free|full|fully|anyone|both|whole|everyone|automatic(?:ally)?|compulsory|mandatory|statutory|universal|independent)\b/;
const instrument =
  /\b(?:law|legislation|act|bill|legislate|legal|ban|levy|tax|fund|scheme|grant|vote|referendum|ballot|inquiry|commission|commissioner|authority|agency|board|register|cap|limit|licence|licens\w+|permit|court|sentence|powers?|duty|right to|charter|code|council tax|rate|fee|charge|fares?|budget|allowance|pension|benefit|credit|pilot|review|consult\w*|plan|strategy|paper|report|website|assembly|panel|officers?|cameras?|bus(?:es)?|homes|houses|schools|parking|lights?|route|line|road|centre|hub|library)\b/g;
const newThing = /\b(?:an?|the|our) (?:\p{L}+ )?new\b|\bnew \p{L}+/u;
const flatNo =
  /^no\b|\b(?:will|shall) (?:not|never)\b|\bwon't\b|\b(?:be|have) no\b|\boppose|\breject|\bscrap|\babol/;
const vagueWord =
  /\b(?:improv\w+|better|support\w*|encourag\w+|promot\w+|help\w*|strengthen\w*|more (?:effective|to|efficient|\p{L}+ly)|effective\w*|work(?:ing)? with|tackl\w+|standards?|opportunit\w+|priorit\w+|quality|fair\w*|develop\w*|maintain\w*|protect\w*|enhanc\w+|continu\w+|ensur\w+|partnership|communit\w+|where possible|appropriate|greater|best|strong\w*|focus\w*|commit\w*|proper\w*|respect|value|needs?|modern\w*|action|do more|put\w* .{0,20} first|at the heart|reform|choice|aim|seek|look|world|possible|excellence|success\w*|encourage)\b/gu;

const modal = /\b(?:will|'ll|shall|to|would|going to|we|i)\s+/g;

/** Verbs that open an action: the first word, and what follows a modal or "to". */
function verbsOf({ low, words }: Reading): string[] {
  const found = [words[0] ?? "", words[0] === "to" ? (words[1] ?? "") : ""];
  for (const match of low.slice(0, 400).matchAll(modal)) {
    const rest = low
      .slice(match.index + match[0].length, match.index + match[0].length + 60)
      .split(/[^\p{L}-]+/u);
    const verb = rest.slice(0, 4).find((word) => actionVerbs.has(word));
    if (verb !== undefined) found.push(verb);
  }
  return found.map((word) => gerunds.get(word) ?? word).filter((word) => actionVerbs.has(word));
}

const countOf = (low: string, pattern: RegExp, most: number) => {
  let found = 0;
  for (const _ of low.matchAll(pattern)) if (++found === most) break;
  return found;
};

/**
 * Whether fulfilment can be judged from the words alone: a specific act, figure, date or named thing speaks
 * for it, verbs of direction and words of quality against it.
 */
export function isTestable(reading: Reading): boolean {
  const { low, text, length } = reading;
  const [main, ...further] = verbsOf(reading);
  const evidence = [
    weights.base,
    main === undefined ? 0 : specificVerbs.has(main) ? weights.specificVerb : weights.vagueVerb,
    further.some((verb) => specificVerbs.has(verb)) ? weights.furtherSpecificVerb : 0,
    figure.test(low) ? weights.figure : 0,
    date.test(low) ? weights.date : 0,
    name.test(text) ? weights.name : 0,
    scope.test(low) ? weights.scope : 0,
    weights.instrument * Math.min(2, countOf(low, instrument, 2)),
    newThing.test(low) ? weights.newThing : 0,
    flatNo.test(low) ? weights.flatNo : 0,
    weights.vagueWord * countOf(low, vagueWord, 5),
    weights.perWord * Math.min(length, 40),
  ];
  return evidence.reduce((sum, weight) => sum + weight, 0) > 0;
}
