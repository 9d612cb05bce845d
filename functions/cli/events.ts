import { setTimeout as wait } from "node:timers/promises";
import { type CloudEvent, type CloudEvents, cloudLedger } from "./cloud-ledger.ts";
import { type ServerChoice, serverOf } from "./server-address.ts";
import { BadInput, minuteOf, note, print, printable, type Terminal } from "./terminal.ts";

/** Milliseconds between two looks for new entries: while nothing is new, one costs an answer without a body. */
const pollEvery = 2_000;
/** Milliseconds until a server that was lost is asked again. */
const patience = 10_000;

/** `ledger events`: the ledger's entries in order and, to follow it, each new one as it comes. */
export async function eventsCommand(
  options: ServerChoice & { readonly after: number; readonly follow?: boolean; readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const ledger = cloudLedger(await serverOf(options));
  const tell = (events: CloudEvents) =>
    print(terminal, events.items.map(options.json ? line : told).join(""));
  if (!options.follow) return void (await listAll());
  await untilInterrupted(async (signal) => follow(await listAll(), signal));

  async function listAll(): Promise<CloudEvents> {
    let known: CloudEvents = { items: [], last: options.after, tag: null };
    do {
      known = (await ledger.events(known.last)) ?? known;
      await tell(known);
    } while (known.items.length > 0);
    return known;
  }

  async function follow(from: CloudEvents, signal: AbortSignal): Promise<void> {
    let { last, tag } = from;
    let isLost = false;
    while (!signal.aborted) {
      await wait(isLost ? patience : pollEvery, null, { signal });
      const news = await ledger.events(last, tag).catch((error: unknown) => {
        if (!(error instanceof BadInput)) throw error;
        if (!isLost) note(terminal, `${error.message} Trying again until Ctrl-C.`);
        return "lost" as const;
      });
      isLost = news === "lost";
      if (news === null || news === "lost") continue;
      if (news.last < last) {
        note(terminal, `entry ${last} is gone: the ledger was begun anew, and is told from its first entry.`);
        last = 0;
        tag = null;
        continue;
      }
      await tell(news);
      // The tag is of the entries after `last`: with another `last` another one is needed.
      tag = news.last === last ? news.tag : null;
      last = news.last;
    }
  }
}

/** Runs until it ends or Ctrl-C interrupts it, which is how following is meant to end. */
async function untilInterrupted(run: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const interrupted = new AbortController();
  const interrupt = () => interrupted.abort();
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, interrupt);
  try {
    await run(interrupted.signal);
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
  }
}

const line = (event: CloudEvent): string => `${JSON.stringify(event)}\n`;

/** "17  2026-11-12 08:00  riverside.netherby.2027-05-06 version 3: 1 dropped, 4 unchanged". */
function told(event: CloudEvent): string {
  const { entry, at, manifesto, version } = event;
  const what =
    event.kind === "withdrawn"
      ? `withdrawn: ${event.reason}`
      : (event.summary?.headline ?? "nothing to compare with yet");
  return `${entry}  ${minuteOf(at)}  ${manifesto} version ${version}: ${printable(what)}\n`;
}
