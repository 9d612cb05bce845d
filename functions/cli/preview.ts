import { cloudAt } from "./cloud.ts";
import type { Preview } from "./cloud-answers.ts";
import { type ColourChoice, inkFor } from "./ink.ts";
import { count } from "./quote.ts";
import { renderComparison } from "./render-comparison.ts";
import { type ServerChoice, serverOf } from "./server-address.ts";
import { note, print, type Terminal } from "./terminal.ts";

/** `ledger preview`: what a held upload would change if it were published, and how many would be told. */
export async function previewCommand(
  id: string,
  options: ServerChoice & { readonly json?: boolean; readonly color: ColourChoice },
  terminal: Terminal,
): Promise<void> {
  const cloud = cloudAt(await serverOf(options));
  const preview = await cloud.preview(id);
  if (options.json) return print(terminal, `${JSON.stringify(preview, null, 2)}\n`);
  await print(terminal, told(preview, options.color, terminal));
  const { current, alerts, upload } = preview;
  if (!current) {
    note(
      terminal,
      "note: another version stands by now: it will be compared anew, and its changes will be others.",
    );
  }
  note(
    terminal,
    `publishing it alerts ${count(alerts, "subscriber")}: npm run -s ledger -- publish ${upload} --server ${cloud.origin}`,
  );
}

function told({ version, changes }: Preview, color: ColourChoice, terminal: Terminal): string {
  const { manifesto, number, follows, summary, pledges } = version;
  const heading = `${manifesto} version ${number}, not published`;
  if (follows === null || summary === null) {
    return `${heading}: ${count(pledges, "pledge")}, nothing to compare with yet\n`;
  }
  const { headline } = summary;
  const comparison = renderComparison({ headline, changes }, inkFor(color, terminal));
  return `${heading}, compared with version ${follows}\n\n${comparison}`;
}
