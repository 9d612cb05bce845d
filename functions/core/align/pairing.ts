/** Which position of one list stands for which of the other; -1 where none does (yet). Filled stage by stage. */
export type Pairing = { readonly ofBefore: Int32Array; readonly ofAfter: Int32Array };

/** Of two lists of so many positions, none of which has a partner yet. */
export function emptyPairing(before: number, after: number): Pairing {
  return { ofBefore: new Int32Array(before).fill(-1), ofAfter: new Int32Array(after).fill(-1) };
}

/** Makes two positions partners. */
export function pair(pairing: Pairing, before: number, after: number): void {
  pairing.ofBefore[before] = after;
  pairing.ofAfter[after] = before;
}

/** The positions that have no partner, ascending. */
export function unpaired(partners: Int32Array): Int32Array {
  const free = new Int32Array(partners.length);
  let count = 0;
  for (let position = 0; position < partners.length; position++) {
    if (partners[position] === -1) free[count++] = position;
  }
  return free.subarray(0, count);
}
