/** What the characters of one font are, by their codes: told by the file or found out. */
export type Codes = Map<number, string>;

/** The characters of all fonts, by the fonts' keys. */
export type Known = ReadonlyMap<string, Codes>;
