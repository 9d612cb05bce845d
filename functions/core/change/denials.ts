const said =
  "no|not|never|none|nobody|neither|nor|cannot|without|\\w+n['’]t|oppos\\w*|reject\\w*|resist\\w*|refus\\w*|rul\\w+ out";
const denial = new RegExp(`\\b(?:${said})\\b`, "gi");

/** Where the words of a text stand that deny or refuse: "no", "won't", "oppose". */
export function denialsIn(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(denial)].map(({ 0: word, index: start }) => ({ start, end: start + word.length }));
}

/** Beside them the words that turn down what follows only where they govern it: "stop plans to", "rather than". */
const turning = new RegExp(
  `\\b(?:${said}|against|than|instead|(?:stop|prevent|halt|avoid|block)\\w*)\\b`,
  "i",
);

/** Whether some words turn down what follows them in their sentence. */
export const deniesWhatFollows = (words: string): boolean => turning.test(words);
