import { actionVerbs, nounVerbs } from "./action-verbs.ts";

const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that praise, colour or place a word in passing: what they stand with is as much with them as without. */
const colouring = listed(
  "better best good great strong stronger robust vibrant proper properly genuine genuinely real really true truly clear clearly " +
    "simple simply effective effectively efficient efficiently important vital key essential crucial serious seriously rigorous " +
    "vigorously successful successfully excellent ambitious bold brilliant beautiful proud valuable valued firm firmly tight tightly " +
    "overdue thriving welcoming actively carefully closely particularly especially specifically generally currently " +
    "obviously certainly undoubtedly essentially basically actually merely commonly usually often therefore however moreover " +
    "furthermore instead indeed thus hence again already still personally hereby continue continues continuing " +
    "consequently accordingly nevertheless nonetheless meanwhile similarly likewise additionally secondly thirdly finally lastly " +
    "strongly warmly wholeheartedly rightly simply fundamentally deeply absolutely surely now nowadays today ever " +
    "unfair unjust misguided disastrous damaging discredited counterproductive",
);

/** Nouns and adjectives that only name the sort of what they stand with: "the voting system", "a new scheme". */
const naming = listed(
  "new current present existing further additional own particular specific respective following method system approach way manner " +
    "process order basis form kind sort type nature case fact matter issue area position thing terms context use usage role presence existence level priority priorities",
);

/** Verbs that carry little but the noun beside them: "cast a vote", "take a decision", "be in place". */
const light = listed(
  "make makes made making take takes took taken taking cast casts casting put puts putting get gets getting let lets come comes " +
    "coming go goes going gone bring brings brought bringing give gives gave given giving carry carries carried become becomes " +
    "happen happens occur occurs exist exists remain remains undertake undertaken conduct conducted using",
);

/** Words by which a writer speaks of the document or of who speaks, not of what is promised. */
const framing = listed("believe think feel say said state stated regard view opinion manifesto");

/**
 * Whether a word describes, names or frames without saying more or less of who, what, where or how much. Closed
 * lists and lone letters ("e.g."): a word that is not known to be idle counts. Words of degree ("significantly", "rapidly") are not idle.
 */
export function isIdle(word: string): boolean {
  return word.length === 1 || colouring.has(word) || naming.has(word) || light.has(word) || framing.has(word);
}

const calendar = listed(
  "january february march april may june july august september october november december monday tuesday wednesday thursday " +
    "friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekday weekdays weekend weekends " +
    "spring summer autumn winter christmas easter",
);

/** Whether a word names a part of the year or week. */
export function isCalendar(word: string): boolean {
  return calendar.has(word);
}

/** What stands right before an article and is no verb: prepositions and conjunctions that are no function words, too. */
const joining = listed(
  "along against towards toward despite without behind beyond besides amongst throughout alongside near around below beneath " +
    "beside concerning regarding inside outside like unlike opposite past versus whereby whether although though unless whilst " +
    "wherever whenever whatever before after until till above amid round except pending following plus minus half twice",
);
const adverb = /^(?!(?:apply|supply|rely|comply|reply|multiply)$)\p{L}+ly$/u;

const determiner = /^(?:the|a|an|this|these|those|our|their|its|it|them|all|every|each|any|no|more)$/;
/** What a verb may govern, and what may open a clause that tells which of a noun is meant: "name who", "people who". */
const pronoun = /^(?:that|who)$/;

/**
 * Whether the word at a place is a verb with an object, as far as its neighbour tells: a content word right before
 * an article, pronoun or quantifier ("name those", "give it"), which nouns hardly stand before.
 */
export function takesObject(
  words: readonly string[],
  place: number,
  isContent: (word: string) => boolean,
): boolean {
  const [word, next = ""] = [words[place], words[place + 1]];
  if (word === undefined || !isContent(word) || joining.has(word) || adverb.test(word)) return false;
  return determiner.test(next) || (pronoun.test(next) && actionVerbs.has(word) && !nounVerbs.has(word));
}
