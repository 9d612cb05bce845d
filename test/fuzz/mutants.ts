import { mutateBytes } from "./mutate-bytes.ts";
import { mutateInside } from "./mutate-inside.ts";
import { chanceOf } from "./random.ts";
import type { Source } from "./sources.ts";

/**
 * The mutant of a number: a source in turn, damaged from outside or within. The same seed and sources give the
 * same mutants, so each can be made again alone.
 */
export function mutantOf(sources: readonly Source[], seed: number, number: number): Source {
  const source = sources[number % sources.length];
  if (!source) throw new Error("There is no file to damage.");
  const chance = chanceOf(Math.imul(seed, 1_000_003) + number);
  const inside = chance.below(2) === 0 ? mutateInside(source.bytes, source.name, chance) : null;
  return { name: `${number} ${source.name}`, bytes: inside ?? mutateBytes(source.bytes, chance) };
}
