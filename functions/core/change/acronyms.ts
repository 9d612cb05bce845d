import { isFunctionWord } from "../language/tokens.ts";

/** Acronyms of three to six letters that one of the wordings spells out, and the words that spell them. */
export function spelledOut(before: readonly string[], after: readonly string[]): Set<string> {
  const short = new Set([...before, ...after].filter((word) => /^[a-z]{3,6}$/.test(word)));
  const found = new Set<string>();
  for (const text of [before, after].map((words) => words.filter((word) => !isFunctionWord(word)))) {
    const initials = text.map((word) => word[0] ?? "").join("");
    for (const acronym of short) {
      const at = initials.indexOf(acronym);
      if (at === -1) continue;
      for (const word of [acronym, ...text.slice(at, at + acronym.length)]) found.add(word);
    }
  }
  return found;
}
