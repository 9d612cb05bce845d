import { words } from "../language/tokens.ts";
import type { Finding, Place } from "./finding.ts";
import type { Hunk } from "./hunks.ts";

/** Verbs that only say how firmly something is meant. */
const attitudes = new Set(
  "aim seek hope want wish plan intend expect propose consider explore examine investigate look work towards try strive commit committed promise pledge guarantee support encourage urge press lobby campaign call like ambition goal aims seeks hopes plans hoping aiming seeking".split(
    " ",
  ),
);

/** Whether a word is such a verb. */
export function isAttitude(word: string): boolean {
  return attitudes.has(word);
}

/** The hunks without the content words that findings already account for, so that nothing is told twice. */
export function withoutExplained(
  hunks: readonly Hunk[],
  findings: readonly Finding[],
  texts: { readonly before: string; readonly after: string },
): Hunk[] {
  const explained = new Set(
    findings.flatMap(({ before, after, places }) => [
      ...words(`${before ?? ""} ${after ?? ""}`),
      ...places.before.flatMap(({ start, end }) => words(texts.before.slice(start, end))),
      ...places.after.flatMap(({ start, end }) => words(texts.after.slice(start, end))),
    ]),
  );
  const firmer = findings.some((f) => f.about === "firmness");
  const amounts = findings.filter(
    ({ about }) => about === "quantity" || about === "deadline" || about === "gloss",
  );
  const isOpen = (word: string) =>
    !word.split("-").every((part) => explained.has(part)) &&
    !(firmer && isAttitude(word)) &&
    !(amounts.length > 0 && /^[£$€]?\d/.test(word));
  return hunks
    .filter((hunk) => !isToldBy(hunk, amounts))
    .map((hunk) => ({ ...hunk, dropped: hunk.dropped.filter(isOpen), fresh: hunk.fresh.filter(isOpen) }));
}

/** Content words around an amount that came or went up to which they only say what it is an amount of. */
const countedWords = 5;

/** Whether what came or went is an amount or a time that is told, with what it counts or with what stands for it. */
function isToldBy(hunk: Hunk, amounts: readonly Finding[]): boolean {
  const { removed, added, dropped, fresh, isBracketed, places } = hunk;
  if (!isBracketed && dropped.length + fresh.length > countedWords) return false;
  const isReplacement = removed.length > 0 && added.length > 0;
  return amounts.some((finding) => {
    const isPaired = finding.before !== null && finding.after !== null;
    if (isReplacement && isPaired) return false;
    return (["before", "after"] as const).some((side) =>
      finding.places[side].some((place) => places[side].some((stretch) => overlap(place, stretch))),
    );
  });
}

const overlap = (a: Place, b: Place) => a.start < b.end && b.start < a.end;
