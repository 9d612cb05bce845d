/**
 * How long alignment takes against tokenising the same pledges, how it grows, and how much memory the most take.
 *
 *   node test/bench/align.ts [<pledges>, 10000 by default]
 */
import { align } from "../../functions/core/align/index.ts";
import { compare } from "../../functions/core/compare.ts";
import { words } from "../../functions/core/language/tokens.ts";
import type { Alignable, ClassifiedUnit } from "../../functions/core/model.ts";
import { termsOf } from "../../functions/core/terms/index.ts";

const longUnit: ClassifiedUnit = {
  index: 0,
  form: "sentence",
  text: "",
  stem: null,
  headings: [],
  page: 1,
  pageLabel: null,
  start: 0,
  kind: "pledge",
  firmness: "firm",
  testable: true,
  topic: { major: 0, label: "No policy content", confidence: 1 },
  terms: termsOf({ text: "", stem: null }),
  reason: "bench",
};
const most = Number(process.argv[2] ?? 10_000);

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

/** Milliseconds of this thread's processor time. */
function time(run: () => unknown): number {
  const start = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Takes both times turn by turn, so that what else the machine does weighs on both; prints and returns medians. */
function measure(
  name: string,
  before: readonly Alignable[],
  after: readonly Alignable[],
  rounds = 5,
): number {
  const taken = Array.from({ length: rounds }, () => ({
    tokenising: time(() => [...before, ...after].map((unit) => words(unit.text))),
    aligning: time(() => align(before, after)),
  }));
  const [tokenising, aligning] = [
    median(taken.map((one) => one.tokenising)),
    median(taken.map((one) => one.aligning)),
  ];
  const ratio = (aligning / tokenising).toFixed(1);
  console.log(
    `${name.padEnd(28)} ${aligning.toFixed(0).padStart(6)} ms, ${ratio} × tokenising (${tokenising.toFixed(0)} ms)`,
  );
  return aligning;
}

const listed = (text: string): Alignable => ({ text, stem: null, headings: [] });
const templated = (count: number, from: number): Alignable[] =>
  Array.from({ length: count }, (_, i) => listed(`We will resurface street number ${from + i} this year.`));

const random = generator(7);
const versions = (count: number) => {
  const before = makePledges(count, random);
  return [before, edit(before, random)] as const;
};

const times = [most / 100, most / 10, most].map((count) => measure(`edited, ${count}`, ...versions(count)));
const many = makePledges(most, random);
measure(`nothing in common, ${most}`, many, makePledges(most, random));
measure(
  `identical pledges, ${most}`,
  Array.from({ length: most }, () => listed("We will listen.")),
  Array.from({ length: most }, () => listed("We will listen.")),
);
measure(`templated, the same, ${most}`, templated(most, 0), templated(most, 0));
measure(`templated, other numbers, ${most}`, templated(most, 0), templated(most, 1_000_000));
times.push(measure(`edited, ${most * 10}`, ...versions(most * 10), 1));
measure(`nothing in common, ${most * 10}`, makePledges(most * 10, random), makePledges(most * 10, random), 1);
console.log(
  `ten times the pledges: ${times
    .slice(1)
    .map((time, k) => `${(time / (times[k] ?? 1)).toFixed(1)} ×`)
    .join(", ")} the time`,
);

const long = (seed: number) =>
  makePledges(1_200, generator(seed))
    .map(({ text }) => text)
    .join(" ")
    .slice(0, 100_000);
const wall = performance.now();
const unit = (text: string) => ({ ...longUnit, text });
compare([unit(long(1))], [unit(`${long(1).slice(0, 50_000)} ${long(2).slice(0, 50_000)}`)]);
console.log(`a pair of 100 kB, compared: ${(performance.now() - wall).toFixed(0)} ms`);
console.log(`most memory: ${(process.resourceUsage().maxRSS / 1_024).toFixed(0)} MB`);
