import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { documentOf, outline } from "../reading-of.ts";

/** Invented pages in the ways of many site builders, each beside what a reader takes for its text. */
const folder = "test/core/extract/html/pages";
const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));

it.each(pages)("%s: the main text as it is laid out, and nothing around it", async (name) => {
  const truth = readFileSync(join(folder, name.replace(".html", ".txt")), "utf8")
    .trimEnd()
    .split("\n");
  const document = await documentOf(new Uint8Array(readFileSync(join(folder, name))), name);
  expect(outline(document).map((line) => line.replaceAll("\n", "⏎"))).toEqual(truth);
  expect(document.coverage).toBe(1);
});
