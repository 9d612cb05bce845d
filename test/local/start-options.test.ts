import { describe, expect, it } from "vitest";
import { readOptions, usage } from "../../infra/local/start-options.ts";

describe("npm start's command line", () => {
  it("asks for the usual things when it is empty", () => {
    const options = { port: null, reset: false, seeds: true, quiet: false, data: null };
    expect(readOptions([])).toEqual({ kind: "start", options });
  });

  it("reads every option", () => {
    const argv = ["--port", "8080", "--reset", "--no-seeds", "--quiet", "--data", "d"];
    const options = { port: 8080, reset: true, seeds: false, quiet: true, data: "d" };
    expect(readOptions(argv)).toEqual({ kind: "start", options });
  });

  it.each([["--port"], ["--port", "0"], ["--port", "80x"], ["--port", "65536"], ["--what"], ["file"]])(
    "refuses %s %s",
    (...argv) => expect(readOptions(argv).kind).toBe("wrong"),
  );

  it("shows help, which names every option, before all else", () => {
    expect(readOptions(["--help", "--reset"])).toEqual({ kind: "help" });
    for (const name of ["port", "reset", "no-seeds", "data", "quiet", "help"]) {
      expect(usage).toContain(`--${name}`);
    }
  });
});
