const softHyphen = "\u00ad";

/**
 * Sets a text in lines no wider than `width`, breaking at spaces and, with a hyphen, at soft hyphens.
 * Every line takes as much as fits. Lines come without the soft hyphens they were not broken at.
 */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const whole = word.replaceAll(softHyphen, "");
    const start = line === "" ? "" : `${line} `;
    if (widthOf(start + whole) <= width) {
      line = start + whole;
      continue;
    }
    const [head, tail] = broken(word, (part) => widthOf(`${start}${part}`) <= width);
    lines.push(head === "" ? line : start + head);
    line = tail;
  }
  return [...lines, line];
}

/** The longest beginning of the word that fits, with its hyphen, and the rest; "" and the whole if none does. */
function broken(word: string, fits: (part: string) => boolean): readonly [string, string] {
  const syllables = word.split(softHyphen);
  for (let count = syllables.length - 1; count > 0; count--) {
    const head = `${syllables.slice(0, count).join("")}-`;
    if (fits(head)) return [head, syllables.slice(count).join("")];
  }
  return ["", syllables.join("")];
}
