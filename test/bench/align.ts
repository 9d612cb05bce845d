/**
 * How long alignment takes against tokenising the same pledges, how it grows from 100 pledges to 100,000, and how much
 * memory the most take.
 *
 *   node test/bench/align.ts [<most pledges>, 100000 by default]
 */
import { align } from "../../functions/core/align/index.ts";
import { compare } from "../../functions/core/compare.ts";
import { words } from "../../functions/core/language/tokens.ts";
import type { Alignable, ClassifiedUnit } from "../../functions/core/model.ts";
import { pledge } from "../core/pledges.ts";

const longUnit: ClassifiedUnit = pledge("");
const most = Number(process.argv[2] ?? 100_000);

/** A small linear congruential generator: the bench must make the same lists every time. */
function generator(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Words of unlike frequency, as in English: a few stand in most pledges, most in a few. */
function makePledges(count: number, random: (below: number) => number): Alignable[] {
  const word = () => `word${Math.floor(8_000 * (random(10_000) / 10_000) ** 3)}`;
  return Array.from({ length: count }, (_, i) => ({
    text: `We will ${Array.from({ length: 8 + random(14) }, word).join(" ")}.`,
    stem: null,
    headings: [`Section ${Math.floor(i / 25)}`],
  }));
}

/** A next version: of a hundred pledges some 70 stay, 15 are edited, 5 dropped, 5 new and 5 moved. */
function edit(pledges: readonly Alignable[], random: (below: number) => number): Alignable[] {
  const fresh = makePledges(pledges.length, random);
  const edited = pledges.flatMap((pledge, i): Alignable[] => {
    const fate = random(100);
    if (fate < 5) return [];
    if (fate < 10) return [pledge, fresh[i] ?? pledge];
    if (fate < 25)
      return [{ ...pledge, text: pledge.text.replace(/word\d+ word\d+/, "quite another thing") }];
    return [pledge];
  });
  for (let k = 0; k < pledges.length / 20; k++) {
    const moved = edited.splice(random(edited.length), 1);
    edited.splice(random(edited.length), 0, ...moved);
  }
  return edited;
}

/** Milliseconds of this thread's processor time that one run takes, of so many: the clock ticks every few. */
function time(runs: number, run: () => unknown): number {
  const start = process.threadCpuUsage();
  for (let k = 0; k < runs; k++) run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000 / runs;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

type Lists = readonly [before: readonly Alignable[], after: readonly Alignable[]];

/** Medians of both times, taken turn by turn, so that what else the machine does weighs on both. */
function measure([before, after]: Lists) {
  const [rounds, runs] = [before.length > 10_000 ? 3 : 5, Math.ceil(10_000 / before.length)];
  const taken = Array.from({ length: rounds }, () => ({
    tokenising: time(runs, () => [...before, ...after].map((unit) => words(unit.text))),
    aligning: time(runs, () => align(before, after)),
  }));
  const aligning = median(taken.map((one) => one.aligning));
  return { aligning, ratio: aligning / median(taken.map((one) => one.tokenising)) };
}

const listed = (text: string): Alignable => ({ text, stem: null, headings: [] });
const repeated = (count: number) => Array.from({ length: count }, () => listed("We will listen."));
const streets = (count: number, from: number): Alignable[] =>
  Array.from({ length: count }, (_, i) => listed(`We will resurface street number ${from + i} this year.`));
const things = ["roads", "schools", "parks", "buses", "homes", "clinics", "libraries"];
const amounts = (count: number, from: number): Alignable[] =>
  Array.from({ length: count }, (_, i) => listed(`£${from + i} million for ${things[i % things.length]}`));

const random = generator(7);
const kinds: Readonly<Record<string, (count: number) => Lists>> = {
  edited: (count) => {
    const before = makePledges(count, random);
    return [before, edit(before, random)];
  },
  "nothing in common": (count) => [makePledges(count, random), makePledges(count, random)],
  "identical pledges": (count) => [repeated(count), repeated(count)],
  "templated, the same": (count) => [streets(count, 0), streets(count, 0)],
  "templated, other numbers": (count) => [streets(count, 0), streets(count, 1_000_000)],
  "amounts, all others": (count) => [amounts(count, 0), amounts(count, 1_000_000)],
};

for (const [name, make] of Object.entries(kinds)) {
  let last: number | null = null;
  for (let count = 100; count <= most; count *= 10) {
    const { aligning, ratio } = measure(make(count));
    const growth = last === null ? "" : `, ${(aligning / last).toFixed(1)} × the time of a tenth`;
    console.log(
      `${name.padEnd(24)} ${String(count).padStart(6)} ${aligning.toFixed(1).padStart(7)} ms, ${ratio.toFixed(1)} × tokenising${growth}`,
    );
    last = aligning;
  }
}
console.log(`most memory: ${(process.resourceUsage().maxRSS / 1_024).toFixed(0)} MB`);

const long = (seed: number) =>
  makePledges(1_200, generator(seed))
    .map(({ text }) => text)
    .join(" ")
    .slice(0, 100_000);
const wall = performance.now();
const unit = (text: string) => ({ ...longUnit, text });
compare([unit(long(1))], [unit(`${long(1).slice(0, 50_000)} ${long(2).slice(0, 50_000)}`)]);
console.log(`a pair of 100 kB, compared: ${(performance.now() - wall).toFixed(0)} ms`);
