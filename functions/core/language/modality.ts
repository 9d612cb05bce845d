/**
 * How strongly a sentence commits its speaker, read from its first governing verb.
 *
 * The ladder, highest first. It follows the order in which readers of manifestos rank promises (Thomson
 * et al. 2017 call the upper rung firm and the others soft):
 *
 * | strength | cue | why |
 * |---|---|---|
 * | 4 | will, shall, must, going to, guarantee, promise, pledge, committed to | fulfilment is owed |
 * | 3 | plan, intend, expect, need or have to | a decision is stated, its execution is not owed |
 * | 2 | aim, want, seek, look to, would, should; encourage, lobby, support, oppose | a wish, or a request to others |
 * | 1 | explore, consider, examine, look into, hope; could, may, might | not even a wish: only a thought is owed |
 */
export type ModalStrength = 1 | 2 | 3 | 4;

// Cues that govern wherever they stand. The look-behind keeps "the will of residents" out.
const modals: readonly (readonly [ModalStrength, string])[] = [
  [4, "(?<!\\b(?:the|a|political|free|good|public|own|their|people's)\\s)(?:will|shall)(?!\\s+of\\b)"],
  [4, "(?:won't|shan't|must|mustn't|(?:am|is|are|'m|'re)\\s+going\\s+to)"],
  [2, "(?:would|wouldn't|should|shouldn't|ought)"],
  [1, "(?:could|might)"],
  // The month is no "may": "by May 2030", "on 6 May".
  [
    1,
    "(?<!\\b(?:by|in|from|since|until|before|after|of|each|every|\\d(?:st|nd|rd|th)?)\\s)may(?!\\s+(?:19|20)\\d\\d)",
  ],
];

// Cues that govern as the author's own verb: after "we", after a modal, or at the head of a list item.
const verbs: readonly (readonly [ModalStrength, string])[] = [
  [4, "(?:guarante(?:e|es|eeing)|promis(?:e|es|ing)|pledg(?:e|es|ing)|vow|undertake|commit(?:ted|ting)?)"],
  [
    3,
    "(?:plan(?:s|ning)?\\s+(?:to|on|for)|propos(?:e|es|ing)|intend(?:s|ing)?|expect(?:s|ing)?|(?:need|have)\\s+to)",
  ],
  [
    2,
    "(?:aim(?:s|ing)?|want(?:s|ing)?|wish(?:es|ing)?|seek(?:s|ing)?|striv(?:e|es|ing)|(?:try|trying)\\s+to)",
  ],
  [2, "(?:look(?:s|ing)?\\s+(?:to|for|forward)|like\\s+to|work(?:s|ing)?\\s+(?:towards?|for|to))"],
  [
    2,
    "(?:encourag(?:e|es|ing)|urg(?:e|es|ing)|press(?:ing)?(?!\\s+(?:ahead|on)\\b)|lobby(?:ing)?|campaign(?:ing)?)",
  ],
  [2, "push(?:ing)?\\s+(?:for|the|ministers|government)"],
  [
    2,
    "(?:call(?:s|ing)?\\s+(?:for|on|upon)|argu(?:e|ing)|advocat(?:e|ing)|demand(?:s|ing)?|badger(?:ing)?|ask(?:ing)?|mak(?:e|ing)\\s+the\\s+case)",
  ],
  [1, "(?:explor(?:e|es|ing)|consider(?:s|ing)?|examin(?:e|es|ing)|investigat(?:e|es|ing)|hop(?:e|es|ing))"],
  [1, "look(?:ing)?\\s+(?:at|into|again)"],
];

// Attitudes when they are the author's main verb ("we support a bridge"); after "we will" they are acts.
const attitudes: readonly (readonly [ModalStrength, string])[] = [
  ...verbs,
  [2, "(?:support(?:s|ing)?|favour(?:s|ing)?|back(?:s|ing)?|oppos(?:e|es|ing))"],
];

const union = (cues: readonly (readonly [ModalStrength, string])[]) =>
  cues.map(([, cue]) => `(${cue})`).join("|");
const author = "(?:we|i|our\\s+(?:group|party|team|councillors|candidates)|councillors)";
const passing =
  "(?:(?:also|now|then|therefore|always|not|never|actively|seriously|fully|strongly|be|to|continue|continuing|go(?:ing)?\\s+on|keep(?:ing)?(?:\\s+on)?|tirelessly|constructively|in\\s+addition|start|begin|work|working|together)\\s+){0,5}";

const anywhere = new RegExp(`\\b(?:${union(modals)})\\b`, "i");
const contracted = /\b(?:we|i|you|he|she|it|they|that|there|who)'(ll|d)\b/i;
const owned = new RegExp(
  `(?:^\\W{0,5}|\\b${author}\\s+(?:are\\s+|am\\s+)?)${passing}(?:${union(attitudes)})\\b`,
  "i",
);
const next = new RegExp(`^:?\\s+${passing}(?:${union(verbs)})\\b`, "i");
const noun =
  /\b(?:our|my)\s+(aim|ambition|goal|objective|vision|hope|intention|plan|pledge|promise|guarantee)\b/i;

const nouns: ReadonlyMap<string, ModalStrength> = new Map([
  ["pledge", 4],
  ["promise", 4],
  ["guarantee", 4],
  ["intention", 3],
  ["plan", 3],
  ["aim", 2],
  ["ambition", 2],
  ["goal", 2],
  ["objective", 2],
  ["vision", 2],
  ["hope", 1],
]);

type Cue = { readonly strength: ModalStrength; readonly start: number; readonly end: number };

/** The words that govern a sentence, and where they stand in it, in UTF-16 code units. */
export type GoverningWords = {
  /** Of each word of the chain ("will aim to examine"), the weakest first. */
  readonly strengths: readonly ModalStrength[];
  readonly start: number;
  readonly end: number;
};

const strengthOf = (cues: readonly (readonly [ModalStrength, string])[], match: RegExpMatchArray) =>
  cues.find((_, i) => match[i + 1] !== undefined)?.[0] ?? null;

function cueOf(text: string, pattern: RegExp, strength: (match: RegExpMatchArray) => ModalStrength | null) {
  const match = pattern.exec(text);
  const value = match && strength(match);
  if (match === null || !value) return null;
  // The verb is the last group, and what the match ends in; before it may stand who speaks.
  const end = match.index + match[0].length;
  return { strength: value, start: end - (match.slice(1).findLast(Boolean) ?? match[0]).length, end };
}

function firstCue(text: string): Cue | null {
  const cues = [
    cueOf(text, anywhere, (m) => strengthOf(modals, m)),
    text.includes("'") ? cueOf(text, contracted, (m) => (m[1]?.toLowerCase() === "d" ? 2 : 4)) : null,
    cueOf(text, owned, (m) => strengthOf(attitudes, m)),
    cueOf(text, noun, (m) => nouns.get((m[1] ?? "").toLowerCase()) ?? null),
  ].filter((cue) => cue !== null);
  return cues.reduce<Cue | null>((best, cue) => (best === null || cue.start < best.start ? cue : best), null);
}

/** Longest text read, in UTF-16 code units: a governing verb stands near the front, and hostile text is long. */
const reach = 2_000;

const plain = (text: string) => text.slice(0, reach).replaceAll("’", "'");

/** Verbs that govern one another at most: "we will continue to aim to try to explore". */
const longestChain = 4;

/**
 * The strength of the first governing verb, lowered by weaker verbs that it governs: "we will" is 4,
 * "we will consider" is 1, "we want to explore" is 1.
 *
 * @returns 4 to 1 as in {@link ModalStrength}, null where no cue stands ("Build 300 homes")
 */
export function modalStrength(text: string): ModalStrength | null {
  return governingWords(text)?.strengths[0] ?? null;
}

/** The words from which {@link modalStrength} tells it; null where no cue stands. */
export function governingWords(text: string): GoverningWords | null {
  const words = plain(text);
  const first = firstCue(words);
  if (first === null) return null;
  // "No shop may" and "may not" forbid.
  const forbids =
    /^may$/i.test(words.slice(first.start, first.end)) && denial.test(words.slice(0, first.end + 5));
  const strengths: ModalStrength[] = [forbids ? 4 : first.strength];
  let end = first.end;
  while (strengths.length < longestChain) {
    const governed = cueOf(words.slice(end, end + 120), next, (m) => strengthOf(verbs, m));
    if (governed === null) break;
    strengths.push(governed.strength);
    end += governed.end;
  }
  return { strengths: strengths.sort((a, b) => a - b), start: first.start, end };
}

const denial =
  /^\W{0,5}(?:no|not|never|nobody|none|neither)\b|\b(?:will|shall|must|should|would|can|could|may|do|does|did|is|are)\s+(?:(?:also|simply|absolutely)\s+)?(?:not|never)\b|\b(?:won't|shan't|mustn't|shouldn't|wouldn't|can't|cannot|don't|doesn't|isn't|aren't)\b|\b(?:be|make|accept|allow|see|have|with)\s+no\b(?!\s+(?:one|longer|doubt)\b)/i;
const opposition =
  /(?:^\W{0,5}|\b(?:we|i|to|will|shall|would|and|not|never|'ll|'d|also|continue)\s+)(?:oppos(?:e|es|ing)|reject(?:s|ing)?|resist(?:s|ing)?|rul(?:e|es|ing)\s+out|refus(?:e|es|ing))\b/i;

/**
 * Whether the sentence turns its measure down: a negated verb ("will not", "no increase in") or a verb of
 * opposition ("oppose", "reject"). Both together cancel ("we will not oppose").
 */
export function isNegated(text: string): boolean {
  const words = plain(text);
  return denial.test(words) !== opposition.test(words);
}
