import { unitKinds } from "../core/model.ts";
import type { BadRow, Row } from "./parse-table.ts";
import type { TaskName } from "./trainable.ts";

/** A labelled unit as a file gives it. */
export type LabelledRow = {
  readonly id: string | null;
  readonly document: string;
  readonly text: string;
  /** Null where the row has no answer, as a unit that is no pledge has no firmness. */
  readonly label: string | null;
};

/** Columns that may hold a task's labels; the first that a file has is read. */
const columnsOf: { readonly [T in TaskName]: readonly string[] } = {
  pledge: ["pledge"],
  firmness: ["firmness"],
  testable: ["testable"],
  topic: ["topic", "majortopic"],
};

const asText = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;

/** Yes and no as files write them. */
const flags: ReadonlyMap<string, string> = new Map([
  ["true", "true"],
  ["1", "true"],
  ["yes", "true"],
  ["false", "false"],
  ["0", "false"],
  ["no", "false"],
]);

/** A label as the task knows it; null for none, undefined for one that cannot be. */
function labelOf(task: TaskName, value: unknown): string | null | undefined {
  const text = asText(value)?.trim() ?? "";
  if (value === null || text === "" || text === "null") return null;
  if (task === "firmness") return text === "firm" || text === "soft" ? text : undefined;
  if (task === "topic") return text;
  return flags.get(text.toLowerCase());
}

const kinds: ReadonlySet<string> = new Set(unitKinds);

/** Whether a unit is a pledge as the kind that it is: "other" where the row does not say which. */
function kindOf(isPledge: string | null | undefined, kind: unknown): string | null | undefined {
  if (isPledge === "true") return "pledge";
  if (isPledge !== "false") return isPledge;
  return typeof kind === "string" && kind !== "pledge" && kinds.has(kind) ? kind : "other";
}

/** The document of a row: its own name for it, else party and year as the topic data has them. */
function documentOf({ document, party, year }: Row["fields"]): string {
  const named = [document, party, year].map(asText);
  return named[0] ?? named.slice(1).filter(Boolean).join(" ");
}

/**
 * Reads rows as labelled units of a task, from `column` or the task's own. Returns them in the file's order, or
 * the first row that is wrong.
 */
export function readLabelled(
  rows: readonly Row[],
  task: TaskName,
  column: string | undefined,
): readonly LabelledRow[] | BadRow {
  const candidates = column === undefined ? columnsOf[task] : [column];
  const from = candidates.find((name) => rows.some(({ fields }) => fields[name] !== undefined));
  if (from === undefined) {
    return { line: rows[0]?.line ?? 1, message: `there is no column "${candidates.join('" or "')}"` };
  }
  const read: LabelledRow[] = [];
  for (const { line, fields } of rows) {
    if (typeof fields.text !== "string") return { line, message: '"text" is missing or no text' };
    if (fields[from] === undefined) return { line, message: `"${from}" is missing` };
    const stated = labelOf(task, fields[from]);
    const label = task === "pledge" ? kindOf(stated, fields.kind) : stated;
    if (label === undefined) return { line, message: `"${from}" is no ${task}: ${asText(fields[from])}` };
    read.push({ id: asText(fields.id), document: documentOf(fields), text: fields.text, label });
  }
  return read;
}
