/** A share as the page shows it: three decimals, without the 0 before the point. */
export const figure = (value: number): string => value.toFixed(3).replace(/^0/, "");

const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
