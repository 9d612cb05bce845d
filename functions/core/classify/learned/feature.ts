import { remembered } from "../../language/remembered.ts";

/** A name or a word with its hash, made once: features are told in parts so that nobody joins texts for a key. */
export type Part = { readonly text: string; readonly key: number };

/**
 * Takes the features of one unit, one call each. A feature given twice adds up. Names are short texts whose first
 * letters say where a word stood ("w:", "stem:"), and its words follow: "b:" and "local" and "bus". 1 says that it
 * is there.
 */
export type Emit = (name: Part, value: number, first?: Part, second?: Part, third?: Part) => void;

/** Tells the features of one input: the one definition that training and use share. */
export type Featurize<Input> = (input: Input, emit: Emit) => void;

/** The hash of a text without characters, and how it goes on with one more: FNV-1a over UTF-16 code units. */
export const partBegun = 0x811c9dc5;
export const partGoesOn = (key: number, code: number): number => Math.imul(key ^ code, 0x01000193);

/** A text as a part. */
export function part(text: string): Part {
  let key = partBegun;
  for (let at = 0; at < text.length; at += 1) key = partGoesOn(key, text.charCodeAt(at));
  return { text, key };
}

/** Parts remembered: the words of a manifesto or two. */
const mostRemembered = 20_000;

/** The same for texts that come again and again. */
export const partOf: (text: string) => Part = remembered(part, mostRemembered);

/** Goes on from a hash to that of one part more. The rotation keeps "a b" from "b a". */
const joined = (hash: number, { key }: Part) => Math.imul(((hash << 5) | (hash >>> 27)) ^ key, 0x9e3779b1);

/**
 * A feature as 32 bits, mixed from the hashes of its parts: what a model knows features by.
 * 100,000 features meet about once by chance, which harms nobody.
 */
export const featureKey = (name: Part, first?: Part, second?: Part, third?: Part): number =>
  featureHash(name, first, second, third) >>> 0;

/** The same as a signed number, which engines keep without a box. */
export function featureHash(name: Part, first?: Part, second?: Part, third?: Part): number {
  let hash = name.key;
  if (first !== undefined) hash = joined(hash, first);
  if (second !== undefined) hash = joined(hash, second);
  if (third !== undefined) hash = joined(hash, third);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
