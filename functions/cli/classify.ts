import * as z from "zod";
import { classify } from "../core/classify/index.ts";
import { blockKinds, type ClassifiedUnit } from "../core/model.ts";
import { type JsonLine, jsonLines, text } from "./json-lines.ts";
import { print, type Terminal } from "./terminal.ts";
import { unitsOfLines } from "./units-of-lines.ts";

const name = z.union([z.string(), z.number()], "must be a text or a number");
const unitLine = z.object({
  document: name.optional(),
  text,
  /** Input of other provenance uses `kind` for other things: those are no hint, and are kept. */
  kind: z.enum(blockKinds).optional().catch(undefined),
});
type UnitLine = z.infer<typeof unitLine>;

/**
 * `ledger classify`: reads units in document order, one a line, and writes each with what was decided of it.
 * Consecutive lines of one document are judged together, so that a unit is read with its neighbours, and
 * only one document is held in memory; lines that name none are of one. Of fewer than five lines rules alone tell
 * the kinds (see `decide`). Fields of the names that are added are replaced: labels do not reach the answer.
 */
export async function classifyCommand(file: string | undefined, terminal: Terminal): Promise<void> {
  const document: JsonLine<UnitLine>[] = [];
  try {
    for await (const line of jsonLines(file, unitLine, terminal)) {
      if (document[0] !== undefined && document[0].value.document !== line.value.document) {
        await printJudged(document.splice(0), terminal);
      }
      document.push(line);
    }
  } finally {
    // Also before a bad line is reported: what was read until then is answered.
    await printJudged(document, terminal);
  }
}

async function printJudged(lines: readonly JsonLine<UnitLine>[], terminal: Terminal): Promise<void> {
  const judged = classify(unitsOfLines(lines.map((line) => line.value)));
  const output = lines.map(({ given }, i) => `${JSON.stringify({ ...given, ...decided(judged[i]) })}\n`);
  await print(terminal, output.join(""));
}

/** What a line gains; the input's own `kind` stays as it was. */
function decided(unit: ClassifiedUnit | undefined) {
  if (unit === undefined) throw new Error("classify must answer every unit");
  const { kind, firmness, testable, topic, reason } = unit;
  return { pledge: kind === "pledge", firmness, testable, topic, unitKind: kind, reason };
}
