import { describe, expect, it } from "vitest";
import { inkFor } from "../../functions/cli/ink.ts";
import { markedQuotes } from "../../functions/cli/marked-quotes.ts";
import type { Mark } from "../../functions/core/change/marks.ts";
import { memoryTerminal } from "./run-ledger.ts";

const plain = inkFor("never", memoryTerminal().terminal);

describe("markedQuotes", () => {
  const marks: Mark[] = [
    { kind: "same", text: "We " },
    { kind: "removed", text: "will " },
    { kind: "added", text: "aim to " },
    { kind: "same", text: "build 500 homes." },
  ];

  it("marks the words of its side only, white space outside the signs", () => {
    expect(markedQuotes(marks, "removed", ["We will build 500 homes."], plain)).toEqual([
      "We [-will-] build 500 homes.",
    ]);
    expect(markedQuotes(marks, "added", ["We aim to build 500 homes."], plain)).toEqual([
      "We {+aim to+} build 500 homes.",
    ]);
  });

  it("cuts a joined side back into its quotes, also inside a mark", () => {
    const split: Mark[] = [
      { kind: "same", text: "Fix roads" },
      { kind: "removed", text: " and" },
      { kind: "added", text: ". We will" },
      { kind: "same", text: " plant trees" },
    ];
    expect(markedQuotes(split, "added", ["Fix roads.", "We will plant trees"], plain)).toEqual([
      "Fix roads{+.+}",
      "{+We will+} plant trees",
    ]);
  });

  it("disarms escape sequences inside marks", () => {
    expect(
      markedQuotes([{ kind: "added", text: "\u001b[2Jhomes" }], "added", ["\u001b[2Jhomes"], plain),
    ).toEqual(["{+\ufffd[2Jhomes+}"]);
  });
});
