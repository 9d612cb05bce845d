import type { Placed, Traits } from "../traits.ts";
import type { Emit } from "./feature.ts";

/** The units around that are asked, and how their features are named. */
const neighbours = [
  [-1, namesOf("before")],
  [1, namesOf("after")],
  [-2, namesOf("before2")],
  [2, namesOf("after2")],
] as const;

type Names = ReturnType<typeof namesOf>;
function namesOf(where: string) {
  return {
    kind: `${where}:`,
    rule: `${where}:rule:`,
    first: `${where}:first:`,
    last: `${where}:last:`,
    ended: `${where}:ended:`,
    opening: `${where}:opening:`,
    strength: `${where}:strength:`,
    alike: `${where}:begins-alike`,
    open: `${where}:open`,
    short: `${where}:short`,
  } as const;
}

/** How far on each side units count as standing near. */
const nearness = 4;
/** Shares are told in quarters. */
const shares = 4;

/** Where a unit stands: what the rules say of the units around it, how they begin, and how many are like it. */
export function placeFeatures({ traits, at }: Placed, emit: Emit): void {
  const own = traits[at];
  if (own === undefined) return;
  for (const [step, names] of neighbours) {
    const other = traits[at + step];
    // Nothing is said of a neighbour that is not there: a unit may be asked about alone.
    if (other === undefined) continue;
    emit(names.rule, 1, other.judged.reason);
    emit(names.kind, 1, other.judged.kind);
    if (Math.abs(step) === 1) besideFeatures(own, other, names, emit);
    if (step === -1 && /^\p{Ll}/u.test(own.reading.text)) {
      emit(`goes-on:${other.judged.kind}:${other.judged.firmness}:${other.reading.ended}`);
    }
  }
  nearFeatures({ traits, at }, own, emit);
}

function besideFeatures(own: Traits, other: Traits, names: Names, emit: Emit): void {
  const [first = "", second = ""] = other.all;
  emit(names.first, 1, first);
  emit(names.first, 1, first, second);
  emit(names.last, 1, other.all.at(-1) ?? "");
  emit(names.ended, 1, String(other.reading.ended));
  emit(names.opening, 1, `${other.opening}+${own.opening}`);
  emit(names.strength, 1, String(other.strength));
  if (other.all[0] === own.all[0]) emit(names.alike);
  if (other.reading.text.endsWith(":")) emit(names.open);
  if (other.reading.length < 8 && !other.reading.ended) emit(names.short);
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
