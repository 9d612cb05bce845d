/** Groups of positions that no pair connects with any other, numbered from 0; -1 for positions without any pair. */
export type Groups = {
  readonly ofBefore: Int32Array;
  readonly ofAfter: Int32Array;
  readonly count: number;
};

/** Which positions of two lists the pairs connect, over however many others. */
export function connectedGroups(
  pairs: { readonly before: readonly number[]; readonly after: readonly number[] },
  befores: number,
  afters: number,
): Groups {
  // Positions of `after` stand behind those of `before`.
  const parents = new Int32Array(befores + afters).map((_, node) => node);
  const root = (node: number): number => {
    let top = node;
    for (let next = parents[top] ?? top; next !== top; next = parents[top] ?? top) {
      parents[top] = parents[next] ?? next;
      top = next;
    }
    return top;
  };
  const isPaired = new Uint8Array(befores + afters);
  for (let k = 0; k < pairs.before.length; k++) {
    const [i, j] = [pairs.before[k] ?? 0, befores + (pairs.after[k] ?? 0)];
    parents[root(j)] = root(i);
    isPaired[i] = 1;
    isPaired[j] = 1;
  }
  let count = 0;
  const numbers = new Int32Array(befores + afters).fill(-1);
  const groups = new Int32Array(befores + afters).fill(-1);
  for (let node = 0; node < groups.length; node++) {
    if (isPaired[node] === 0) continue;
    const top = root(node);
    if (numbers[top] === -1) numbers[top] = count++;
    groups[node] = numbers[top] ?? -1;
  }
  return { ofBefore: groups.subarray(0, befores), ofAfter: groups.subarray(befores), count };
}
