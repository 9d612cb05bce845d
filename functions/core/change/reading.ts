import { quantitiesIn } from "../language/quantities.ts";
import { words } from "../language/tokens.ts";

/** A wording as the judge reads it. */
export type Reading = {
  /** Its words, each amount as one word in one spelling: "ten", "10" and "£1k", "£1,000" are the same. */
  readonly words: readonly string[];
  /** The words of a stretch of `words`, with amounts as the text spells them. */
  readonly spelled: (words: string) => string;
};

/** Reads a wording. */
export function readWording(text: string): Reading {
  const spellings = new Map<string, string>();
  let [plain, end] = ["", 0];
  for (const { value, unit, text: written, start } of quantitiesIn(text)) {
    const isCurrency = unit !== null && /^[£$€]$/.test(unit);
    const amount = isCurrency ? `${unit}${value}` : `${value}${(unit ?? "").replaceAll(" ", "")}`;
    spellings.set(amount, written.trim());
    plain += `${text.slice(end, start)} ${amount} `;
    end = start + written.length;
  }
  const spelled = (said: string) =>
    said
      .split(" ")
      .map((word) => spellings.get(word) ?? word)
      .join(" ");
  return { words: words(plain + text.slice(end)), spelled };
}
