import type { Unit } from "../model.ts";
import { contentsEntries } from "./contents.ts";
import type { Judged } from "./judged.ts";
import { partiesOf } from "./parties.ts";
import { type Reading, read } from "./reading.ts";
import { judge } from "./rules.ts";

/** A unit as the rules read it, and what they say of it. */
export type Ruled = { readonly reading: Reading; readonly judged: Judged };

/** What the rules say of every unit of one document, in order. */
export function ruledOf(units: readonly Unit[]): Ruled[] {
  const parties = partiesOf(units);
  let before: Reading["before"] = null;
  const entries = contentsEntries(units);
  return units.map((unit, at) => {
    const reading = read(unit, before, entries.has(at));
    const judged = judge(reading, parties);
    before = { reading: { ...reading, before: null }, judged };
    return { reading, judged };
  });
}
