import type { Score } from "../training/score.ts";

const decimals = (value: number) => value.toFixed(3).replace(/^0/, "");

/** A score as text for people: the whole, each label, and which labels were taken for which. */
export function renderScore(score: Score): string {
  const width = Math.max(5, ...score.labels.map(({ label }) => label.length));
  const calibration =
    score.calibrationError === null ? "" : `  calibration error ${decimals(score.calibrationError)}`;
  const head = `n ${score.n}  accuracy ${decimals(score.accuracy)}  macro-F1 ${decimals(score.macroF1)}${calibration}`;
  const rows = score.labels.map(({ label, precision, recall, f1, expected }) =>
    [
      label.padEnd(width),
      ...[precision, recall, f1].map((value) => decimals(value).padStart(9)),
      String(expected).padStart(8),
    ].join(" "),
  );
  const cell = Math.max(5, ...score.labels.map(({ label }) => Math.min(label.length, 6)));
  const columns = score.labels.map(({ label }) => label.slice(0, cell).padStart(cell)).join(" ");
  const confusion = score.confusion.map(
    (row, at) =>
      `${(score.labels[at]?.label ?? "").padEnd(width)} ${row.map((count) => (count === 0 ? "·" : String(count)).padStart(cell)).join(" ")}`,
  );
  return [
    head,
    "",
    `${"label".padEnd(width)} precision    recall        F1 expected`,
    ...rows,
    "",
    `expected (rows) as given (columns)`,
    `${"".padEnd(width)} ${columns}`,
    ...confusion,
    "",
  ].join("\n");
}
