/** What the characters of one font are, by their codes: told by the file or found out. */
export type Codes = Map<number, string>;

/** The characters of all fonts, by the fonts' keys. */
export type Known = ReadonlyMap<string, Codes>;

/**
 * Told characters that something else in the file contradicts, by the fonts' keys and their codes, with the
 * character that the better witness gives; null where none is better.
 */
export type Doubts = ReadonlyMap<string, ReadonlyMap<number, string | null>>;
