import { topicsOf } from "../core/alert/index.ts";
import type { ManifestoId } from "../core/model.ts";
import { type CloudChange, cloudLedger } from "./cloud-ledger.ts";
import { type ColourChoice, inkFor } from "./ink.ts";
import { renderComparison } from "./render-comparison.ts";
import { type ServerChoice, serverOf } from "./server-address.ts";
import { print, printable, type Terminal } from "./terminal.ts";

/** Changes listed where nobody says how many. */
const usualLimit = 25;

type ChangesOptions = ServerChoice & {
  readonly manifesto?: ManifestoId;
  readonly from?: number;
  readonly to?: number;
  readonly topic?: number;
  readonly since?: string;
  readonly limit?: number;
  readonly json?: boolean;
  readonly color: ColourChoice;
};

/** `ledger changes`: a change set of a manifesto, or the newest changes of all. */
export async function changesCommand(options: ChangesOptions, terminal: Terminal): Promise<void> {
  const ledger = cloudLedger(await serverOf(options));
  const { manifesto, from, to, topic, since, limit = usualLimit, json } = options;
  if (manifesto === undefined || (from === undefined && to === undefined)) {
    const choice = {
      ...(manifesto !== undefined && { manifesto }),
      ...(topic !== undefined && { topic }),
      ...(since !== undefined && { since }),
    };
    for await (const one of ledger.changes(choice, limit)) {
      await print(terminal, json ? `${JSON.stringify(one)}\n` : told(one));
    }
    return;
  }
  const whole = await ledger.changeSet(manifesto, {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
  const changes = whole.changes.filter((change) => topic === undefined || topicsOf(change).includes(topic));
  if (json) return print(terminal, `${JSON.stringify({ ...whole, changes }, null, 2)}\n`);
  const { headline } = whole.summary;
  const heading = `${manifesto}, version ${whole.from} to ${whole.to}`;
  const comparison = renderComparison({ headline, changes }, inkFor(options.color, terminal));
  await print(terminal, `${heading}\n\n${comparison}`);
}

/** "2026-11-12  riverside.netherby.2027-05-06 version 3: Dropped: “…”". */
function told({ at, manifesto, version, change, withdrawnBy }: CloudChange): string {
  const withdrawn = withdrawnBy === null ? "" : " (withdrawn)";
  return `${at.slice(0, 10)}  ${manifesto} version ${version}${withdrawn}: ${printable(change.account)}\n`;
}
