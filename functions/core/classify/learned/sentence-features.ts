import type { Placed, Traits } from "../traits.ts";
import { noWord } from "../words-read.ts";
import { type Emit, part } from "./feature.ts";
import { actFeatures } from "./verb-features.ts";

/** Where documents break sentences into several units: how far a unit looks for the beginning and for the end of its own. */
const reach = 8;
/** Units between a unit and its sentence's beginning, or behind it, at which their number stops telling more. */
const furthest = 4;
const counts = Array.from({ length: furthest + 1 }, (_, count) => part(String(count)));
const countOf = (steps: number) => counts[Math.min(furthest, steps)] ?? noWord;

const namesOf = (where: string) => ({
  rule: part(`${where}:rule:`),
  verdict: part(`${where}:`),
  strength: part(`${where}:strength:`),
  opening: part(`${where}:opening:`),
  first: part(`${where}:first:`),
  acts: part(`${where}:acts:`),
  steps: part(`${where}:steps:`),
});
const head = { ...namesOf("head"), joined: part("head:joined:") } as const;
const next = namesOf("goes-on-as");
const governing = namesOf("governed");
const comma = part("comma:");

const begins = /^[\p{Ll},;]/u;
/** Whether a unit goes on with the sentence of the one before it: it begins small, and that one has no end. */
const goesOn = (before: Traits, own: Traits): boolean =>
  begins.test(own.reading.text) && !before.reading.ended && !before.reading.headed;

/**
 * What a broken sentence says as a whole: what "and architecture" promises hangs on the unit that its sentence begins
 * with, and what "While recognising the need for flexibility," does on one that follows.
 */
export function sentenceFeatures(placed: Placed, emit: Emit): void {
  const own = placed.traits[placed.at];
  if (own === undefined) return;
  headFeatures(placed, own, emit);
  tailFeatures(placed, own, emit);
  if (own.reading.text.endsWith(",")) emit(comma, 1, own.all[0] ?? noWord);
}

function headFeatures({ traits, at }: Placed, own: Traits, emit: Emit): void {
  let from: Traits = own;
  let steps = 0;
  for (; steps < reach; steps += 1) {
    const before = traits[at - steps - 1];
    if (before === undefined || !goesOn(before, from)) break;
    from = before;
  }
  if (steps === 0) return;
  const [first = noWord, second = noWord] = from.all;
  emit(head.rule, 1, from.rule);
  emit(head.verdict, 1, from.verdict);
  emit(head.strength, 1, from.strength);
  emit(head.opening, 1, from.opening);
  emit(head.first, 1, first);
  emit(head.first, 1, first, second);
  emit(head.joined, 1, from.rule, own.all[0] ?? noWord);
  emit(head.steps, 1, countOf(steps));
  actFeatures(from.all, head.acts, emit);
}

function tailFeatures({ traits, at }: Placed, own: Traits, emit: Emit): void {
  let last: Traits = own;
  let steps = 0;
  let isGoverned = false;
  for (; steps < reach; steps += 1) {
    const after = traits[at + steps + 1];
    if (after === undefined || !goesOn(last, after)) break;
    last = after;
    if (steps === 0) {
      emit(next.rule, 1, after.rule);
      emit(next.verdict, 1, after.verdict);
      emit(next.strength, 1, after.strength);
      emit(next.first, 1, after.all[0] ?? noWord);
    }
    if (isGoverned || after.judged.kind !== "pledge" || after.judged.reason === "continued:pledge") continue;
    isGoverned = true;
    emit(governing.rule, 1, after.rule);
    actFeatures(after.all, governing.acts, emit);
  }
  emit(next.steps, 1, countOf(steps));
}
