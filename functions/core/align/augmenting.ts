import type { Sequences } from "./sequences.ts";

/**
 * What each row may take, and at which cost: below 0, as a row may also take nothing at no cost. The columns of a row
 * and their costs stand at the same places.
 */
export type Choices = { readonly columns: Sequences; readonly costs: Float64Array };

/**
 * Looks at choices and columns that the search may take for each choice given, on average. Tangles of real
 * documents take 2 to 5, 5,000 units that differ by a number 20.
 */
const looksAChoice = 200;

/** Who has taken what so far, and the potentials that prove no total to be less. */
type State = Choices & {
  readonly taken: Int32Array;
  readonly rowOf: Int32Array;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  /** The shortest way found to each column, infinite where none is; the row before it; whether it is final. */
  readonly length: Float64Array;
  readonly from: Int32Array;
  readonly isFinal: Uint8Array;
  /** The columns to which a way was found, in the order in which they were. */
  readonly reached: Int32Array;
};

/**
 * For every row the column it takes, -1 for none, so that no column is taken twice and the sum of costs is least:
 * shortest augmenting paths with potentials (R. Jonker & A. Volgenant, Computing 38, 1987), over the given choices
 * alone. In a tangle that takes too long, the rows left then take the best column still free.
 *
 * @param groups rows in groups that share no column, each group ascending
 */
export function cheapestChoices(choices: Choices, groups: Sequences, columns: number): Int32Array {
  const { starts } = choices.columns;
  const rows = starts.length - 1;
  const state: State = {
    ...choices,
    taken: new Int32Array(rows).fill(-1),
    rowOf: new Int32Array(columns).fill(-1),
    rowPotential: new Float64Array(rows),
    columnPotential: new Float64Array(columns),
    length: new Float64Array(columns).fill(Number.POSITIVE_INFINITY),
    from: new Int32Array(columns).fill(-1),
    isFinal: new Uint8Array(columns),
    reached: new Int32Array(columns),
  };
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      state.rowPotential[row] = Math.min(state.rowPotential[row] ?? 0, choices.costs[at] ?? 0);
    }
  }
  for (let group = 0; group < groups.starts.length - 1; group++) {
    const [first, end] = [groups.starts[group] ?? 0, groups.starts[group + 1] ?? 0];
    let looks = 0;
    for (let k = first; k < end; k++) {
      const row = groups.items[k] ?? 0;
      looks += looksAChoice * ((starts[row + 1] ?? 0) - (starts[row] ?? 0));
    }
    for (let k = first; k < end && looks > 0; k++) looks -= place(state, groups.items[k] ?? 0, looks);
    if (looks <= 0) for (let k = first; k < end; k++) takeWhatIsFree(state, groups.items[k] ?? 0);
  }
  return state.taken;
}

/** Places one more row, letting others change over where that is cheaper. Returns how many looks it took. */
function place(state: State, start: number, looks: number): number {
  const { columns, costs, rowOf, rowPotential, columnPotential, length, from, isFinal, reached } = state;
  let [row, way, used, reachedCount] = [start, 0, 0, 0];
  // The cheapest row to stay alone so far, and the way to it.
  let [aloneRow, aloneWay] = [start, Number.POSITIVE_INFINITY];
  let column = -1;
  for (;;) {
    const potential = rowPotential[row] ?? 0;
    if (way - potential < aloneWay) [aloneRow, aloneWay] = [row, way - potential];
    const [first, end] = [columns.starts[row] ?? 0, columns.starts[row + 1] ?? 0];
    for (let at = first; at < end; at++) {
      const choice = columns.items[at] ?? 0;
      const known = length[choice] ?? 0;
      const next = way + (costs[at] ?? 0) - potential - (columnPotential[choice] ?? 0);
      if (isFinal[choice] === 1 || next >= known) continue;
      if (known === Number.POSITIVE_INFINITY) reached[reachedCount++] = choice;
      length[choice] = next;
      from[choice] = row;
    }
    column = -1;
    for (let k = 0; k < reachedCount; k++) {
      const candidate = reached[k] ?? 0;
      if (isFinal[candidate] === 1) continue;
      if (column === -1 || (length[candidate] ?? 0) < (length[column] ?? 0)) column = candidate;
    }
    used += reachedCount + end - first;
    if (column === -1 || (length[column] ?? 0) >= aloneWay) column = -1;
    if (column === -1 || rowOf[column] === -1 || used > looks) break;
    isFinal[column] = 1;
    row = rowOf[column] ?? 0;
    way = length[column] ?? 0;
  }
  if (used <= looks) {
    const end = column === -1 ? aloneWay : (length[column] ?? 0);
    rowPotential[start] = (rowPotential[start] ?? 0) + end;
    for (let k = 0; k < reachedCount; k++) {
      const passed = reached[k] ?? 0;
      if (isFinal[passed] === 0) continue;
      const slack = end - (length[passed] ?? 0);
      columnPotential[passed] = (columnPotential[passed] ?? 0) - slack;
      const holder = rowOf[passed] ?? 0;
      rowPotential[holder] = (rowPotential[holder] ?? 0) + slack;
    }
    changeOver(state, start, column, aloneRow);
  }
  for (let k = 0; k < reachedCount; k++) {
    length[reached[k] ?? 0] = Number.POSITIVE_INFINITY;
    isFinal[reached[k] ?? 0] = 0;
  }
  return used;
}

/** Gives the free column at the way's end, or the one of the row that stays alone, back along the way to its start. */
function changeOver({ taken, rowOf, from }: State, start: number, free: number, alone: number): void {
  let column = free;
  if (column === -1) {
    column = taken[alone] ?? -1;
    taken[alone] = -1;
    if (alone === start) return;
  }
  for (;;) {
    const row = from[column] ?? 0;
    const left = taken[row] ?? -1;
    taken[row] = column;
    rowOf[column] = row;
    if (row === start) return;
    column = left;
  }
}

/** Lets a row that has nothing take the cheapest column still free. */
function takeWhatIsFree({ columns, costs, taken, rowOf }: State, row: number): void {
  if (taken[row] !== -1) return;
  let [best, least] = [-1, 0];
  for (let at = columns.starts[row] ?? 0; at < (columns.starts[row + 1] ?? 0); at++) {
    const column = columns.items[at] ?? 0;
    if (rowOf[column] === -1 && (costs[at] ?? 0) < least) [best, least] = [column, costs[at] ?? 0];
  }
  if (best === -1) return;
  taken[row] = best;
  rowOf[best] = row;
}
