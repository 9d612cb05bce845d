import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { marked, type Token } from "marked";
import { afterAll, describe, expect, it } from "vitest";
import { createApi } from "../functions/api/app.ts";
import { inkFor } from "../functions/cli/ink.ts";
import { compare } from "../functions/core/compare.ts";
import { extract } from "../functions/core/extract/index.ts";
import { classifyDocument } from "../functions/core/find-pledges.ts";
import { manifestoParts } from "../functions/core/ids.ts";
import type { ClassifiedUnit } from "../functions/core/model.ts";
import { pledgesOf } from "../functions/core/pledges-among.ts";
import { readSeeds, type Seed } from "../infra/local/seeding.ts";
import { tellSeed } from "../infra/local/telling.ts";
import { memoryTerminal } from "./cli/run-ledger.ts";
import { dynamoTables } from "./contract/dynamo-tables.ts";
import { memoryWorld } from "./fakes/memory-world.ts";
import { pipelineRun } from "./pipeline/pipeline-run.ts";

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

const tables = dynamoTables();
afterAll(() => tables.stop());

/** The API over a ledger that holds all samples, as `npm start` fills it. */
async function apiOfSamples() {
  const run = pipelineRun(await tables.freshClient());
  for (const { manifesto, version, file } of readSeeds(samples)) {
    const { party, area, election } = manifestoParts(manifesto);
    const key = `inbox/${party}/${area}/${election}/v${version}/${basename(file)}`;
    run.drop(key, readFileSync(new URL(file, samples)));
    await run.drain();
  }
  return createApi(memoryWorld({ store: run.store, objects: run.objects }).world);
}

/** Ids of pledges and instants differ from run to run; of the rest, these figures change with the rules. */
it("docs/api.md shows what the API answers of the samples", async () => {
  const api = await apiOfSamples();
  const get = async (path: string) => JSON.parse(await (await api.request(path)).text());
  const { items } = await get("/v1/manifestos");
  const counts = items.map(({ id, latest }: { id: string; latest: { number: number; pledges: number } }) =>
    JSON.stringify({ id, version: latest.number, pledges: latest.pledges }),
  );
  expect(counts).toHaveLength(3);
  const plan = "riverside-alliance.netherby.2027-05-06";
  const { summary, changes } = await get(`/v1/manifestos/${plan}/changes?from=1&to=3`);
  const { relation, primary, facets, account } = changes[6];
  const change = { headline: summary.headline, change: { relation, primary, facets, account } };
  const newest = await get("/v1/changes?topic=10&facet=strengthened&limit=2");
  const told = newest.items.map((one: { entry: number; manifesto: string; change: { account: string } }) =>
    JSON.stringify({ entry: one.entry, manifesto: one.manifesto, account: one.change.account }),
  );
  const answers: readonly (readonly [string, string])[] = [
    ['/v1/manifestos" ', counts.join("\n")],
    ['/changes?from=1&to=3" ', JSON.stringify(change, null, 2)],
    ['/v1/changes?topic=10&facet=strengthened&limit=2" ', told.join("\n")],
  ];
  const page = readFileSync("docs/api.md", "utf8");
  const written = answers.reduce((text, [command, answer]) => {
    const start = text.indexOf("```json\n", text.indexOf(command)) + "```json\n".length;
    expect(text, command).toContain(command);
    return `${text.slice(0, start)}${answer}\n${text.slice(text.indexOf("```", start))}`;
  }, page);
  await expect(written).toMatchFileSnapshot("../docs/api.md");
});
