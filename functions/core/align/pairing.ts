/** Which position of one list stands for which of the other; -1 where none does (yet). Filled stage by stage. */
export type Pairing = { readonly ofBefore: Int32Array; readonly ofAfter: Int32Array };

export function emptyPairing(before: number, after: number): Pairing {
  return { ofBefore: new Int32Array(before).fill(-1), ofAfter: new Int32Array(after).fill(-1) };
}

export function pair(pairing: Pairing, before: number, after: number): void {
  pairing.ofBefore[before] = after;
  pairing.ofAfter[after] = before;
}

/** The positions that have no partner, ascending. */
export function unpaired(partners: Int32Array): number[] {
  const free: number[] = [];
  for (let i = 0; i < partners.length; i++) if (partners[i] === -1) free.push(i);
  return free;
}
