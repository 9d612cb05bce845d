import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DataFolderError, openDataFolder } from "../../infra/local/data-folder.ts";

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), "pledge-ledger-")), "data");
});
afterEach(() => rmSync(join(path, ".."), { recursive: true, force: true }));

describe("the data folder", () => {
  it("belongs to one process at a time, and the message names it", () => {
    const first = openDataFolder(path);
    first.announce({ pid: 4711, publicUrl: "http://localhost:3000" });
    expect(() => openDataFolder(path)).toThrow("(4711, serving http://localhost:3000)");
    first.release();
    expect(existsSync(join(path, "cloud.json"))).toBe(false);
    openDataFolder(path).release();
  });

  it("is emptied when asked", () => {
    openDataFolder(path).release();
    mkdirSync(join(path, "table"));
    writeFileSync(join(path, "table", "row"), "x");
    openDataFolder(path).release();
    expect(existsSync(join(path, "table", "row"))).toBe(true);
    const folder = openDataFolder(path);
    folder.empty();
    folder.release();
    expect(existsSync(join(path, "table"))).toBe(false);
  });

  it("is refused with the reason where it cannot be made, or nothing can be written in it", () => {
    writeFileSync(`${path}-file`, "x");
    const because = (reason: string) =>
      expect.objectContaining({ name: "DataFolderError", message: expect.stringContaining(reason) });
    expect(() => openDataFolder(`${path}-file`)).toThrow(because("is a file"));
    expect(() => openDataFolder(join(`${path}-file`, "below"))).toThrow(
      because("Name another folder with --data"),
    );
    openDataFolder(path).release();
    rmSync(join(path, "lock"));
    mkdirSync(join(path, "lock"));
    expect(() => openDataFolder(path)).toThrow(because("Name another folder with --data"));
  });

  it("is refused, and left alone, when it holds files of others", () => {
    mkdirSync(path);
    writeFileSync(join(path, "thesis.docx"), "x");
    expect(() => openDataFolder(path)).toThrow(DataFolderError);
    expect(readdirSync(path)).toEqual(["thesis.docx"]);
  });
});
