import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { cultureApart } from "../training/culture.ts";
import type { LabelledDocument } from "../training/labelled.ts";
import { parseCsv, parseJsonLines } from "../training/parse-table.ts";
import { type LabelledRow, readLabelled } from "../training/read-labelled.ts";
import { parseIds, type Split, splitRows } from "../training/split.ts";
import type { TaskName } from "../training/trainable.ts";
import { fileProblem } from "./file-problem.ts";
import { BadInput } from "./terminal.ts";
import { unitsOfLines } from "./units-of-lines.ts";

/** What `train` and `evaluate` are told of their data. */
export type DataOptions = {
  readonly task: TaskName;
  readonly data: readonly string[];
  readonly train?: string;
  readonly test?: string;
  readonly column?: string;
  readonly cultureApart?: boolean;
};

/** Labelled rows, split as asked, and the SHA-256 of all that decided which rows teach. */
export type LabelledData = Split & { readonly sha256: string };

/** Reads labelled data and the lists that split it. Throws `BadInput` naming file and line. */
export async function readLabelledData(options: DataOptions): Promise<LabelledData> {
  const hash = createHash("sha256");
  const rows: LabelledRow[] = [];
  for (const path of options.data) {
    const text = await readText(path);
    if (text.trim() === "") throw new BadInput(`${path} is empty. Name a file of labelled units.`);
    hash.update(text);
    const parsed = text.trimStart().startsWith("{") ? parseJsonLines(text) : parseCsv(text);
    const read = "message" in parsed ? parsed : readLabelled(parsed, options.task, options.column);
    if ("message" in read) throw new BadInput(`${path}: line ${read.line}: ${read.message}.`);
    for (const row of read) rows.push(options.cultureApart ? cultureApart(row) : row);
  }
  const known = new Set(rows.map(({ id }) => id));
  const train = await readIds(options.train, known);
  const test = await readIds(options.test, known);
  for (const ids of [train, test]) hash.update(JSON.stringify(ids === null ? null : [...ids]));
  hash.update(JSON.stringify([options.column ?? null, options.cultureApart ?? false]));
  return { ...splitRows(rows, train, test), sha256: hash.digest("hex") };
}

async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError)
      throw new BadInput(`${path} is not UTF-8 text. Save it as UTF-8 and try again.`);
    throw fileProblem(path, error);
  }
}

async function readIds(path: string | undefined, known: ReadonlySet<string | null>) {
  if (path === undefined) return null;
  const ids = parseIds(await readText(path));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    const many = unknown.length === 1 ? "one id is" : `${unknown.length} ids are`;
    throw new BadInput(`${path}: ${many} not in the data, the first is "${unknown[0]}". Check both files.`);
  }
  return new Set(ids);
}

/** Rows as documents of units: rows of one document belong together, in the order of the file. */
export function documentsOf(rows: readonly LabelledRow[]): LabelledDocument[] {
  return [...Map.groupBy(rows, ({ document }) => document)].map(([name, inDocument]) => {
    const units = unitsOfLines(inDocument.map(({ text }) => ({ text })));
    return {
      name,
      units: units.map((unit, at) => ({ unit, label: inDocument[at]?.label ?? null })),
    };
  });
}
