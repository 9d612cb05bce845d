import type { Command } from "commander";
import { manifestoId, positiveNumber, refuse, wholeNumber } from "./arguments.ts";
import type { CommandFamily } from "./family.ts";
import { colour, data, server } from "./options.ts";

/** Commands that read a running ledger. */
export const readerCommands: CommandFamily = {
  heading: "For readers of a running ledger:",
  add(command, terminal) {
    command(
      "events",
      "List the ledger's entries: every version of every manifesto, as it was published or withdrawn.",
      "events --follow --after 17",
    )
      .option("--after <entry>", "only later entries than this", wholeNumber, 0)
      .option("--follow", "then wait for new ones, until Ctrl-C")
      .addOption(server())
      .addOption(data())
      .option("--json", "JSON, an entry on each line, instead of text for people")
      .action(async (options) => (await import("../events.ts")).eventsCommand(options, terminal));

    command(
      "changes",
      "Tell what changed: between two versions of a manifesto, or lately in all manifestos.",
      "changes --manifesto riverside.netherby.2027-05-06 --from 1 --to 3",
    )
      .option("--manifesto <id>", "only of this manifesto: <party>.<area>.<election>", manifestoId)
      .option("--from <version>", "from this version; default: the one before --to", positiveNumber)
      .option("--to <version>", "to this version; default: the latest", positiveNumber)
      .option("--topic <number>", "only what touches this policy topic, 0 to 23", wholeNumber)
      .option("--since <date>", "only what was published from then on, as 2026-11-01")
      .option("--limit <number>", "at most so many, the newest first; default: 25", positiveNumber)
      .addOption(server())
      .addOption(data())
      .option("--json", "JSON instead of text for people: a change set, or a change on each line")
      .addOption(colour())
      .action(async (options, self: Command) => {
        refuseMixedChanges(self, options);
        return (await import("../changes.ts")).changesCommand(options, terminal);
      });
  },
};

/** Versions are those of one manifesto; a list of the newest has a length and a beginning instead. */
function refuseMixedChanges(
  command: Command,
  asked: {
    readonly manifesto?: string;
    readonly from?: number;
    readonly to?: number;
    readonly since?: string;
    readonly limit?: number;
  },
): void {
  if (asked.from === undefined && asked.to === undefined) return;
  if (asked.manifesto === undefined) {
    refuse(command, "--from and --to are versions of a manifesto: name it with --manifesto.");
  }
  if (asked.since !== undefined || asked.limit !== undefined) {
    refuse(command, "--since and --limit list the newest changes; leave them out with --from and --to.");
  }
}
