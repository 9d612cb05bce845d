import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { parsePort } from "../../infra/local/start-options.ts";
import project from "../../package.json" with { type: "json" };
import { parseManifestoId } from "../core/ids.ts";
import type { ManifestoId } from "../core/model.ts";
import { taskNames } from "../training/trainable.ts";
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
    .addOption(ocr())
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
    .addOption(
      new Option("--explain", "that listing with what decided each judgement")
        .implies({ text: true })
        .conflicts("compact"),
    )
    .addOption(name())
    .addOption(ocr())
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
    .addOption(ocr())
    .option("--between", "the two are different manifestos, A and B: tell what they share")
    .addOption(new Option("--json", "JSON {summary, changes} instead of text for people").conflicts("html"))
    .addOption(new Option("--compact", "the same JSON on one line").implies({ json: true }))
    .option(
      "--html <page>",
      'instead, write a report as one page that needs nothing else; "-" is standard output',
    )
    .option("--title <words>", "the report's title; default: made from the documents' own")
    .option("--date <words>", "the date to print on the report; default: none")
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
    "train",
    "Learn a task from labelled units and write the model. Same data and seed, same bytes.",
    "train --task topic --data sentences.csv --train train-ids.txt --out topic.model",
  )
    .addOption(task())
    .addOption(labelled())
    .requiredOption(
      "--out <model>",
      "where to write the model; a name that ends in .json is wrapped for import",
    )
    .addOption(trainIds())
    .addOption(testIds())
    .addOption(labelColumn())
    .addOption(cultureApart())
    .addOption(seed())
    .addHelpText("after", dataHelp)
    .action(async (options) => (await import("./train.ts")).trainCommand(options, terminal));

  command(
    "evaluate",
    "Score a model on labelled units: accuracy, F1, calibration, confusion.",
    "evaluate --task pledge --data units.jsonl --folds 10",
  )
    .addOption(task())
    .addOption(labelled())
    .addOption(
      new Option("--model <model>", "the model to ask; default: the one that ships").conflicts("folds"),
    )
    .addOption(trainIds())
    .addOption(testIds())
    .option(
      "--folds <number>",
      "train on all documents but a fold's, ask about that fold's, in turn",
      foldCount,
    )
    .addOption(labelColumn())
    .addOption(cultureApart())
    .addOption(seed())
    .option("--json", "JSON instead of tables")
    .addHelpText("after", dataHelp)
    .action(async (options) => (await import("./evaluate.ts")).evaluateCommand(options, terminal));

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
    .option("--review", "hold it, so that a person can look at it before it is published")
    .option(
      "--follows <number>",
      "the version it replaces, 0 for none: refused, or held, where another stands",
      wholeNumber,
    )
    .addOption(server())
    .addOption(data())
    .option("--json", "JSON {upload, changes} instead of text for people")
    .action(async (file, options) => (await import("./ingest.ts")).ingestCommand(file, options, terminal));

  command(
    "preview",
    "Show what an upload that is held for review would change, and how many would be alerted.",
    "preview 5d41402abc4b2a76b9719d9110",
  )
    .argument("<upload>", "the upload's id, as ingest gives it")
    .addOption(server())
    .addOption(data())
    .option("--json", "JSON {upload, version, changes, current, alerts} instead of text for people")
    .addOption(colour())
    .action(async (id, options) => (await import("./preview.ts")).previewCommand(id, options, terminal));

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
    "withdraw",
    "Take a published version back; it stays on record, and who was told of it is told.",
    'withdraw riverside.netherby.2027-05-06 2 --reason "It was a draft."',
  )
    .argument("<manifesto>", "the manifesto: <party>.<area>.<election>", manifestoId)
    .argument("<version>", "the version's number", wholeNumber)
    .requiredOption("--reason <text>", "why, for everybody to read")
    .addOption(server())
    .addOption(data())
    .option("--json", "JSON {version, standing} instead of text for people")
    .action(async (manifesto, number, options) =>
      (await import("./withdraw.ts")).withdrawCommand(manifesto, number, options, terminal),
    );

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
    .action(async (options) => (await import("./events.ts")).eventsCommand(options, terminal));

  command(
    "changes",
    "Tell what changed: between two versions of a manifesto, or lately in all manifestos.",
    "changes --manifesto riverside.netherby.2027-05-06 --from 1 --to 3",
  )
    .option("--manifesto <id>", "only of this manifesto: <party>.<area>.<election>", manifestoId)
    .option("--from <version>", "from this version; default: the one before --to", wholeNumber)
    .option("--to <version>", "to this version; default: the latest", wholeNumber)
    .option("--topic <number>", "only what touches this policy topic, 0 to 23", wholeNumber)
    .option("--since <date>", "only what was published from then on, as 2026-11-01")
    .option("--limit <number>", "at most so many, the newest first", wholeNumber, 25)
    .addOption(server())
    .addOption(data())
    .option("--json", "JSON instead of text for people: a change set, or a change on each line")
    .addOption(colour())
    .action(async (options, self: Command) => {
      refuseMixedChanges(self, options);
      return (await import("./changes.ts")).changesCommand(options, terminal);
    });

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
const ocr = () => new Option("--ocr", "recognise the text of scanned pages, which takes seconds a page");
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

const task = () => new Option("--task <task>", "the question").choices(taskNames).makeOptionMandatory();
const labelled = () =>
  new Option(
    "--data <file...>",
    "labelled units, CSV or JSON lines, in document order",
  ).makeOptionMandatory();
const trainIds = () =>
  new Option("--train <ids>", "a list of ids to learn from; default: all that are not in --test");
const testIds = () => new Option("--test <ids>", "a list of ids to ask about; default: all not in --train");
const labelColumn = () =>
  new Option("--column <name>", "the column of labels; default: the task's name, for topic also majortopic");
const cultureApart = () =>
  new Option("--culture-apart", "tell culture and sport (23) from education (6), which CAP-UK codes as one");
const seed = () =>
  new Option("--seed <number>", "deals documents into folds").argParser(wholeNumber).default(1);
const dataHelp = `
Data: rows with text, document (or party and year), the label, and id where lists of ids are used. Rows of one
document stand together, in order: a unit is read with its neighbours. Without a label a row is only a neighbour.
Lists of ids: one on each line. Units asked about are kept out of what is learned, also as neighbours.`;

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("Give a whole number.");
  return Number(value);
}

function foldCount(value: string): number {
  const count = wholeNumber(value);
  if (count < 2) throw new InvalidArgumentError("Give 2 or more.");
  return count;
}

function refuseStandardInputTwice(command: Command, before: string, after: string): void {
  if (before === "-" && after === "-") {
    command.error('error: only one of the two can be standard input, "-".', { exitCode: 2 });
  }
}

/** Versions are those of one manifesto; a list of the newest has a length and a beginning instead. */
function refuseMixedChanges(
  command: Command,
  asked: {
    readonly manifesto?: string;
    readonly from?: number;
    readonly to?: number;
    readonly since?: string;
  },
): void {
  if (asked.from === undefined && asked.to === undefined) return;
  if (asked.manifesto === undefined) {
    command.error("error: --from and --to are versions of a manifesto: name it with --manifesto.", {
      exitCode: 2,
    });
  }
  if (asked.since !== undefined) {
    command.error("error: --since lists the newest changes; leave it out with --from and --to.", {
      exitCode: 2,
    });
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
