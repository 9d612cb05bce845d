import { describe, expect, it } from "vitest";
import { ledger, temporaryFiles } from "./run-ledger.ts";

const commands = [
  "extract",
  "pledges",
  "compare",
  "classify",
  "change",
  "align",
  "train",
  "evaluate",
  "ingest",
  "preview",
  "publish",
  "withdraw",
  "audit",
  "events",
  "changes",
  "serve",
  "token",
];

describe("usage", () => {
  it.each([[], ...commands.map((command) => [command])])(
    "--help of %s has an example and ends with 0",
    async (...argv) => {
      const { code, stdout, stderr } = await ledger([...argv.filter(Boolean), "--help"]);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("Example:\n  npm run -s ledger -- ");
    },
  );

  it("--version is a version", async () => {
    expect(await ledger(["--version"])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it.each([
    [["bogus"]],
    [["compare", "only-one"]],
    [["extract", "a", "b"]],
    [["classify", "--nonsense"]],
    [["compare", "a", "b", "--color", "sometimes"]],
    [["ingest", "file"]],
    [["serve", "--port", "http"]],
    [["serve", "--port", "0x50"]],
    [["ingest", "file", "--manifesto", "Riverside"]],
    [["ingest", "file", "--manifesto", "a.b.c", "--server", "nonsense"]],
    [["ingest", "file", "--manifesto", "a.b.c", "--server", "http://localhost:1", "--data", "d"]],
    [["publish"]],
    [["align", "-", "-"]],
    [["compare", "-", "-"]],
    [["pledges", "file", "--text", "--compact"]],
    [["compare", "a", "b", "--title", "Words without a report"]],
    [["compare", "a", "b", "--date", "6 May 2027"]],
    [["changes", "--limit", "0"]],
    [["audit", "--limit", "none"]],
    [["withdraw", "a.b.c", "0", "--reason", "x"]],
    [["token", "--for", "nobody"]],
  ])("%j ends with 2 and points to --help", async (argv) => {
    const { code, stdout, stderr } = await ledger(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error: .+\nRun it with --help/);
  });
});

it("lists every command in its family, within 80 columns", async () => {
  const { stdout } = await ledger(["--help"]);
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, "m"));
  expect(stdout).toContain("\nFor staff of a running ledger:\n  ingest ");
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

describe("pages that cannot be written", () => {
  const { plan } = temporaryFiles({ plan: "We will build homes." });

  it.each([
    ["extract", [plan]],
    ["compare", [plan, plan]],
  ])("%s says so", async (command, files) => {
    const page = "no/such/folder/page.html";
    expect(await ledger([command, ...files, "--html", page])).toEqual({
      code: 1,
      stdout: "",
      stderr: `ledger: ${page}: there is no folder no/such/folder. Make it, or name another.\n`,
    });
  });
});

describe("files that cannot be read", () => {
  const { good } = temporaryFiles({ good: '{"id":"a","text":"We will build homes."}\n' });

  it.each([
    ["extract", ["extract", "no/such/file.pdf"], "no/such/file.pdf: there is no such file."],
    ["compare", ["compare", good, "missing.pdf"], "missing.pdf: there is no such file."],
    ["classify", ["classify", "missing.jsonl"], "missing.jsonl: there is no such file."],
    ["align", ["align", good, "missing.jsonl"], "missing.jsonl: there is no such file."],
    ["a folder", ["classify", "test"], "test: this is a folder."],
    ["a folder as a document", ["extract", "test"], "test: this is a folder."],
  ])("%s: one line, exit code 1", async (_, argv, message) => {
    const { code, stdout, stderr } = await ledger(argv);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.split("\n")).toHaveLength(2);
    expect(stderr).toContain(`ledger: ${message}`);
  });
});
