import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openJournal } from "../../infra/local/notified-journal.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pledge-ledger-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the journal of sent events", () => {
  it("knows the last write of each key after it is opened again", () => {
    const path = join(folder, "notified");
    const journal = openJournal(path);
    journal.add("a\nb", "1");
    journal.add("a\nb", "2");
    journal.close();
    const again = openJournal(path);
    expect([again.has("a\nb", "1"), again.has("a\nb", "2"), again.has("c", "2")]).toEqual([
      false,
      true,
      false,
    ]);
    again.close();
  });

  it("ignores a line that a crash cut short, and reads what was added after it", () => {
    const path = join(folder, "notified");
    const journal = openJournal(path);
    journal.add("whole", "1");
    journal.close();
    appendFileSync(path, '\n["cut","');
    const again = openJournal(path);
    again.add("later", "1");
    again.close();
    const third = openJournal(path);
    expect([third.has("whole", "1"), third.has("cut", ""), third.has("later", "1")]).toEqual([
      true,
      false,
      true,
    ]);
    third.close();
  });
});
