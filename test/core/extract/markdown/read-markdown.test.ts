import { expect, it } from "vitest";
import { documentOf, outline } from "../reading-of.ts";

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
  expect(document).toMatchObject({ format: "markdown", title: "The plan", coverage: 1 });
});
