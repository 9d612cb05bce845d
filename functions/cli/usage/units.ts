import type { Command } from "commander";
import { jsonLines, refuseStandardInputTwice } from "./arguments.ts";
import type { CommandFamily } from "./family.ts";

/** Commands on units that somebody else has found: JSON lines in, JSON lines out. */
export const unitCommands: CommandFamily = {
  heading: "On units, as JSON lines:",
  add(command, terminal) {
    command(
      "classify",
      "Judge units: JSON lines {document, text, kind?} in, the same with pledge, firmness, testable, topic out.",
      "classify units.jsonl",
    )
      .argument("[file]", `${jsonLines}; kind heading, paragraph, item or table is a hint`)
      .action(async (file) => (await import("../classify.ts")).classifyCommand(file, terminal));

    command(
      "change",
      "Judge edits: JSON lines {before, after} in, the same with primary and facets out.",
      "change edits.jsonl",
    )
      .argument("[file]", jsonLines)
      .action(async (file) => (await import("../change.ts")).changeCommand(file, terminal));

    command(
      "align",
      "Match two lists of units: JSON lines {id, text, stem?, headings?} in, {relation, before, after} out.",
      "align old.jsonl new.jsonl",
    )
      .argument("<old>", jsonLines)
      .argument("<new>", "the later list")
      .action(async (before, after, _, self: Command) => {
        refuseStandardInputTwice(self, before, after);
        return (await import("../align.ts")).alignCommand(before, after, terminal);
      });
  },
};
