import { expect, it } from "vitest";
import { documentOf, failureOf, outline } from "../reading-of.ts";

it("reads Markdown's headings, lists, tables and emphasis, without its settings and comments", async () => {
  const text = [
    "---\ntitle: Plan\n---",
    "# The *plan*\n",
    "We **will** [build](https://example.org/homes) homes.\n",
    "1. Homes\n   - Build\n   - Let\n2. Trees\n",
    "<!-- not this -->\n",
    "| Ward | Homes |\n|---|---|\n| East | 40 |",
  ].join("\n");
  const document = await documentOf(text, "plan.md");
  expect(outline(document)).toEqual([
    "h1 The plan",
    "p We will build homes.",
    "i1 Homes",
    "i2 Build",
    "i2 Let",
    "i1 Trees",
    "t Ward | Homes\nEast | 40",
  ]);
  expect(document).toMatchObject({ format: "markdown", title: "Plan", coverage: 1 });
});

it("leaves out what is struck out between two tildes, and warns", async () => {
  const document = await documentOf(
    "# Plan\n\nWe will build ~~300~~ 200 homes, ~£2m (or ~£3m) each.\n",
    "a.md",
  );
  expect(outline(document)).toEqual(["h1 Plan", "p We will build 200 homes, ~£2m (or ~£3m) each."]);
  expect(document.coverage).toBe(1);
  expect(document.warnings).toEqual([{ code: "struck-text", message: "Left out as struck out: “300”." }]);
});

it.each(["- ", "1. ", "> - ", "* > "])("reads %jrepeated on one line without end", async (mark) => {
  const document = await documentOf(`# Plan\n\n${mark.repeat(40_000)}We will build.\n`, "a.md");
  expect(document.blocks.at(-1)?.text).toBe("We will build.");
});

it("reads marks of emphasis in endless rows, and refuses a table of endless columns", async () => {
  const rows = `# Plan\n\n${"_".repeat(100_000)}a${"_".repeat(99_999)}\n\nWe will build.\n`;
  expect((await documentOf(rows, "a.md")).blocks.at(-1)?.text).toBe("We will build.");
  const cells = (cell: string) => `|${`${cell}|`.repeat(20_000)}\n`;
  expect(await failureOf(`# Plan\n\n${cells("a")}${cells("-")}${cells("b").repeat(3)}`, "a.md")).toBe(
    "too-large",
  );
});

it("keeps a rule made of spaced dashes and nesting as deep as people write", async () => {
  const text = `Plan\n\n${"- ".repeat(40)}\n\n- a\n  - b\n    - c\n      1. d\n\n- - e\n`;
  expect(outline(await documentOf(text, "a.md"))).toEqual(["p Plan", "i1 a", "i2 b", "i3 c", "i4 d", "i2 e"]);
});

it("keeps footnotes apart and takes their marks off", async () => {
  const text =
    "# Plan\n\nWe will build homes.[^1] We will let them.[^two]\n\n[^1]: At *£2m*\n    a year.\n[^two]: By 2030.\n\n## End\n\nVote.\n";
  const document = await documentOf(text, "a.md");
  expect(outline(document)).toEqual([
    "h1 Plan",
    "p We will build homes. We will let them.",
    "h2 End",
    "p Vote.",
    "f At *£2m* a year.",
    "f By 2030.",
  ]);
  expect(document.coverage).toBe(1);
});

it("reads HTML within Markdown, and numbers that start again", async () => {
  const text =
    "# Plan\n\n<details><summary>Homes</summary>\n\nWe will build.\n\n</details>\n\n1. a\n2. b\n\nThen:\n\n1. c\n";
  expect(outline(await documentOf(text, "a.md"))).toEqual([
    "h1 Plan",
    "h2 Homes",
    "p We will build.",
    "i1 a",
    "i1 b",
    "p Then:",
    "i1 c",
  ]);
});
