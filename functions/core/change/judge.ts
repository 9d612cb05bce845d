import { isFunctionWord, wordingOf } from "../language/tokens.ts";
import type { Facet, Firmness, Primary, Responsibility, Unit } from "../model.ts";
import { actFindings } from "./acts.ts";
import { quantityFindings } from "./amounts.ts";
import { contentFindings } from "./content.ts";
import { withoutExplained } from "./explained.ts";
import { facetsOf } from "./facets-of.ts";
import { type Finding, turned } from "./finding.ts";
import { firmnessFindings } from "./firmness.ts";
import { forceFindings, softeningFindings } from "./force.ts";
import { type Hunk, hunksOf } from "./hunks.ts";
import { readWording } from "./reading.ts";
import { tellsRecord } from "./records.ts";
import { saidIn } from "./spelling.ts";
import { actorFindings, conditionFindings, polarityFindings } from "./stated.ts";
import { deadlineFindings } from "./times.ts";

/** What the judge reads of a pledge; null where nobody classified it. */
export type JudgedText = Pick<Unit, "text" | "stem"> & {
  readonly firmness: Firmness | null;
  readonly testable: boolean | null;
  /** Who is to act, as the pledge's terms say. */
  readonly responsibility: Responsibility | null;
};

/** The judgement of one edit, with what it rests on. */
export type Edit = {
  readonly primary: Primary;
  readonly facets: Facet[];
  readonly findings: readonly Finding[];
};

/**
 * Least share of the content words of the shorter wording that the other must say too, for the two to be
 * versions of one unit at all.
 */
const leastShared = 0.15;
/** Content words below which that share says nothing. */
const fewWords = 4;

/** Says what an edit does to a pledge: its primary kind, and its facets if it is substantive. */
export function judgeEdit(before: JudgedText, after: JudgedText): { primary: Primary; facets: Facet[] } {
  const { primary, facets } = examineEdit(before, after);
  return { primary, facets };
}

/**
 * Judges an edit and gives the findings that decided. The two wordings are read in one canonical direction and
 * the findings turned round where needed, so that an edit undone is the edit reversed.
 */
export function examineEdit(before: JudgedText, after: JudgedText): Edit {
  const isTurned = wordingOf(before) > wordingOf(after);
  const edit = isTurned ? examine(after, before) : examine(before, after);
  const findings = isTurned ? edit.findings.map(turned) : edit.findings;
  return {
    primary: edit.primary,
    findings,
    facets: edit.primary === "substantive" ? facetsOf(findings) : [],
  };
}

function examine(before: JudgedText, after: JudgedText): { primary: Primary; findings: Finding[] } {
  const [oldReading, nowReading] = [readWording(before), readWording(after)];
  const [old, now] = [oldReading.text, nowReading.text];
  const [oldWords, nowWords] = [oldReading.words, nowReading.words];
  if (oldWords.join(" ") === nowWords.join(" ")) return { primary: "cosmetic", findings: [] };
  const hunks = hunksOf(oldReading, nowReading);
  if (hunks.length === 0) return { primary: "cosmetic", findings: [] };

  if (shareSaid(oldWords, nowWords) < leastShared) return { primary: "different", findings: [] };

  const firmness = firmnessFindings(old, now, [before.firmness, after.firmness], hunks);
  const isFirmnessTold = ({ about, direction }: Finding) =>
    about === "firmness" && firmness.some((told) => told.direction === direction);
  const force = [...forceFindings(old, now, hunks), ...softeningFindings(hunks)];
  const stated = [
    ...polarityFindings(old, now, hunks),
    ...firmness,
    ...force.filter((finding) => !isFirmnessTold(finding)),
    ...deadlineFindings(old, now),
    ...quantityFindings(old, now),
    ...conditionFindings(old, now, hunks),
    ...actorFindings(old, now, [before.responsibility, after.responsibility], hunks),
  ];
  const isBinding = [old, now].every((text) => /\b(?:must|only)\b/i.test(text));
  const weighed = hunks.filter((hunk) => !isOfLoneStem(hunk, before, after));
  const open = withoutExplained(weighed, [...stated, ...force], { before: old, after: now });
  const isOtherTold = [...stated, ...force].some(({ about }) => about === "measure" || about === "polarity");
  const acts = isOtherTold ? [] : actFindings(oldReading, nowReading);
  const content = contentFindings(open, isBinding, acts).map((finding) => ({
    ...finding,
    before: finding.before === null ? null : oldReading.spelled(finding.before),
    after: finding.after === null ? null : nowReading.spelled(finding.after),
  }));
  const isTurnedByWords = content.some(({ about }) => about === "polarity");
  const findings = [...stated.filter(({ about }) => about !== "polarity" || !isTurnedByWords), ...content];
  // What was done promises nothing, however much it was.
  const areRecords = tellsRecord(old) && tellsRecord(now);
  return {
    primary: findings.length === 0 ? "reworded" : "substantive",
    findings: areRecords ? findings.map((finding) => ({ ...finding, direction: 0 })) : findings,
  };
}

/**
 * Whether words are of an open sentence that the other wording lacks: a list got another shape, and what the sentence
 * says stood in the text around. How firmly, by when and on what condition it promises is weighed all the same.
 */
function isOfLoneStem({ places }: Hunk, before: JudgedText, after: JudgedText): boolean {
  if ((before.stem === null) === (after.stem === null)) return false;
  const [stem, own, other] =
    before.stem === null
      ? [after.stem, places.after, places.before]
      : [before.stem, places.before, places.after];
  return other.length === 0 && own.every(({ end }) => end <= (stem ?? "").length);
}

/** Share of the content words of the shorter wording that the other says too; 1 where it has hardly any. */
function shareSaid(before: readonly string[], after: readonly string[]): number {
  const content = (words: readonly string[]) => words.filter((word) => !isFunctionWord(word));
  const [a, b] = [content(before), content(after)];
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < fewWords) return 1;
  return shorter.filter(saidIn(longer)).length / shorter.length;
}
