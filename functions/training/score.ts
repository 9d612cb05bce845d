/** What was decided of one unit. */
export type Answer = {
  readonly expected: string;
  readonly given: string;
  /** How sure of what was given, 0 to 1; null where rules decide. */
  readonly confidence: number | null;
};

/** How one label fared. */
export type LabelScore = {
  readonly label: string;
  readonly expected: number;
  readonly given: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

export type Score = {
  readonly n: number;
  readonly accuracy: number;
  /** The mean F1 of the labels that are expected at least once. */
  readonly macroF1: number;
  /** Expected calibration error over ten bins of equal width (Naeini et al. 2015); null without confidences. */
  readonly calibrationError: number | null;
  readonly labels: readonly LabelScore[];
  /** How often each label was expected (rows) and given (columns), in the order of `labels`. */
  readonly confusion: readonly (readonly number[])[];
};

const bins = 10;
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Scores answers. Labels are those that occur, in the order of `order`, others after them by name. */
export function scoreOf(answers: readonly Answer[], order: readonly string[] = []): Score {
  const occurring = new Set(answers.flatMap(({ expected, given }) => [expected, given]));
  const others = [...occurring].filter((label) => !order.includes(label)).sort();
  const labels = [...order.filter((label) => occurring.has(label)), ...others];
  const placeOf = new Map(labels.map((label, at) => [label, at]));
  const confusion = labels.map(() => labels.map(() => 0));
  for (const { expected, given } of answers) {
    const row = confusion[placeOf.get(expected) ?? 0] ?? [];
    const at = placeOf.get(given) ?? 0;
    row[at] = (row[at] ?? 0) + 1;
  }
  const scores = labels.map((label, at): LabelScore => {
    const hits = confusion[at]?.[at] ?? 0;
    const expected = (confusion[at] ?? []).reduce((sum, count) => sum + count, 0);
    const given = confusion.reduce((sum, row) => sum + (row[at] ?? 0), 0);
    const [precision, recall] = [ratio(hits, given), ratio(hits, expected)];
    return { label, expected, given, precision, recall, f1: ratio(2 * hits, expected + given) };
  });
  const wanted = scores.filter(({ expected }) => expected > 0);
  return {
    n: answers.length,
    accuracy: ratio(answers.filter(({ expected, given }) => expected === given).length, answers.length),
    macroF1: ratio(
      wanted.reduce((sum, { f1 }) => sum + f1, 0),
      wanted.length,
    ),
    calibrationError: calibrationError(answers),
    labels: scores,
    confusion,
  };
}

function calibrationError(answers: readonly Answer[]): number | null {
  const gaps = Array.from({ length: bins }, () => 0);
  for (const { expected, given, confidence } of answers) {
    if (confidence === null) return null;
    const bin = Math.min(bins - 1, Math.floor(confidence * bins));
    gaps[bin] = (gaps[bin] ?? 0) + confidence - Number(expected === given);
  }
  return ratio(
    gaps.reduce((sum, gap) => sum + Math.abs(gap), 0),
    answers.length,
  );
}
