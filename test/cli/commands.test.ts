import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  blockKinds,
  documentFormats,
  facets,
  firmnesses,
  primaries,
  relations,
  unitKinds,
} from "../../functions/core/model.ts";
import { ledger, ledgerProcess, parsedLines, temporaryFiles } from "./run-ledger.ts";

const page = (...pledges: string[]) =>
  `<html lang="en"><head><title>Our plan</title></head><body><main><h1>Our plan for Netherby</h1>
  <p>Netherby is a good place to live, and with your help it can become a better one for everyone.</p>
  <h2>Homes and streets</h2>${pledges.map((pledge) => `<p>${pledge}</p>`).join("")}</main></body></html>`;

const files = temporaryFiles({
  "old.html": page(
    "We will build 500 council homes by 2027.",
    "We will plant 10,000 trees.",
    "We will repair every pothole within ten working days of a report.",
  ),
  "new.html": page(
    "We will aim to build 500 council homes by 2030.",
    "We will repair every pothole within ten working days of a report.",
    "We will open a new library in the town centre.",
  ),
  "units.jsonl": [
    { id: "u1", document: "d1", text: "Homes", kind: "heading" },
    { id: "u2", document: "d1", text: "We will:", kind: "paragraph" },
    { id: "u3", document: "d1", text: "build 500 council homes by 2027;", kind: "item" },
    {
      id: "u4",
      document: "d2",
      text: "The council has failed our town.",
      kind: "belief",
      extra: { kept: 1 },
    },
  ]
    .map((unit) => JSON.stringify(unit))
    .join("\n"),
  "before.jsonl":
    '{"id":"a","text":"We will plant trees."}\n{"id":"b","text":"We will freeze council tax."}\n',
  "after.jsonl": '{"id":1,"text":"We will freeze council tax."}\n{"id":2,"text":"We will open a library."}\n',
  "nonsense.pdf": "%PDF-1.7\nthis is no document",
});

const majorTopic = { major: z.int(), label: z.string(), confidence: z.number().min(0).max(1) };
const topic = z.strictObject({
  ...majorTopic,
  subtopic: z.strictObject({ code: z.int(), label: z.string() }).exactOptional(),
  second: z.strictObject(majorTopic).exactOptional(),
});
const quoted = {
  text: z.string(),
  stem: z.string().nullable(),
  headings: z.array(z.string()),
  page: z.int().min(1),
  pageLabel: z.string().nullable(),
  firmness: z.enum(firmnesses),
  testable: z.boolean(),
  topic,
};

describe("the contract of each command", () => {
  it("extract writes the structured document", async () => {
    const { code, stdout, stderr } = await ledger(["extract", files["old.html"]]);
    expect([code, stderr]).toEqual([0, ""]);
    const block = z.strictObject({
      kind: z.enum(blockKinds),
      level: z.int(),
      text: z.string(),
      page: z.int(),
      start: z.int(),
    });
    const document = z
      .object({
        format: z.enum(documentFormats),
        language: z.string(),
        title: z.string().nullable(),
        pages: z.int(),
        blocks: z.array(block),
        coverage: z.number(),
        warnings: z.array(z.object({ code: z.string(), message: z.string() })),
      })
      .parse(JSON.parse(stdout));
    expect(document.format).toBe("html");
    expect(document.blocks.map(({ text }) => text)).toContain("We will plant 10,000 trees.");
  });

  it("pledges writes every unit and the pledges among them", async () => {
    const { code, stdout } = await ledger(["pledges", files["old.html"]]);
    expect(code).toBe(0);
    const { units, pledges } = z
      .strictObject({
        units: z.array(
          z.object({ index: z.int(), kind: z.enum(unitKinds), text: z.string(), reason: z.string() }),
        ),
        pledges: z.array(z.object({ ...quoted, reason: z.string() })),
      })
      .parse(JSON.parse(stdout));
    expect(pledges.map(({ text }) => text)).toEqual([
      "We will build 500 council homes by 2027.",
      "We will plant 10,000 trees.",
      "We will repair every pothole within ten working days of a report.",
    ]);
    expect(units.length).toBeGreaterThan(pledges.length);
  });

  it("pledges --explain says what spoke for kind, firmness, testability and topic", async () => {
    const explained = await ledger(["pledges", files["old.html"], "--explain"]);
    expect(explained.code).toBe(0);
    const lines = explained.stdout.split("\n").map((line) => line.trim());
    const from = lines.findIndex((line) => line.includes("build 500 council homes"));
    const told = lines.slice(from).filter((line) => /^(?:pledge \(|firm|testable|topic:)/.test(line));
    expect(told).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^pledge \(.+\)$/),
        expect.stringMatching(/^firm \(.+\)$/),
        expect.stringMatching(/^testable \(.+\)$/),
        expect.stringMatching(/^topic: Housing and community, \d+ % sure \(.*“(?:homes|council)”.*\)/),
      ]),
    );
  });

  it("compare --json writes summary and changes", async () => {
    const { code, stdout } = await ledger(["compare", files["old.html"], files["new.html"], "--json"]);
    expect(code).toBe(0);
    const quote = z.strictObject({ ...quoted, position: z.int() });
    const spans = z.array(z.strictObject({ quote: z.int(), start: z.int(), end: z.int() }));
    const evidence = z.strictObject({ facet: z.enum(facets), before: spans, after: spans });
    const { summary, changes } = z
      .strictObject({
        summary: z.strictObject({ headline: z.string(), counts: z.record(z.string(), z.int()) }),
        changes: z.array(
          z.strictObject({
            relation: z.enum(relations),
            primary: z.enum(primaries).nullable(),
            facets: z.array(z.enum(facets)),
            evidence: z.array(evidence),
            account: z.string(),
            before: z.array(quote),
            after: z.array(quote),
          }),
        ),
      })
      .parse(JSON.parse(stdout));
    expect(summary.counts).toMatchObject({ same: 1, added: 1, removed: 1, modified: 1 });
    expect(changes.find(({ relation }) => relation === "modified")?.facets).toEqual(["weakened", "deadline"]);
  });

  it("compare --html writes a report that needs nothing else, and names no date by itself", async () => {
    const args = ["compare", files["old.html"], files["new.html"], "--html", "-"];
    const { code, stdout } = await ledger(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).toContain("What changed in");
    expect(stdout).not.toMatch(/class="kicker"|<script|(?:src|href)="http/);
    expect((await ledger(args)).stdout).toBe(stdout);
    const dated = await ledger([...args, "--date", "1 May 2027", "--title", "Our plans"]);
    expect(dated.stdout).toContain("1 May 2027");
    expect(dated.stdout).toContain("<h1>Our plans</h1>");
    expect((await ledger([...args, "--json"])).code).toBe(2);
  });

  it("compare --between tells what two manifestos share", async () => {
    const { stdout } = await ledger(["compare", files["old.html"], files["new.html"], "--between"]);
    expect(stdout).toMatch(/^1 in both, 1 alike \(1 weaker in B\), 1 only in A, 1 only in B\n/);
    expect(stdout).toContain("ALIKE, WEAKER IN B\n  B promises less: ");
    expect(stdout).not.toMatch(/DROPPED|WEAKENED|dropped|became/);
  });

  it("classify judges a single line by the rules, whatever labels it carries", async () => {
    const line = { text: "We will plant 10,000 trees.", pledge: false, firmness: null, topic: 3 };
    const answers = await Promise.all(
      [line, { ...line, document: "d" }].map((one) => ledger(["classify", "-"], [JSON.stringify(one)])),
    );
    for (const { code, stdout } of answers) {
      expect(code).toBe(0);
      expect(parsedLines(stdout)).toEqual([
        expect.objectContaining({
          pledge: true,
          firmness: "firm",
          testable: true,
          topic: expect.objectContaining({ major: 7 }),
          reason: "modal:we-will",
        }),
      ]);
    }
  });

  it("classify keeps the fields of each line and adds what was decided", async () => {
    const { code, stdout, stderr } = await ledger(["classify", files["units.jsonl"]]);
    expect([code, stderr]).toEqual([0, ""]);
    const decided = z.array(
      z.looseObject({
        id: z.string(),
        document: z.string(),
        text: z.string(),
        kind: z.string(),
        pledge: z.boolean(),
        firmness: z.enum(firmnesses).nullable(),
        testable: z.boolean().nullable(),
        topic,
        unitKind: z.enum(unitKinds),
        reason: z.string(),
      }),
    );
    const lines = decided.parse(parsedLines(stdout));
    expect(lines.map(({ id, kind }) => [id, kind])).toEqual([
      ["u1", "heading"],
      ["u2", "paragraph"],
      ["u3", "item"],
      ["u4", "belief"],
    ]);
    expect(lines[2]).toMatchObject({ pledge: true, firmness: "firm", unitKind: "pledge" });
    expect(lines[3]).toMatchObject({ pledge: false, firmness: null, testable: null, extra: { kept: 1 } });
  });

  it("change reads standard input and adds primary and facets", async () => {
    const edits = [
      { id: "e1", before: "We will build 500 homes by 2027.", after: "We will build 500 homes by 2030." },
      { id: "e2", before: "We will plant trees.", after: "We will plant trees" },
    ];
    const { code, stdout } = await ledger(
      ["change"],
      edits.map((edit) => `${JSON.stringify(edit)}\n`),
    );
    expect(code).toBe(0);
    const edit = z.looseObject({
      id: z.string(),
      primary: z.enum(primaries),
      facets: z.array(z.enum(facets)),
    });
    const [moved, cosmetic] = z.array(edit).parse(parsedLines(stdout));
    expect(moved).toMatchObject({ ...edits[0], primary: "substantive" });
    expect(moved?.facets).toContain("deadline");
    expect(cosmetic).toMatchObject({ ...edits[1], primary: "cosmetic", facets: [] });
  });

  it("align writes one link a line, by id", async () => {
    const { code, stdout } = await ledger(["align", files["before.jsonl"], files["after.jsonl"]]);
    expect(code).toBe(0);
    const id = z.union([z.string(), z.number()]);
    const link = z.strictObject({ relation: z.enum(relations), before: z.array(id), after: z.array(id) });
    const links = z.array(link).parse(parsedLines(stdout));
    expect(links).toContainEqual({ relation: "same", before: ["b"], after: [1] });
    expect(links).toContainEqual({ relation: "removed", before: ["a"], after: [] });
    expect(links).toContainEqual({ relation: "added", before: [], after: [2] });
  });
});

describe("as a process", () => {
  it("ends with 1 and one line for a document that cannot be read, 2 for wrong usage", async () => {
    const bad = await ledgerProcess(["extract", files["nonsense.pdf"]]);
    expect([bad.code, bad.stdout]).toEqual([1, ""]);
    expect(bad.stderr).toMatch(/^ledger: \S+nonsense\.pdf: .+\. .+\. \[[a-z-]+\]\n$/);
    expect((await ledgerProcess(["bogus"])).code).toBe(2);
  });

  it("ends quietly when the reader of its output goes away", async () => {
    const child = spawn(process.execPath, ["functions/cli.ts", "classify"], { stdio: "pipe" });
    child.stdin.on("error", () => {});
    let stderr = "";
    child.stderr.on("data", (chunk) => (stderr += String(chunk)));
    const closed = once(child, "close");
    child.stdout.destroy();
    child.stdin.end('{"text":"We will plant trees."}\n'.repeat(2000));
    expect(await closed).toEqual([0, null]);
    expect(stderr).toBe("");
  });
});

describe("classify", () => {
  it("answers every line before a malformed one, then names it", async () => {
    const { code, stdout, stderr } = await ledger(
      ["classify"],
      ['{"id":"a","text":"We will plant trees."}\n{oops\n'],
    );
    expect(parsedLines(stdout)).toMatchObject([{ id: "a", pledge: true }]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ledger: standard input: line 2 is not JSON .+\n$/);
  });

  it("gives the same answers however documents follow one another", async () => {
    const one = '{"document":"d","text":"We will:"}\n{"document":"d","text":"plant trees."}\n';
    const alone = await ledger(["classify"], [one]);
    const second = await ledger(["classify"], ['{"document":"c","text":"Other words."}\n', one]);
    expect(second.stdout.endsWith(alone.stdout)).toBe(true);
  });

  it("answers nothing with nothing", async () => {
    expect(await ledger(["classify"], [])).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("align", () => {
  it("refuses an id that stands twice", async () => {
    const { code, stderr } = await ledger(
      ["align", files["before.jsonl"], "-"],
      ['{"id":1,"text":"a"}\n{"id":1,"text":"b"}\n'],
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/standard input: line 2: the id "1" stands on an earlier line/);
  });
});

describe("text for people", () => {
  it("compare marks the words that differ, with signs where there is no colour", async () => {
    const { code, stdout } = await ledger(["compare", files["old.html"], files["new.html"]]);
    expect(code).toBe(0);
    expect(stdout).toContain("WEAKENED, DEADLINE MOVED\n");
    expect(stdout).toContain("DROPPED\n");
    expect(stdout).toContain("NEW\n");
    expect(stdout).toMatch(/- We will .*\[-2027\.?-\]/);
    expect(stdout).toMatch(/\+ We will .*\{\+2030\.?\+\}/);
    expect(stdout).toContain("p. 1 · Our plan for Netherby › Homes and streets");
    expect(stdout).not.toContain("\u001b");
  });

  it("compare --color always marks them in colour", async () => {
    const { stdout } = await ledger(["compare", files["old.html"], files["new.html"], "--color", "always"]);
    expect(stdout).toContain("\u001b[9m");
    expect(stdout).not.toContain("[-");
  });

  it("a document compared with itself has no changes", async () => {
    const { stdout } = await ledger(["compare", files["old.html"], files["old.html"], "--json", "--compact"]);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { counts: { same: 3 } }, changes: [] });
  });

  it("compare --compact is JSON on one line, also of a document from standard input", async () => {
    const argv = ["compare", files["old.html"], "-", "--name", "plan.html", "--compact"];
    const { stdout } = await ledger(argv, [page("We will plant 10,000 trees.")]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { counts: { same: 1, removed: 2 } } });
  });

  it("notes documents in other languages, and a pair that differs in it", async () => {
    const german =
      "Wir werden in der Gemeinde für die Menschen mehr Wohnungen bauen, und wir sind nicht mit dem Plan zufrieden, den die Mehrheit hat. ";
    const { "alt.txt": alt } = temporaryFiles({ "alt.txt": german.repeat(5) });
    const mixed = await ledger(["compare", files["old.html"], alt]);
    expect(mixed.code).toBe(0);
    expect(mixed.stderr).toBe(
      `ledger: ${alt}: note: the text seems to be in German; pledges are found in English only. [other-language]
ledger: note: the first document is in English, the second in German: what differs is the language, not only the promises. [languages-differ]
`,
    );
    expect((await ledger(["compare", alt, alt])).stderr).not.toContain("languages-differ");
    expect((await ledger(["compare", files["old.html"], files["new.html"]])).stderr).toBe("");
  });

  it("pledges --text lists them under their headings", async () => {
    const { stdout } = await ledger(["pledges", files["old.html"], "--text"]);
    expect(stdout).toMatch(
      /^3 pledges in \d+ units\n\nOur plan for Netherby › Homes and streets\n• We will build/,
    );
    expect(stdout).toMatch(/ {2}firm, testable · .+ · p\. 1\n/);
  });

  it("extract takes a document from standard input, on one line if asked", async () => {
    const { code, stdout } = await ledger(
      ["extract", "-", "--name", "plan.html", "--compact"],
      [page("We will.")],
    );
    expect(code).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ format: "html" });
  });
});
