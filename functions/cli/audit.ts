import type { ManifestoId } from "../core/model.ts";
import { type CloudAct, cloudLedger } from "./cloud-ledger.ts";
import { type ServerChoice, serverOf } from "./server-address.ts";
import { minuteOf, print, printable, type Terminal } from "./terminal.ts";

/** `ledger audit`: who held, published or withdrew what, newest first. */
export async function auditCommand(
  options: ServerChoice & {
    readonly manifesto?: ManifestoId;
    readonly limit: number;
    readonly json?: boolean;
  },
  terminal: Terminal,
): Promise<void> {
  const ledger = cloudLedger(await serverOf(options));
  for await (const act of ledger.acts(options.manifesto, options.limit)) {
    await print(terminal, options.json ? `${JSON.stringify(act)}\n` : told(act));
  }
}

/** "2026-11-12 08:00  staff  withdrawn  riverside.netherby.2027-05-06 version 2: It was a draft." */
function told({ act, at, by, manifesto, upload, version, note }: CloudAct): string {
  const what = version === null ? `upload ${upload}` : `version ${version}`;
  const why = note === "" ? "" : `: ${printable(note)}`;
  return `${minuteOf(at)}  ${printable(by ?? "unknown")}  ${act}  ${manifesto} ${what}${why}\n`;
}
