import { type Command, Option } from "commander";
import { document, refuse, refuseStandardInputTwice } from "./arguments.ts";
import type { AddCommand, CommandFamily } from "./family.ts";
import { colour, compact, name, ocr } from "./options.ts";

/** Commands on documents: files in, an answer out. */
export const documentCommands: CommandFamily = {
  heading: "On documents, without any server:",
  add(command, terminal) {
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
      .action(async (file, options) =>
        (await import("../extract.ts")).extractCommand(file, options, terminal),
      );

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
      .action(async (file, options) =>
        (await import("../pledges.ts")).pledgesCommand(file, options, terminal),
      );

    compareUsage(command).action(async (before, after, options, self: Command) => {
      refuseStandardInputTwice(self, before, after);
      refuseReportWords(self, options);
      return (await import("../compare.ts")).compareCommand(before, after, options, terminal);
    });
  },
};

const compareUsage = (command: AddCommand): Command =>
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
    .addOption(colour());

/** Title and date are printed on the report only: without one they would be lost unseen. */
function refuseReportWords(
  command: Command,
  { html, title, date }: { readonly html?: string; readonly title?: string; readonly date?: string },
): void {
  if (html === undefined && (title !== undefined || date !== undefined)) {
    refuse(command, "--title and --date stand on the report: ask for one with --html <page>.");
  }
}
