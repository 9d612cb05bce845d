import { Command, CommanderError } from "commander";
import project from "../../package.json" with { type: "json" };
import { BadInput, note, type Terminal } from "./terminal.ts";
import { documentCommands } from "./usage/documents.ts";
import type { AddCommand, CommandFamily } from "./usage/family.ts";
import { localCloudCommands } from "./usage/local-cloud.ts";
import { modelCommands } from "./usage/models.ts";
import { readerCommands } from "./usage/readers.ts";
import { staffCommands } from "./usage/staff.ts";
import { unitCommands } from "./usage/units.ts";

/** Exit codes: 0 done, 1 bad input (one line on standard error), 2 wrong usage. */
type ExitCode = 0 | 1 | 2;

/** As the help lists them: what needs no server first. */
const families: readonly CommandFamily[] = [
  documentCommands,
  staffCommands,
  readerCommands,
  localCloudCommands,
  unitCommands,
  modelCommands,
];

/** Runs one command line (without the program's name) and says how it ended. Bugs are thrown. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    await ledger(terminal).parseAsync(argv, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof BadInput)) throw error;
    note(terminal, error.message);
    return 1;
  }
}

/** Every command as people see it. */
function ledger(terminal: Terminal): Command {
  const program = new Command("ledger")
    .description("Pledges of local manifestos: find them, and tell what changed between two versions.")
    .version(project.version)
    .helpCommand(false)
    .usage("<command> [options]")
    .showHelpAfterError("Run it with --help to see how it is used.")
    .exitOverride()
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .addHelpText(
      "after",
      "\nRun any command with --help to see its options.\n\nExample:\n  npm run -s ledger -- compare old.pdf new.pdf",
    );
  const command: AddCommand = (usage, description, example) =>
    program
      .command(usage)
      .description(description)
      .addHelpText("after", `\nExample:\n  npm run -s ledger -- ${example}`);
  for (const { heading, add } of families) {
    program.commandsGroup(heading);
    add(command, terminal);
  }
  return program;
}
