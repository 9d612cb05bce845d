import { describe, expect, it } from "vitest";
import { inkFor } from "../../functions/cli/ink.ts";
import { inked } from "../../functions/cli/inked.ts";
import { memoryTerminal } from "./run-ledger.ts";

const plain = inkFor("never", memoryTerminal().terminal);

describe("inked", () => {
  it("gives each kind of mark its signs, white space outside", () => {
    expect(
      inked(
        [
          { kind: "same", text: "We " },
          { kind: "removed", text: "will " },
          { kind: "added", text: "aim to " },
          { kind: "same", text: "build homes" },
          { kind: "moved-to", text: " by 2030", move: 1 },
        ],
        plain,
      ),
    ).toBe("We [-will-] {+aim to+} build homes {~by 2030~}");
  });

  it("disarms escape sequences inside marks", () => {
    expect(inked([{ kind: "added", text: "\u001b[2Jhomes" }], plain)).toBe("{+\ufffd[2Jhomes+}");
  });
});
