/** Names of the signs in amounts and of the digits (Adobe Glyph List); letters of ASCII are their own names. */
const characters: { readonly [name: string]: string | undefined } = {
  zero: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  sterling: "£",
  Euro: "€",
  euro: "€",
  dollar: "$",
  yen: "¥",
  percent: "%",
};

/** The letter, digit or sign of an amount that a glyph's name stands for; null for other names. */
export function characterNamed(name: string | undefined): string | null {
  if (name === undefined) return null;
  if (/^[A-Za-z]$/.test(name)) return name;
  return Object.hasOwn(characters, name) ? (characters[name] ?? null) : null;
}

/** Whether a text is a letter, digit or sign that changes what a pledge says. */
export const isWeighty = (text: string): boolean => /^[A-Za-z0-9£€$¥%]$/.test(text);

/** Signs that typefaces draw alike, and so files may tell one for another: capitals and small ones do, too. */
const alike = ["Il1", "O0o"];

/** Whether two characters are the same or may look the same. */
export function looksLike(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() || alike.some((signs) => signs.includes(a) && signs.includes(b));
}
