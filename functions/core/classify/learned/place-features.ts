import type { Placed, Traits } from "../traits.ts";
import type { Emit } from "./feature.ts";

/** The units around that are asked, and how their features are named. */
const neighbours = [
  [-1, "before"],
  [1, "after"],
  [-2, "before2"],
  [2, "after2"],
] as const;
/** How far on each side units count as standing near. */
const nearness = 4;
/** Shares are told in quarters. */
const shares = 4;

/** Where a unit stands: what the rules say of the units around it, how they begin, and how many are like it. */
export function placeFeatures({ traits, at }: Placed, emit: Emit): void {
  const own = traits[at];
  if (own === undefined) return;
  for (const [step, name] of neighbours) {
    const other = traits[at + step];
    // Nothing is said of a neighbour that is not there: a unit may be asked about alone.
    if (other === undefined) continue;
    emit(`${name}:rule:${other.judged.reason}`);
    emit(`${name}:${other.judged.kind}`);
    if (Math.abs(step) === 1) besideFeatures(own, other, name, emit);
    if (step === -1 && /^\p{Ll}/u.test(own.reading.text)) {
      emit(`goes-on:${other.judged.kind}:${other.judged.firmness}:${other.reading.ended}`);
    }
  }
  nearFeatures({ traits, at }, own, emit);
}

function besideFeatures(own: Traits, other: Traits, name: string, emit: Emit): void {
  emit(`${name}:first:${other.all[0] ?? ""}`);
  emit(`${name}:first:${other.all[0] ?? ""} ${other.all[1] ?? ""}`);
  emit(`${name}:last:${other.all.at(-1) ?? ""}`);
  emit(`${name}:ended:${other.reading.ended}`);
  emit(`${name}:opening:${other.opening}+${own.opening}`);
  emit(`${name}:strength:${other.strength}`);
  if (other.all[0] === own.all[0]) emit(`${name}:begins-alike`);
  if (other.reading.text.endsWith(":")) emit(`${name}:open`);
  if (other.reading.length < 8 && !other.reading.ended) emit(`${name}:short`);
}

function nearFeatures({ traits, at }: Placed, own: Traits, emit: Emit): void {
  let near = 0;
  let pledges = 0;
  let alike = 0;
  for (let step = -nearness; step <= nearness; step += 1) {
    const other = step === 0 ? undefined : traits[at + step];
    if (other === undefined) continue;
    near += 1;
    pledges += Number(other.judged.kind === "pledge");
    alike += Number(other.opening === own.opening);
  }
  if (near === 0) return;
  emit(`near:pledges:${Math.round((shares * pledges) / near)}`);
  emit(`near:alike:${Math.round((shares * alike) / near)}:${own.opening}`);
}
