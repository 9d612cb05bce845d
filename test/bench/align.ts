/**
 * How long alignment takes against tokenising the same pledges, and how it grows.
 *
 *   node test/bench/align.ts [pledges]
 */
import { align } from "../../functions/core/align/index.ts";
import { words } from "../../functions/core/language/tokens.ts";
import type { Alignable } from "../../functions/core/model.ts";

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

/** Milliseconds of this thread's processor time, the median of five runs: what else the machine does counts little. */
const times = (run: () => unknown) => {
  const taken = Array.from({ length: 5 }, () => {
    const start = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1_000;
  });
  return taken.sort((a, b) => a - b)[2] ?? Number.NaN;
};

function measure(name: string, before: readonly Alignable[], after: readonly Alignable[]) {
  const tokenising = times(() => [...before, ...after].map((unit) => words(unit.text)));
  const aligning = times(() => align(before, after));
  const ratio = (aligning / tokenising).toFixed(1);
  console.log(
    `${name.padEnd(28)} ${aligning.toFixed(0).padStart(6)} ms, ${ratio} × tokenising (${tokenising.toFixed(0)} ms)`,
  );
  return aligning;
}

const random = generator(7);
const few = makePledges(most / 10, random);
const many = makePledges(most, random);
const alike = (count: number, street: number): Alignable[] =>
  Array.from({ length: count }, (_, i) => ({
    text: `We will resurface street number ${street + i} this year.`,
    stem: null,
    headings: [],
  }));
const same = Array.from({ length: most / 2 }, () => ({ text: "We will listen.", stem: null, headings: [] }));

const small = measure(`edited, ${most / 10}`, few, edit(few, random));
const large = measure(`edited, ${most}`, many, edit(many, random));
console.log(`ten times the pledges: ${(large / small).toFixed(1)} × the time`);
measure(`nothing in common, ${most}`, many, makePledges(most, random));
measure(`identical pledges, ${most / 2}`, same, same);
measure(`all nearly alike, ${most / 2}`, alike(most / 2, 0), alike(most / 2, 1_000_000));
