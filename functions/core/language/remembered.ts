/**
 * The same function, which remembers what it said of the last texts it was asked about, at most `most` of them.
 * For functions of a text alone, where the same few texts come again and again.
 */
export function remembered<Value>(of: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = of(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
