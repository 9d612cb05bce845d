import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { parsePort } from "../../infra/local/start-options.ts";
import project from "../../package.json" with { type: "json" };
import { parseManifestoId } from "../core/ids.ts";
import type { ManifestoId } from "../core/model.ts";
import { colourChoices } from "./ink.ts";
import { BadInput, note, type Terminal } from "./terminal.ts";

/** Exit codes: 0 done, 1 bad input (one line on standard error), 2 wrong usage. */
type ExitCode = 0 | 1 | 2;

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

/** Every command as people see it. What a command does is loaded only when it runs, so that each starts fast. */
function ledger(terminal: Terminal): Command {
  const program = new Command("ledger")
    .description("Pledges of local manifestos: find them, and tell what changed between two versions.")
    .version(project.version)
    .helpCommand(false)
    .showHelpAfterError("Run it with --help to see how it is used.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .addHelpText("after", "\nExample:\n  npm run -s ledger -- compare old.pdf new.pdf");
  const command = (usage: string, description: string, example: string) =>
    program
      .command(usage)
      .description(description)
      .addHelpText("after", `\nExample:\n  npm run -s ledger -- ${example}`);

  command(
    "extract",
    "Show a document's structure as JSON: headings, paragraphs, list items, tables.",
    "extract manifesto.pdf",
  )
    .argument("<file>", document)
    .addOption(name())
    .option("--json", "JSON, which it always is")
    .addOption(compact())
    .addOption(
      new Option(
        "--html <page>",
        'instead, write a page that shows each block where it stands; "-" is standard output',
      ).conflicts(["json", "compact"]),
    )
    .action(async (file, options) => (await import("./extract.ts")).extractCommand(file, options, terminal));

  command(
    "pledges",
    "Find a document's pledges; as JSON, with every other unit and the reason.",
    "pledges manifesto.docx --text",
  )
    .argument("<file>", document)
    .addOption(new Option("--text", "a listing for people instead of JSON").conflicts("compact"))
    .addOption(name())
    .addOption(compact())
    .addOption(colour())
    .action(async (file, options) => (await import("./pledges.ts")).pledgesCommand(file, options, terminal));

  command(
    "compare",
    "Tell what changed from one version of a document to another.",
    "compare old.html new.html",
  )
    .argument("<old>", document)
    .argument("<new>", "the later version")
    .addOption(name())
    .option("--json", "JSON {summary, changes} instead of text for people")
    .addOption(new Option("--compact", "the same JSON on one line").implies({ json: true }))
    .addOption(colour())
    .action(async (before, after, options, self: Command) => {
      refuseStandardInputTwice(self, before, after);
      return (await import("./compare.ts")).compareCommand(before, after, options, terminal);
    });

  command(
    "classify",
    "Judge units: JSON lines {document, text, kind?} in, the same with pledge, firmness, testable, topic out.",
    "classify units.jsonl",
  )
    .argument("[file]", `${jsonLines}; kind heading, paragraph, item or table is a hint`)
    .action(async (file) => (await import("./classify.ts")).classifyCommand(file, terminal));

  command(
    "change",
    "Judge edits: JSON lines {before, after} in, the same with primary and facets out.",
    "change edits.jsonl",
  )
    .argument("[file]", jsonLines)
    .action(async (file) => (await import("./change.ts")).changeCommand(file, terminal));

  command(
    "align",
    "Match two lists of units: JSON lines {id, text, stem?, headings?} in, {relation, before, after} out.",
    "align old.jsonl new.jsonl",
  )
    .argument("<old>", jsonLines)
    .argument("<new>", "the later list")
    .action(async (before, after, _, self: Command) => {
      refuseStandardInputTwice(self, before, after);
      return (await import("./align.ts")).alignCommand(before, after, terminal);
    });

  command(
    "ingest",
    "Upload a document to the running cloud, follow it, and tell what changed.",
    "ingest new.pdf --manifesto riverside.netherby.2027-05-06",
  )
    .argument("<file>", document)
    .requiredOption(
      "--manifesto <id>",
      "the manifesto it is a version of: <party>.<area>.<election>",
      manifestoId,
    )
    .addOption(name())
    .addOption(server())
    .addOption(data())
    .option("--json", "JSON {upload, changes} instead of text for people")
    .action(async (file, options) => (await import("./ingest.ts")).ingestCommand(file, options, terminal));

  command(
    "publish",
    "Publish an upload that is held for review, follow it, and tell what changed.",
    "publish 5d41402abc4b2a76b9719d9110",
  )
    .argument("<upload>", "the upload's id, as ingest gives it")
    .addOption(server())
    .addOption(data())
    .option("--json", "JSON {upload, changes} instead of text for people")
    .action(async (id, options) => (await import("./publish.ts")).publishCommand(id, options, terminal));

  command(
    "serve",
    "Run the local cloud: pages, API and pipeline on this machine. Same as npm start.",
    "serve --port 3000",
  )
    .option("--port <number>", "where to listen; without it 3000, or the next free port", portNumber)
    .option("--reset", "forget everything stored before")
    .option("--no-seeds", "start without the sample manifestos")
    .option("--data <dir>", "where to keep everything; default: .local")
    .option("--redrive", "try again what was set aside after it failed too often")
    .option("--quiet", "print the address of the pages only")
    .action(async (options) => (await import("./serve.ts")).serveCommand(options));

  return program;
}

const document = 'a PDF, Word, HTML, Markdown or text file; "-" is standard input';
const jsonLines = 'a file of JSON lines; "-" is standard input';
const name = () => new Option("--name <file name>", "what the document on standard input is called");
const compact = () => new Option("--compact", "JSON on one line");
const colour = () =>
  new Option("--color <when>", "mark words in colour; auto is on a terminal without NO_COLOR")
    .choices(colourChoices)
    .default("auto");

const server = () =>
  new Option("--server <url>", "the server's address; default: the local cloud that is running").argParser(
    serverAddress,
  );
const data = () =>
  new Option("--data <dir>", "the local cloud that runs on this folder; default: .local").conflicts("server");

function refuseStandardInputTwice(command: Command, before: string, after: string): void {
  if (before === "-" && after === "-") {
    command.error('error: only one of the two can be standard input, "-".', { exitCode: 2 });
  }
}

function manifestoId(value: string): ManifestoId {
  const parsed = parseManifestoId(value);
  if (!parsed.ok) throw new InvalidArgumentError(parsed.error);
  return parsed.value;
}

function portNumber(value: string): number {
  const port = parsePort(value);
  if (port === null) throw new InvalidArgumentError("Give a number from 1 to 65535.");
  return port;
}

function serverAddress(value: string): string {
  if (!/^https?:/.test(value) || !URL.canParse(value)) {
    throw new InvalidArgumentError("Give an address such as http://localhost:3000.");
  }
  return value;
}
