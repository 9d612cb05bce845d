/** Signs of Word's symbol fonts by their code: those that stand in texts; the rest of Wingdings are pictures. */
const wingdings: Readonly<Record<number, string>> = {
  108: "●",
  110: "■",
  113: "□",
  118: "❖",
  159: "•",
  167: "▪",
  168: "□",
  216: "➢",
  224: "→",
  252: "✓",
  254: "✓",
};
const symbol: Readonly<Record<number, string>> = {
  45: "−",
  160: "€",
  163: "≤",
  174: "→",
  176: "°",
  177: "±",
  179: "≥",
  180: "×",
  183: "•",
  184: "÷",
  185: "≠",
  187: "≈",
};

/** Where Word puts the codes of symbol fonts, which have no meaning of their own. */
const PRIVATE = 0xf000;

/**
 * The character that a symbol stands for.
 *
 * @param font the font it is set in
 * @param code hexadecimal, as `w:sym` writes it
 * @returns empty for a picture; U+FFFD where the font does not tell
 */
export function readSymbol(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (!(value >= 0x20 && value <= 0xffff) || (value >= 0xd800 && value < 0xe000)) return "";
  const low = value & 0xff;
  if (/dings/i.test(font)) return wingdings[low] ?? "";
  if (/^symbol/i.test(font)) return symbol[low] ?? (low < 0x40 ? String.fromCharCode(low) : "\ufffd");
  return value >= PRIVATE && value <= PRIVATE + 0xff ? "\ufffd" : String.fromCharCode(value);
}
