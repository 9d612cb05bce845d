import { describe, expect, it } from "vitest";
import { readOptions, usage } from "../../infra/local/start-options.ts";
import { ledger } from "../cli/run-ledger.ts";

describe("npm start's command line", () => {
  it("asks for the usual things when it is empty", () => {
    const options = { port: null, reset: false, seeds: true, redrive: false, quiet: false, data: null };
    expect(readOptions([])).toEqual({ kind: "start", options });
  });

  it("reads every option", () => {
    const argv = ["--port", "8080", "--reset", "--no-seeds", "--redrive", "--quiet", "--data", "d"];
    const options = { port: 8080, reset: true, seeds: false, redrive: true, quiet: true, data: "d" };
    expect(readOptions(argv)).toEqual({ kind: "start", options });
  });

  it.each([
    ["--port"],
    ["--port", "0"],
    ["--port", "80x"],
    ["--port", "0x50"],
    ["--port", "65536"],
    ["--data", ""],
    ["--what"],
    ["file"],
  ])("refuses %s %s", (...argv) => expect(readOptions(argv).kind).toBe("wrong"));

  it("is the same for ledger serve", async () => {
    const { stdout } = await ledger(["serve", "--help"]);
    const options = (text: string) =>
      [...new Set(text.match(/^ +--[a-z-]+|-h, --help/gm))].map((o) => o.slice(o.indexOf("--")));
    expect(options(stdout).toSorted()).toEqual(options(usage).toSorted());
  });

  it("shows help, which names every option, before all else", () => {
    expect(readOptions(["--help", "--reset"])).toEqual({ kind: "help" });
    for (const name of ["port", "reset", "no-seeds", "data", "redrive", "quiet", "help"]) {
      expect(usage).toContain(`--${name}`);
    }
    expect(usage).toContain("TEXT_RECOGNITION");
  });
});
