import fc from "fast-check";

/** Filters of at most two of the fields, as people combine them. */
export function someFields<T extends object>(
  fields: { [K in keyof T]-?: fc.Arbitrary<T[K]> },
): fc.Arbitrary<T> {
  const names = Object.keys(fields) as (keyof T)[];
  return fc
    .tuple(fc.record(fields), fc.subarray(names, { maxLength: 2 }))
    .map(([all, chosen]) => Object.fromEntries(chosen.map((name) => [name, all[name]])) as T);
}
