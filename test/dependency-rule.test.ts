import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { afterAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const options = await extractDepcruiseOptions(join(root, ".dependency-cruiser.json"));

async function look(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const { output } = await cruise(folders, { ...options, baseDir }, undefined, {
    tsConfig: extractTSConfig(join(root, "tsconfig.json")),
  });
  if (typeof output === "string") throw new Error("dependency-cruiser gave a report, not a result");
  return output;
}

function typeScriptFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`);
}

describe("the dependency rule", () => {
  it("holds in every file of functions and infra, all of which were seen", async () => {
    const { summary, modules } = await look(root, ["functions", "infra"]);
    const seen = new Set(modules.map(({ source }) => source));
    const files = [...typeScriptFiles("functions"), ...typeScriptFiles("infra")];
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !seen.has(file))).toEqual([]);
    expect(modules.some(({ dependencies }) => dependencies.length > 0)).toBe(true);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  const tree = mkdtempSync(join(tmpdir(), "pledge-ledger-rules-"));
  afterAll(() => rmSync(tree, { recursive: true }));

  it.each([
    ["stages-stand-alone", "functions/core/align/a.ts", "functions/core/change/b.ts"],
    ["core-is-pure", "functions/core/align/a.ts", "functions/ports.ts"],
    ["language-knows-no-stage", "functions/core/language/a.ts", "functions/core/align/b.ts"],
    ["pipeline-knows-core-and-ports", "functions/pipeline/a.ts", "functions/adapters/b.ts"],
    ["adapters-know-ports-and-core", "functions/adapters/a.ts", "functions/pipeline/b.ts"],
    ["api-knows-pipeline-core-ports-web", "functions/api/a.ts", "functions/adapters/b.ts"],
    ["web-renders-the-model", "functions/web/a.ts", "functions/ports.ts"],
    ["api-holds-no-document-parsers", "functions/handlers/api.ts", "functions/core/extract/b.ts"],
    ["infra-knows-contracts-only", "infra/stacks/a.ts", "functions/ports.ts"],
    ["only-the-command-line-trains", "functions/wiring/a.ts", "functions/training/b.ts"],
    ["functions-know-no-infra", "functions/wiring/a.ts", "infra/b.ts"],
    ["aws-sdk-in-adapters-only", "functions/pipeline/a.ts", "node_modules/@aws-sdk/b.ts"],
    ["product-knows-no-test", "functions/a.ts", "test/b.ts"],
  ])("%s forbids %s to import %s", async (rule, from, to) => {
    const baseDir = mkdtempSync(join(tree, "case-"));
    write(join(baseDir, to), "export const b = 1;\n");
    write(join(baseDir, from), `import { b } from "${importPath(from, to)}";\nexport const a = b;\n`);
    const { summary } = await look(baseDir, [from.split("/")[0] ?? ""]);
    expect(summary.violations.map((violation) => violation.rule.name)).toContain(rule);
  });

  it("forbids core Node's own I/O", async () => {
    const baseDir = mkdtempSync(join(tree, "case-"));
    write(
      join(baseDir, "functions/core/a.ts"),
      'import { readFileSync } from "node:fs";\nreadFileSync("");\n',
    );
    write(
      join(baseDir, "functions/core/b.ts"),
      'import { createHash } from "node:crypto";\ncreateHash("");\n',
    );
    const { summary } = await look(baseDir, ["functions"]);
    expect(summary.violations.map(({ rule, from }) => [rule.name, from])).toEqual([
      ["core-no-node-io", "functions/core/a.ts"],
    ]);
  });
});

describe("the domain", () => {
  it("asks neither clock nor chance nor environment: these are its inputs", () => {
    const asking =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\b(?:process|performance)\.|\b(?:fetch|setTimeout)\(/;
    const files = typeScriptFiles("functions/core");
    expect(files.length).toBeGreaterThan(100);
    const code = (file: string) =>
      readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(files.filter((file) => asking.test(code(file)))).toEqual([]);
    expect(asking.test("const at = new Date();")).toBe(true);
  });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** `../` up to the root and down again: longer than need be, and right from any folder. */
function importPath(from: string, to: string): string {
  return "../".repeat(from.split("/").length - 1) + to;
}
