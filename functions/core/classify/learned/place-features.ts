import type { Placed, Traits } from "../traits.ts";
import { noWord } from "../words-read.ts";
import { type Emit, part } from "./feature.ts";

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
    kind: part(`${where}:`),
    rule: part(`${where}:rule:`),
    first: part(`${where}:first:`),
    last: part(`${where}:last:`),
    ended: part(`${where}:ended:`),
    opening: part(`${where}:opening:`),
    strength: part(`${where}:strength:`),
    alike: part(`${where}:begins-alike`),
    open: part(`${where}:open`),
    short: part(`${where}:short`),
  } as const;
}
const goesOn = part("goes-on:");
const near = { pledges: part("near:pledges:"), alike: part("near:alike:") } as const;
const truth = { true: part("true"), false: part("false") } as const;
const isTrue = (whether: boolean) => (whether ? truth.true : truth.false);

/** How far on each side units count as standing near. */
const nearness = 4;
/** Shares are told in quarters. */
const shares = 4;
const quarters = Array.from({ length: shares + 1 }, (_, share) => part(String(share)));
const quarterOf = (some: number, all: number) => quarters[Math.round((shares * some) / all)] ?? noWord;

/** Where a unit stands: what the rules say of the units around it, how they begin, and how many are like it. */
export function placeFeatures({ traits, at }: Placed, emit: Emit): void {
  const own = traits[at];
  if (own === undefined) return;
  for (const [step, names] of neighbours) {
    const other = traits[at + step];
    // Nothing is said of a neighbour that is not there: a unit may be asked about alone.
    if (other === undefined) continue;
    emit(names.rule, 1, other.rule);
    emit(names.kind, 1, other.kind);
    if (Math.abs(step) === 1) besideFeatures(own, other, names, emit);
    if (step === -1 && /^\p{Ll}/u.test(own.reading.text))
      emit(goesOn, 1, other.verdict, isTrue(other.reading.ended));
  }
  nearFeatures({ traits, at }, own, emit);
}

function besideFeatures(own: Traits, other: Traits, names: Names, emit: Emit): void {
  const [first = noWord, second = noWord] = other.all;
  emit(names.first, 1, first);
  emit(names.first, 1, first, second);
  emit(names.last, 1, other.all.at(-1) ?? noWord);
  emit(names.ended, 1, isTrue(other.reading.ended));
  emit(names.opening, 1, other.opening, own.opening);
  emit(names.strength, 1, other.strength);
  if (other.all[0]?.key === own.all[0]?.key) emit(names.alike, 1);
  if (other.reading.text.endsWith(":")) emit(names.open, 1);
  if (other.reading.length < 8 && !other.reading.ended) emit(names.short, 1);
}

function nearFeatures({ traits, at }: Placed, own: Traits, emit: Emit): void {
  let all = 0;
  let pledges = 0;
  let alike = 0;
  for (let step = -nearness; step <= nearness; step += 1) {
    const other = step === 0 ? undefined : traits[at + step];
    if (other === undefined) continue;
    all += 1;
    pledges += Number(other.judged.kind === "pledge");
    alike += Number(other.opening === own.opening);
  }
  if (all === 0) return;
  emit(near.pledges, 1, quarterOf(pledges, all));
  emit(near.alike, 1, quarterOf(alike, all), own.opening);
}
