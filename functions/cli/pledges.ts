import { pledgesOf } from "../core/pledges-among.ts";
import type { ColourChoice } from "./ink.ts";
import { inkFor } from "./ink.ts";
import { readClassified } from "./read-classified.ts";
import { renderPledges } from "./render-pledges.ts";
import { print, type Terminal } from "./terminal.ts";

/** `ledger pledges`: a document's pledges, and every unit with the reason why it is one or is not. */
export async function pledgesCommand(
  file: string,
  options: {
    readonly name?: string;
    readonly ocr?: boolean;
    readonly compact?: boolean;
    readonly text?: boolean;
    readonly explain?: boolean;
    readonly color: ColourChoice;
  },
  terminal: Terminal,
): Promise<void> {
  const { units } = (await readClassified(file, terminal, options)).document;
  const pledges = pledgesOf(units);
  const output = options.text
    ? renderPledges(pledges, units.length, inkFor(options.color, terminal), options.explain)
    : `${JSON.stringify({ units, pledges }, null, options.compact ? 0 : 2)}\n`;
  await print(terminal, output);
}
