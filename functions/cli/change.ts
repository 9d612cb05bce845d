import * as z from "zod";
import { judgeEdit } from "../core/change/index.ts";
import { classify } from "../core/classify/index.ts";
import type { Firmness } from "../core/model.ts";
import { segment } from "../core/segment/index.ts";
import { jsonLines, text } from "./json-lines.ts";
import { print, type Terminal } from "./terminal.ts";

const editLine = z.object({ before: text, after: text });

/** `ledger change`: reads edits of one unit's wording, one a line, and writes each with what the edit means. */
export async function changeCommand(file: string | undefined, terminal: Terminal): Promise<void> {
  for await (const { given, value } of jsonLines(file, editLine, terminal)) {
    const { primary, facets } = judgeEdit(judged(value.before), judged(value.after));
    await print(terminal, `${JSON.stringify({ ...given, primary, facets })}\n`);
  }
}

/**
 * Firmness and testability of a wording that stands alone. One that holds several units is as firm, and as
 * testable, as the most binding of them; one without a pledge is neither.
 */
function judged(wording: string) {
  const units = classify(
    segment({ blocks: [{ kind: "paragraph", level: 0, text: wording, page: 1, start: 0 }] }),
  );
  const pledges = units.filter((unit) => unit.kind === "pledge");
  const [first] = pledges;
  const firmness: Firmness = pledges.some((pledge) => pledge.firmness === "firm") ? "firm" : "soft";
  return {
    text: wording,
    stem: null,
    firmness: pledges.length === 0 ? null : firmness,
    testable: pledges.length === 0 ? null : pledges.some((pledge) => pledge.testable === true),
    responsibility: first?.terms?.responsibility ?? null,
  };
}
