/** What a row may take, and at which cost; below 0, as a row may also take nothing at no cost. */
export type Choice = { readonly column: number; readonly cost: number };

/**
 * Looks at choices and columns that the search may take for each choice given, on average. Tangles of real
 * documents take 2 to 5, 5,000 units that differ by a number 20.
 */
const looksAChoice = 200;

/** Who has taken what so far, and the potentials that prove no total to be less. */
type State = {
  readonly rows: readonly (readonly Choice[])[];
  readonly taken: Int32Array;
  readonly rowOf: Int32Array;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  /** The shortest way found to each column, infinite where none is; the row before it; whether it is final. */
  readonly length: Float64Array;
  readonly from: Int32Array;
  readonly isFinal: Uint8Array;
};

/**
 * For every row the column it takes, -1 for none, so that no column is taken twice and the sum of costs is least:
 * shortest augmenting paths with potentials (R. Jonker & A. Volgenant, Computing 38, 1987), over the given choices
 * alone. In a tangle that takes too long, the rows left then take the best column still free.
 */
export function cheapestChoices(rows: readonly (readonly Choice[])[], columns: number): Int32Array {
  const state: State = {
    rows,
    taken: new Int32Array(rows.length).fill(-1),
    rowOf: new Int32Array(columns).fill(-1),
    rowPotential: Float64Array.from(rows, (choices) =>
      choices.reduce((least, { cost }) => Math.min(least, cost), 0),
    ),
    columnPotential: new Float64Array(columns),
    length: new Float64Array(columns).fill(Number.POSITIVE_INFINITY),
    from: new Int32Array(columns).fill(-1),
    isFinal: new Uint8Array(columns),
  };
  let looks = rows.reduce((sum, choices) => sum + choices.length, 0) * looksAChoice;
  for (let row = 0; row < rows.length && looks > 0; row++) looks -= place(state, row, looks);
  if (looks <= 0) takeWhatIsFree(state);
  return state.taken;
}

/** Places one more row, letting others change over where that is cheaper. Returns how many looks it took. */
function place(state: State, start: number, looks: number): number {
  const { rows, rowOf, rowPotential, columnPotential, length, from, isFinal } = state;
  const reached: number[] = [];
  let [row, way, used] = [start, 0, 0];
  // The cheapest row to stay alone so far, and the way to it.
  let [aloneRow, aloneWay] = [start, Number.POSITIVE_INFINITY];
  let column = -1;
  for (;;) {
    const potential = rowPotential[row] ?? 0;
    if (way - potential < aloneWay) [aloneRow, aloneWay] = [row, way - potential];
    for (const choice of rows[row] ?? []) {
      const known = length[choice.column] ?? 0;
      const next = way + choice.cost - potential - (columnPotential[choice.column] ?? 0);
      if (isFinal[choice.column] === 1 || next >= known) continue;
      if (known === Number.POSITIVE_INFINITY) reached.push(choice.column);
      length[choice.column] = next;
      from[choice.column] = row;
    }
    column = -1;
    for (const candidate of reached) {
      if (isFinal[candidate] === 1) continue;
      if (column === -1 || (length[candidate] ?? 0) < (length[column] ?? 0)) column = candidate;
    }
    used += reached.length + (rows[row]?.length ?? 0);
    if (column === -1 || (length[column] ?? 0) >= aloneWay) column = -1;
    if (column === -1 || rowOf[column] === -1 || used > looks) break;
    isFinal[column] = 1;
    row = rowOf[column] ?? 0;
    way = length[column] ?? 0;
  }
  if (used <= looks) {
    const end = column === -1 ? aloneWay : (length[column] ?? 0);
    rowPotential[start] = (rowPotential[start] ?? 0) + end;
    for (const passed of reached) {
      if (isFinal[passed] === 0) continue;
      const slack = end - (length[passed] ?? 0);
      columnPotential[passed] = (columnPotential[passed] ?? 0) - slack;
      const holder = rowOf[passed] ?? 0;
      rowPotential[holder] = (rowPotential[holder] ?? 0) + slack;
    }
    changeOver(state, start, column, aloneRow);
  }
  for (const each of reached) {
    length[each] = Number.POSITIVE_INFINITY;
    isFinal[each] = 0;
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

/** Lets the rows that have nothing take the cheapest column still free; the earlier row first. */
function takeWhatIsFree({ rows, taken, rowOf }: State): void {
  rows.forEach((choices, row) => {
    if (taken[row] !== -1) return;
    let best: Choice | undefined;
    for (const choice of choices) {
      if (rowOf[choice.column] === -1 && choice.cost < (best?.cost ?? 0)) best = choice;
    }
    if (best === undefined) return;
    taken[row] = best.column;
    rowOf[best.column] = row;
  });
}
