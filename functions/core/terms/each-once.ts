/** Things in their order, each once: those whose names differ in case only are one. */
export function eachOnce<T>(things: readonly T[], nameOf: (thing: T) => string): T[] {
  const seen = new Set<string>();
  return things.filter((thing) => {
    const key = nameOf(thing).toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
