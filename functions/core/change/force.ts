import { forceStep } from "../language/force.ts";
import { placedWords } from "../language/tokens.ts";
import { deniesWhatFollows } from "./denials.ts";
import type { Finding, Place } from "./finding.ts";
import type { Hunk } from "./hunks.ts";

/** Words of a hunk up to which one may stand for another; in longer ones they meet by chance. */
const facingWords = 12;

/** Force: a word stands for one that goes farther or less far, as "encourage" for "ensure" and "limit" for "ban". */
export function forceFindings(before: string, after: string, hunks: readonly Hunk[]): Finding[] {
  return hunks.flatMap(({ removed, added, dropped, fresh, places }): Finding[] => {
    if (Math.max(removed.length, added.length) > facingWords) return [];
    for (const old of dropped) {
      for (const now of fresh) {
        const step = forceStep(old, now);
        if (step === null) continue;
        const quoted = {
          before: placeOf(old, before, places.before),
          after: placeOf(now, after, places.after),
        };
        const common = { before: old, after: now, places: quoted };
        // Not to limit is more than not to ban: nobody should have to work that out.
        return isDenied(before, quoted.before) || isDenied(after, quoted.after)
          ? [{ about: "measure", direction: 0, ...common }]
          : [{ about: step.kind, direction: step.direction, ...common }];
      }
    }
    return [];
  });
}

/** Whether what stands at a place is turned down by what stands before it in its sentence. */
const isDenied = (text: string, [place]: readonly Place[]): boolean =>
  deniesWhatFollows(
    /[^.;]*$/.exec(text.slice(Math.max(0, (place?.start ?? 0) - deniedWithin), place?.start ?? 0))?.[0] ?? "",
  );
/** Characters before a word in which a denial of it is sought. */
const deniedWithin = 200;

/** Words between "will" and a verb by which somebody does less than do it: "work with partners to", "help". */
const softening =
  /^(?:(?:help|try|begin|start|work with .+|take steps|make (?:every |an )?efforts?|do (?:our best|(?:all|everything|what) we can))(?: to)?|play (?:our|a|its) part in)$/;
const beforeVerb = /^(?:|we|will|shall|must|should|would|to)$/;

const opensSoftening = /^(?:help|try|begin|start|take steps) to\b/;

/** Words that came or went before a verb by which its doing is owed less. */
export function softeningFindings(hunks: readonly Hunk[]): Finding[] {
  return hunks.flatMap(({ removed, added, lead, places }): Finding[] => {
    if (!beforeVerb.test(lead)) return [];
    const [old, now] = [removed.join(" "), added.join(" ")];
    const isSoft = (phrase: string, other: string) =>
      (other === "" && softening.test(phrase)) || opensSoftening.test(phrase);
    const [wasSoft, isNowSoft] = [isSoft(old, now), isSoft(now, old)];
    if (wasSoft === isNowSoft) return [];
    return [
      { about: "firmness", direction: isNowSoft ? -1 : 1, before: old || null, after: now || null, places },
    ];
  });
}

/** Where a word, or the last of the words that a hyphenated name stands for, is said within some places of a text. */
function placeOf(name: string, text: string, within: readonly Place[]): readonly Place[] {
  const said = name.split("-");
  for (const { start, end } of within) {
    const words = placedWords(text.slice(start, end));
    const at = words.findIndex(
      (_, k) =>
        said.slice(1).every((word, n) => words[k + 1 + n]?.word === word) &&
        (said.length > 1 || words[k]?.word === name),
    );
    const [first, last] = [words[at], words[at + said.length - 1]];
    if (first !== undefined && last !== undefined)
      return [{ start: start + first.start, end: start + last.end }];
  }
  return within;
}
