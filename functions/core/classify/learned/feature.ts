/**
 * Takes the features of one unit, one call each. A name given twice adds up. Names are short texts whose first
 * letters say where a word stood ("w:bus", "stem:will"); 1 says that it is there.
 */
export type Emit = (name: string, value?: number) => void;

/** Tells the features of one input: the one definition that training and use share. */
export type Featurize<Input> = (input: Input, emit: Emit) => void;

/**
 * A feature's name as 32 bits (FNV-1a over UTF-16 code units, then mixed): what a model knows features by.
 * 100,000 names meet about once by chance, which harms nobody.
 */
export function featureKey(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
