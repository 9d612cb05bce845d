import { remembered } from "./remembered.ts";

/**
 * A rough common form of an English word's inflections and of British and American spelling:
 * "policies" and "policy", "centralising" and "centralize", "building" and "builds" meet. Not a dictionary
 * form; for comparing only.
 */
export const stemOf: (word: string) => string = remembered(stemmed, 20_000);

function stemmed(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let stem = word;
  if (stem.endsWith("ies") && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.endsWith("s") && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith("ing")) stem = undoubled(stem.slice(0, -3));
  else if (stem.length > 4 && stem.endsWith("ed") && !stem.endsWith("eed"))
    stem = undoubled(stem.slice(0, -2));
  if (stem.length > 3 && stem.endsWith("e")) stem = stem.slice(0, -1);
  return stem.length > 5 ? stem.replace(/is(?=$|ation$|er$)/, "iz").replace(/our(?=$|abl)/, "or") : stem;
}

function undoubled(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
