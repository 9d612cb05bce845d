import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { marked, type Token } from "marked";
import { describe, expect, it } from "vitest";
import { inkFor } from "../functions/cli/ink.ts";
import { compare } from "../functions/core/compare.ts";
import { extract } from "../functions/core/extract/index.ts";
import { classifyDocument } from "../functions/core/find-pledges.ts";
import type { ClassifiedUnit } from "../functions/core/model.ts";
import { pledgesOf } from "../functions/core/pledges-among.ts";
import { readSeeds, type Seed } from "../infra/local/seeding.ts";
import { tellSeed } from "../infra/local/telling.ts";
import { memoryTerminal } from "./cli/run-ledger.ts";

const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...globSync("docs/**/*.md")].toSorted();

/** Where a page's links and images lead, as written. */
function targetsOf(page: string): string[] {
  const targets: string[] = [];
  const note = (token: Token) => {
    if (token.type === "link" || token.type === "image") targets.push(String(token.href));
  };
  void marked.walkTokens(marked.lexer(readFileSync(page, "utf8")), note);
  return targets;
}

/** The names by which a page's headings are linked to, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  return marked
    .lexer(readFileSync(page, "utf8"))
    .flatMap((token) => (token.type === "heading" ? [String(token.text)] : []))
    .map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(" ", "-"),
    );
}

describe("links between the pages of the project", () => {
  it.each(pages)("%s leads to what exists", (page) => {
    const lost = targetsOf(page).filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? page : join(dirname(page), decodeURIComponent(path));
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
    });
    expect(lost).toEqual([]);
  });

  it("are found", () => {
    expect(pages.length).toBeGreaterThan(8);
    expect(targetsOf("README.md")).toContain("docs/cli.md");
  });
});

const samples = new URL("../seeds/manifestos/", import.meta.url);
/** What the example says the sample took; machines differ. */
const milliseconds = 400;

async function units(seed: Seed): Promise<readonly ClassifiedUnit[]> {
  const bytes = readFileSync(new URL(seed.file, samples));
  const document = await extract(bytes, basename(seed.file));
  if (!document.ok) throw new Error(document.error.message);
  return classifyDocument(document.value).units;
}

/** What `npm start` prints of the second version of the first sample. */
async function printedOfSecondVersion(): Promise<string> {
  const all = readSeeds(samples);
  const [older, seed] = all.filter(({ manifesto }) => manifesto === all[0]?.manifesto);
  if (older === undefined || seed === undefined) throw new Error("The first sample has no second version.");
  const after = await units(seed);
  const { headline, counts, changes } = compare(await units(older), after).comparison;
  const { manifesto, version: number } = seed;
  const version = {
    manifesto,
    number,
    follows: number - 1,
    pledges: pledgesOf(after).length,
    summary: { headline, counts },
  };
  const ink = inkFor("never", memoryTerminal().terminal);
  return tellSeed({ kind: "published", seed, version, changes, milliseconds }, "http://localhost:3000", ink);
}

/** After a change on purpose, `npx vitest run test/documentation.test.ts -u` writes the new output. */
it("README.md shows what npm start prints", async () => {
  const example = /(?<=^```text\n)[\s\S]*?(?=^```$)/m;
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toMatch(example);
  const printed = await printedOfSecondVersion();
  await expect(readme.replace(example, () => `${printed.trimEnd()}\n`)).toMatchFileSnapshot("../README.md");
});
