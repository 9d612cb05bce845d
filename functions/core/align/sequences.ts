/** Lists of whole numbers, end to end in one array: the k-th begins at `starts[k]` and ends before `starts[k + 1]`. */
export type Sequences = { readonly items: Int32Array; readonly starts: Int32Array };

/** The k-th list, as a view. */
export const sequence = ({ items, starts }: Sequences, k: number): Int32Array =>
  items.subarray(starts[k], starts[k + 1]);

/** How many numbers the k-th list has. */
export const lengthOf = ({ starts }: Sequences, k: number): number => (starts[k + 1] ?? 0) - (starts[k] ?? 0);

/** Sequences in the making: thousands of texts then cost a few arrays, and no object each. */
export type SequenceBuilder = {
  /** Adds to the list in the making. */
  add(item: number): void;
  /** Ends it and begins the next. */
  close(): void;
  built(): Sequences;
};

/** A builder without lists. */
export function sequenceBuilder(): SequenceBuilder {
  let items = new Int32Array(1_024);
  let starts = new Int32Array(256);
  let [itemCount, listCount] = [0, 0];
  return {
    add(item) {
      if (itemCount === items.length) items = doubled(items);
      items[itemCount++] = item;
    },
    close() {
      listCount++;
      if (listCount === starts.length) starts = doubled(starts);
      starts[listCount] = itemCount;
    },
    built: () => ({ items: items.slice(0, itemCount), starts: starts.slice(0, listCount + 1) }),
  };
}

/** The same numbers in an array with room for as many again. */
export function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * array.length);
  wider.set(array);
  return wider;
}

/** The places of a list, grouped by the number that stands there: the k-th group has those of k, ascending; -1 has none. */
export function groupedBy(numbers: ArrayLike<number>, groups: number): Sequences {
  const starts = new Int32Array(groups + 1);
  for (let place = 0; place < numbers.length; place++) {
    const above = (numbers[place] ?? -1) + 1;
    if (above > 0) starts[above] = (starts[above] ?? 0) + 1;
  }
  for (let k = 0; k < groups; k++) starts[k + 1] = (starts[k + 1] ?? 0) + (starts[k] ?? 0);
  const items = new Int32Array(starts[groups] ?? 0);
  const next = starts.slice();
  for (let place = 0; place < numbers.length; place++) {
    const group = numbers[place] ?? -1;
    if (group === -1) continue;
    const at = next[group] ?? 0;
    items[at] = place;
    next[group] = at + 1;
  }
  return { items, starts };
}
