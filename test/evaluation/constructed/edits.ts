import {
  type ConstructedEdit,
  cosmetic,
  type EditKind,
  eitherWay,
  ending,
  substantive,
  type Truth,
} from "./edit.ts";
import { spellingEdits } from "./spelling-edits.ts";

/** Two endings of one sentence, of which the second promises as the truth says. */
type Endings = readonly (readonly [before: string, after: string])[];

const withEndings = (kind: string, endings: Endings, truth: Truth, unless: RegExp): EditKind => ({
  kind,
  edit: (sentence, draw) => {
    if (unless.test(sentence)) return null;
    const [before, after] = draw.one(endings);
    return eitherWay({ before: ending(sentence, before), after: ending(sentence, after), truth }, draw);
  },
});

/** The first match of a pattern, replaced by one of the words. */
const replacing = (
  kind: string,
  pattern: RegExp,
  by: readonly string[],
  truth: Truth,
  unless: RegExp = /$^/,
): EditKind => ({
  kind,
  edit: (sentence, draw) =>
    pattern.test(sentence) && !unless.test(sentence)
      ? eitherWay({ before: sentence, after: sentence.replace(pattern, draw.one(by)), truth }, draw)
      : null,
});

const anyNumber =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|half|third|quarter)/i;
const anyTime = /\d|\b(?:year|month|week|day|term|parliament|time|soon|immediately|until|by the)/i;
const anyCondition =
  /\b(?:if|where|when|once|unless|until|subject|except|provided|only|but|possible|appropriate)\b/i;
const furtherModal =
  /\b(?:should|would|could|may|might|must|shall|want|aim|not|no|never|will .*\bwill|if)\b|n't/i;
const coverage = /\b(?:all|every|each|most|many|some|any|full|fully|only|entire|whole)\b/i;

const years: Endings = [
  [" by 2030", " by 2035"],
  [" by the end of 2028", " by the end of 2029"],
  [" by April 2028", " by October 2028"],
  [" by 2031", " by 2032"],
  [" before 2029", " before 2033"],
  [" from 2027", " from 2029"],
];

export const editKinds: readonly EditKind[] = [
  withEndings(
    "amount",
    [
      [", backed by £30 million", ", backed by £20 million"],
      [" in at least 60 towns", " in at least 40 towns"],
      [", recruiting 500 more staff", ", recruiting 300 more staff"],
      [", with a budget of £1.5m", ", with a budget of £1.2m"],
      [", investing two million pounds a year", ", investing one million pounds a year"],
    ],
    substantive(["quantity"], ["weakened"]),
    anyNumber,
  ),
  withEndings(
    "bound of an amount",
    [
      [" in 60 towns", " in up to 60 towns"],
      [", recruiting at least 500 staff", ", recruiting 500 staff"],
      [", investing £5 million", ", investing up to £5 million"],
    ],
    substantive(["quantity"], ["weakened"]),
    anyNumber,
  ),
  withEndings(
    "amount added",
    [
      ["", ", at a cost of £20 million"],
      ["", ", with £3.5m a year"],
      ["", ", for 3,000 households"],
    ],
    substantive(["quantity"], ["strengthened", "weakened", "scope", "measure"]),
    anyNumber,
  ),
  withEndings(
    "unit",
    [
      [", investing £20 million", ", investing £20 billion"],
      [" within 30 miles", " within 30 kilometres"],
      [", storing 2 megabytes for each user", ", storing 2 megabits for each user"],
      [", on 10 hectares of land", ", on 10 acres of land"],
      [", investing £5 million a year", ", investing £5 million a month"],
      [", cutting the cost by 5 per cent", ", cutting the cost by £5"],
    ],
    substantive(["quantity"], ["strengthened", "weakened"]),
    anyNumber,
  ),
  withEndings(
    "time limit",
    [
      [" within 10 weeks", " within 10 months"],
      [" within 100 days", " within 200 days"],
    ],
    substantive(["deadline", "weakened"]),
    anyTime,
  ),
  withEndings("date moved", years, substantive(["deadline", "weakened"]), anyTime),
  withEndings(
    "date dropped",
    years.map(([date]) => [date, ""]),
    substantive(["deadline", "weakened"]),
    anyTime,
  ),
  replacing(
    "modality",
    /^We will (?!aim|seek|look|work|continue|consider|explore|support|oppose|call|press|encourage|urge|ask|also)/,
    [
      "We aim to ",
      "We will aim to ",
      "We hope to ",
      "We should ",
      "We will seek to ",
      "We intend to ",
      "We would like to ",
      "We want to ",
    ],
    substantive(["weakened"]),
    furtherModal,
  ),
  replacing(
    "modality kept",
    /^We will (?!also|continue)/,
    ["We shall ", "We'll ", "We are going to "],
    { primary: ["cosmetic", "reworded"], facets: [], open: [] },
    furtherModal,
  ),
  replacing(
    "scope word",
    /\ball (?=(?:\w+ )?\w+s\b)/,
    ["most ", "some ", "many "],
    substantive(["scope", "weakened"]),
    /\b(?:above all|at all|most|some|many|every)\b/,
  ),
  withEndings(
    "members added",
    [
      ["", ", including those in rural areas"],
      ["", ", as well as in Scotland and Wales"],
    ],
    substantive(["scope", "strengthened"]),
    /\binclud|\bas well as\b|,/,
  ),
  withEndings(
    "part only",
    [
      ["", " in rural areas"],
      ["", " for pensioners"],
      ["", " in England"],
    ],
    substantive(["scope", "weakened"]),
    coverage,
  ),
  withEndings(
    "condition added",
    [
      ["", " where possible"],
      ["", ", subject to funding"],
      ["", ", if resources allow"],
      ["", " unless costs rise"],
      ["", ", provided that there is local support"],
      ["", ", except in an emergency"],
      ["", " as far as practicable"],
    ],
    substantive(["condition", "weakened"]),
    anyCondition,
  ),
  replacing(
    "actor",
    /^We will /,
    ["The government will ", "Local authorities will ", "Employers will ", "The police will "],
    substantive(["actor"]),
    furtherModal,
  ),
  replacing(
    "actor changed",
    /^(?:The|A Labour|A Conservative|The Conservative|The Labour) [Gg]overnment will /,
    ["Local authorities will ", "Employers will ", "Developers will "],
    substantive(["actor"]),
    furtherModal,
  ),
  replacing(
    "negation",
    /^We will (?!oppose|reject|resist|also)/,
    ["We will not ", "We will never "],
    substantive(["polarity"]),
    furtherModal,
  ),
  replacing(
    "opposition",
    /\b(?:We will|to) support\b/,
    ["We will oppose"],
    substantive(["polarity"]),
    furtherModal,
  ),
  {
    kind: "amount spelt otherwise",
    edit: (sentence, draw): ConstructedEdit | null => {
      if (anyNumber.test(sentence)) return null;
      const [before, after] = draw.one([
        [" in ten towns", " in 10 towns"],
        [", paying £1,000", ", paying £1k"],
        [", cutting costs by 20 per cent", ", cutting costs by 20%"],
        [", investing £2.5 million", ", investing £2.5m"],
        [", with twenty-five more staff", ", with 25 more staff"],
        [", investing £500 per year", ", investing £500 a year"],
      ] as const);
      return eitherWay(
        { before: ending(sentence, before), after: ending(sentence, after), truth: cosmetic },
        draw,
      );
    },
  },
  ...spellingEdits,
];
