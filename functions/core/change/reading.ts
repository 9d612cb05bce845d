import { quantitiesIn } from "../language/quantities.ts";
import { words } from "../language/tokens.ts";

/** A wording as the judge reads it. */
export type Reading = {
  /** Its words, each amount as one word in one spelling: "ten", "10" and "£1k", "£1,000" are the same. */
  readonly words: readonly string[];
  /** The places in `words` before which a reader pauses: after a comma, a dash, a bracket. */
  readonly pauses: ReadonlySet<number>;
  /** The places in `words` that stand in round brackets. */
  readonly bracketed: ReadonlySet<number>;
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
  plain += text.slice(end);
  const spelled = (said: string) =>
    said
      .split(" ")
      .map((word) => spellings.get(word) ?? word)
      .join(" ");
  const said = words(plain);
  return { words: said, ...punctuationOf(plain, said.length), spelled };
}

/** Where a text's punctuation stands among its `count` words; nowhere if its phrases do not add up to them. */
function punctuationOf(plain: string, count: number): Pick<Reading, "pauses" | "bracketed"> {
  const [pauses, bracketed] = [new Set<number>(), new Set<number>()];
  let [at, isOpen] = [0, false];
  for (const piece of plain.split(/([()]|[,;:–—](?!\d))/)) {
    if (piece === "(" || piece === ")") isOpen = piece === "(";
    const length = /^[(),;:–—]?$/.test(piece) ? 0 : words(piece).length;
    if (isOpen) for (let k = at; k < at + length; k++) bracketed.add(k);
    at += length;
    pauses.add(at);
  }
  return at === count ? { pauses, bracketed } : { pauses: new Set(), bracketed: new Set() };
}
