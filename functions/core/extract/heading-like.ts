/** Longest heading in words and characters: longer lines without a full stop are slogans or cut sentences. */
const MAX_WORDS = 14;
const MAX_LENGTH = 110;

/** Whether a line standing alone reads as a heading: short, starting like a title, without an end mark. */
export function isHeadingLike(text: string): boolean {
  if (text.length > MAX_LENGTH || text.split(" ").length > MAX_WORDS) return false;
  return /^["“‘'(]?[\p{Lu}\p{N}]/u.test(text) && !/[.!;:,…]["”’']?$/.test(text);
}

/** Whether a line shouts: capitals only, at least one word of four letters. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
}
