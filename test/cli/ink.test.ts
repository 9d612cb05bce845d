import { describe, expect, it } from "vitest";
import { inkFor } from "../../functions/cli/ink.ts";
import { printable } from "../../functions/cli/terminal.ts";
import { memoryTerminal } from "./run-ledger.ts";

const coloured = (choice: "auto" | "always" | "never", isTTY: boolean, env: Record<string, string> = {}) =>
  inkFor(choice, { stdout: memoryTerminal({ isTTY }).terminal.stdout, env })
    .added("x")
    .includes("\u001b[");

describe("inkFor", () => {
  it("colours a terminal only, unless told otherwise", () => {
    expect(coloured("auto", true)).toBe(true);
    expect(coloured("auto", false)).toBe(false);
    expect(coloured("always", false)).toBe(true);
    expect(coloured("never", true)).toBe(false);
  });

  it("respects NO_COLOR, except an empty one, and terminals that cannot", () => {
    expect(coloured("auto", true, { NO_COLOR: "1" })).toBe(false);
    expect(coloured("auto", true, { NO_COLOR: "" })).toBe(true);
    expect(coloured("auto", true, { TERM: "dumb" })).toBe(false);
    expect(coloured("always", true, { NO_COLOR: "1" })).toBe(true);
  });

  it("tells removed from added by more than colour", () => {
    const ink = inkFor("always", memoryTerminal().terminal);
    expect(ink.removed("x")).toContain("\u001b[9m");
    expect(ink.added("x")).toContain("\u001b[4m");
  });
});

describe("printable", () => {
  it("disarms what a document could do to a terminal", () => {
    expect(printable("a\u001b[2Jb\u009b1mc\u0007")).toBe("a\ufffd[2Jb\ufffd1mc\ufffd");
    expect(printable("by \u202e7202\u202c")).toBe("by \ufffd7202\ufffd");
  });

  it("keeps everything on one line", () => {
    expect(printable("We will\r\n\tbuild\u2028homes")).toBe("We will build homes");
  });
});
