/** A row of a data file: where it began, and its fields by column. */
export type Row = { readonly line: number; readonly fields: Readonly<Record<string, unknown>> };

/** What is wrong with a data file, and the 1-based line it is on. */
export type BadRow = { readonly line: number; readonly message: string };

/**
 * Reads comma-separated values with a row of column names first (RFC 4180: quoted fields may hold commas, line
 * ends and doubled quotes). Blank lines are passed over. Returns rows, or the first thing that is wrong.
 */
export function parseCsv(text: string): readonly Row[] | BadRow {
  const records = recordsOf(text);
  if (!Array.isArray(records)) return records as BadRow;
  const [header, ...rest] = records as readonly CsvRecord[];
  if (header === undefined) return { line: 1, message: "there are no column names" };
  const rows: Row[] = [];
  for (const { line, fields } of rest) {
    if (fields.length !== header.fields.length) {
      const message = `there are ${fields.length} fields, but ${header.fields.length} column names`;
      return { line, message };
    }
    rows.push({ line, fields: Object.fromEntries(header.fields.map((name, at) => [name, fields[at]])) });
  }
  return rows;
}

type CsvRecord = { readonly line: number; readonly fields: readonly string[] };

function recordsOf(text: string): readonly CsvRecord[] | BadRow {
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let line = 1;
  let from = line;
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      let close = text.indexOf('"', at + 1);
      while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
      if (close === -1) return { line, message: "a quoted field does not end" };
      const quoted = text.slice(at + 1, close);
      field = quoted.replaceAll('""', '"');
      line += quoted.split("\n").length - 1;
      at = close + 1;
      if (at < text.length && !/[,\r\n]/.test(text[at] ?? "")) {
        return { line, message: "a quoted field is followed by more than a comma" };
      }
    } else {
      const rest = /[,\r\n]/g;
      rest.lastIndex = at;
      const end = rest.exec(text)?.index ?? text.length;
      field = text.slice(at, end);
      at = end;
    }
    fields.push(field);
    if (text[at] === ",") {
      at += 1;
      if (at < text.length) continue;
      fields.push("");
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    if (fields.length > 1 || fields[0] !== "") records.push({ line: from, fields });
    fields = [];
    line += 1;
    from = line;
  }
  return records;
}

/** Reads JSON lines: an object on each, blank lines passed over. Returns rows, or the first thing that is wrong. */
export function parseJsonLines(text: string): readonly Row[] | BadRow {
  const rows: Row[] = [];
  for (const [at, raw] of text.split("\n").entries()) {
    if (raw.trim() === "") continue;
    const line = at + 1;
    try {
      const value: unknown = JSON.parse(raw);
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        return { line, message: "is JSON but not an object" };
      }
      rows.push({ line, fields: value as Record<string, unknown> });
    } catch (error) {
      return { line, message: `is not JSON (${(error as Error).message})` };
    }
  }
  return rows;
}
