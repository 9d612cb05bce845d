import type { Entry, Matching } from "./match-blocks.ts";

/** What became of a true block that is not found as it is. */
export type Fault = {
  readonly name: "kind" | "split" | "merged" | "mixed" | "near" | "missing" | "surplus";
  readonly expected: readonly Entry[];
  readonly got: readonly Entry[];
};

/** Words in a row that tell where a text comes from. */
const RUN = 4;
/** Share of words in common above which two texts are the same text with a flaw. */
const NEAR = 0.7;

/** Names what went wrong with the blocks that did not match, for people to mend; figures do not rest on it. */
export function nameFaults(truth: readonly Entry[], { missed, surplus }: Matching): Fault[] {
  const faults: Fault[] = [];
  const left = new Set(missed);
  const owners = ownersOf(truth);
  for (const got of surplus) {
    const same = [...left].find((entry) => entry.text === got.text);
    const fault = same
      ? { name: "kind" as const, expected: [same], got: [got] }
      : trace(got, sourcesOf(got.text, owners), truth, left);
    faults.push(fault);
    for (const entry of fault.expected) left.delete(entry);
  }
  for (const entry of left) {
    const piece = faults.find((fault) => fault.expected.includes(entry));
    if (!piece) faults.push({ name: "missing", expected: [entry], got: [] });
  }
  return faults;
}

function trace(
  got: Entry,
  places: readonly number[],
  truth: readonly Entry[],
  left: ReadonlySet<Entry>,
): Fault {
  const sources = places.flatMap((place) => truth[place] ?? []);
  if (places.length > 1) {
    const following = places.every((place, i) => i === 0 || place === (places[i - 1] ?? 0) + 1);
    return { name: following ? "merged" : "mixed", expected: sources, got: [got] };
  }
  const [source] = sources;
  if (source) {
    const near = common(got.text, source.text) >= NEAR;
    return { name: near ? "near" : "split", expected: [source], got: [got] };
  }
  const nearest = [...left].find((entry) => common(got.text, entry.text) >= NEAR);
  return nearest
    ? { name: "near", expected: [nearest], got: [got] }
    : { name: "surplus", expected: [], got: [got] };
}

/** Which true entry a run of words comes from; null where several have it. */
function ownersOf(truth: readonly Entry[]): Map<string, number | null> {
  const owners = new Map<string, number | null>();
  for (const [place, entry] of truth.entries()) {
    for (const run of runsOf(entry.text)) owners.set(run, owners.has(run) ? null : place);
  }
  return owners;
}

/** The places of the true entries that lend a text runs of words, in the order of the text. */
function sourcesOf(text: string, owners: ReadonlyMap<string, number | null>): number[] {
  const places: number[] = [];
  for (const run of runsOf(text)) {
    const place = owners.get(run);
    if (typeof place === "number" && places.at(-1) !== place) places.push(place);
  }
  return places;
}

function runsOf(text: string): string[] {
  const words = text.split(" ");
  if (words.length < RUN) return [text];
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(" "));
}

/** Dice's coefficient of two texts' words. */
function common(a: string, b: string): number {
  const left = a.split(" ");
  const right = new Set(b.split(" "));
  const shared = left.filter((word) => right.has(word)).length;
  return (2 * shared) / (left.length + b.split(" ").length);
}
