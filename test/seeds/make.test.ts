import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { type IndexEntry, seedFiles } from "../../seeds/files.ts";

const folder = join(import.meta.dirname, "../../seeds/manifestos");
const files = await seedFiles();

describe("the sample manifestos", () => {
  test("are the bytes their source gives", () => {
    const differing = [...files].filter(
      ([path, bytes]) => !readFileSync(join(folder, path)).equals(Buffer.from(bytes)),
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  test("are all there is in their folder", () => {
    const present = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll(sep, "/"),
      );
    expect(present.sort()).toEqual([...files.keys()].sort());
  });

  test("come out the same a second time", async () => {
    const again = await seedFiles();
    for (const [path, bytes] of files) expect(Buffer.compare(again.get(path) ?? Buffer.of(), bytes)).toBe(0);
  });

  test("are uploaded version after version, from files that exist", () => {
    const index: IndexEntry[] = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
    const seen = new Map<string, number>();
    for (const { manifesto, version, file } of index) {
      expect(version).toBe((seen.get(manifesto) ?? 0) + 1);
      expect(files.has(file)).toBe(true);
      seen.set(manifesto, version);
    }
    expect([...seen.values()]).toEqual([3, 3, 3]);
  });

  test("pass their own command's check", () => {
    const make = join(import.meta.dirname, "../../seeds/make.ts");
    expect(execFileSync(process.execPath, [make, "--check"], { encoding: "utf8" })).toBe("");
    expect(execFileSync(process.execPath, [make, "--help"], { encoding: "utf8" })).toContain("--check");
  });
});
