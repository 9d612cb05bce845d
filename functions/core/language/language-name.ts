/** Whether a document's language is known not to be English; "und" is too little text to tell. */
export function isForeign(code: string): boolean {
  return code !== "en" && code !== "und";
}

/** An ISO 639 code in words; "mis" stands for a language that was not recognised. */
export function languageName(code: string): string {
  if (code === "mis") return "another language";
  return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
}
