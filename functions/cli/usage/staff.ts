import { document, manifestoId, positiveNumber, wholeNumber } from "./arguments.ts";
import type { CommandFamily } from "./family.ts";
import { colour, data, name, server } from "./options.ts";

/** Commands that put documents into a running ledger, and look after what it holds. */
export const staffCommands: CommandFamily = {
  heading: "For staff of a running ledger:",
  add(command, terminal) {
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
      .action(async (file, options) => (await import("../ingest.ts")).ingestCommand(file, options, terminal));

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
      .action(async (id, options) => (await import("../preview.ts")).previewCommand(id, options, terminal));

    command(
      "publish",
      "Publish an upload that is held for review, follow it, and tell what changed.",
      "publish 5d41402abc4b2a76b9719d9110",
    )
      .argument("<upload>", "the upload's id, as ingest gives it")
      .addOption(server())
      .addOption(data())
      .option("--json", "JSON {upload, changes} instead of text for people")
      .action(async (id, options) => (await import("../publish.ts")).publishCommand(id, options, terminal));

    command(
      "withdraw",
      "Take a published version back; it stays on record, and who was told of it is told.",
      'withdraw riverside.netherby.2027-05-06 2 --reason "It was a draft."',
    )
      .argument("<manifesto>", "the manifesto: <party>.<area>.<election>", manifestoId)
      .argument("<version>", "the version's number", positiveNumber)
      .requiredOption("--reason <text>", "why, for everybody to read")
      .addOption(server())
      .addOption(data())
      .option("--json", "JSON {version, standing} instead of text for people")
      .action(async (manifesto, number, options) =>
        (await import("../withdraw.ts")).withdrawCommand(manifesto, number, options, terminal),
      );

    command(
      "audit",
      "List who held, published or withdrew what, and when, the newest first.",
      "audit --manifesto riverside.netherby.2027-05-06",
    )
      .option("--manifesto <id>", "only of this manifesto: <party>.<area>.<election>", manifestoId)
      .option("--limit <number>", "at most so many", positiveNumber, 25)
      .addOption(server())
      .addOption(data())
      .option("--json", "JSON, an act on each line, instead of text for people")
      .action(async (options) => (await import("../audit.ts")).auditCommand(options, terminal));
  },
};
