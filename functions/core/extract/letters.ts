const letterOrDigit = /[\p{L}\p{N}]/u;

/** The number of letters and digits: what coverage is measured in, since layout changes neither. */
export function countLetters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 128) {
      // Dashes and quotation marks are most of what is not ASCII.
      if (unit >= 0x2000 && unit <= 0x206f) continue;
      const sign = String.fromCodePoint(text.codePointAt(i) ?? unit);
      if (letterOrDigit.test(sign)) count++;
      i += sign.length - 1;
      continue;
    }
    const code = unit | 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57 && unit === code)) count++;
  }
  return count;
}

/** White space of every kind folded to single spaces; soft hyphens and zero-width marks taken out. */
export function foldSpace(text: string): string {
  return isFolded(text)
    ? text
    : text
        .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
        .replace(/\s+/g, " ")
        .trim();
}

/** Most text is folded already, and stays the string that it is. */
const isFolded = (text: string): boolean =>
  !/[\u00ad\u200b-\u200d\u2060\ufeff]|[^\S ]|\s\s|^\s|\s$/.test(text);
