/**
 * Takes the features of one unit, one call each. A name given twice adds up. Names are short texts whose first
 * letters say where a word stood ("w:bus", "stem:will"); 1 says that it is there. A name that ends in words is told
 * in parts, "b:" and "local" and "bus" for "b:local bus", so that nobody has to join them who only wants the key.
 */
export type Emit = (name: string, value?: number, first?: string, second?: string, third?: string) => void;

/** Tells the features of one input: the one definition that training and use share. */
export type Featurize<Input> = (input: Input, emit: Emit) => void;

/** A feature's whole name: its words follow, with spaces between them. */
export function featureName(name: string, first?: string, second?: string, third?: string): string {
  if (first === undefined) return name;
  if (second === undefined) return name + first;
  return third === undefined ? `${name}${first} ${second}` : `${name}${first} ${second} ${third}`;
}

/** FNV-1a over UTF-16 code units, going on from `hash`. */
function hashOn(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at += 1) next = Math.imul(next ^ text.charCodeAt(at), 0x01000193);
  return next;
}

const basis = 0x811c9dc5;
const space = 0x20;
const hashWord = (hash: number, word: string) => hashOn(Math.imul(hash ^ space, 0x01000193), word);

/**
 * A feature's name as 32 bits (FNV-1a, then mixed): what a model knows features by.
 * 100,000 names meet about once by chance, which harms nobody.
 */
export function featureKey(name: string, first?: string, second?: string, third?: string): number {
  let hash = hashOn(basis, name);
  if (first !== undefined) hash = hashOn(hash, first);
  if (second !== undefined) hash = hashWord(hash, second);
  if (third !== undefined) hash = hashWord(hash, third);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
