import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { isolatedExtractor, readingLimits } from "../../functions/adapters/isolated-extractor.ts";
import { startReadingProcess } from "../../functions/adapters/reading-process.ts";
import { recognitionLimits } from "../../functions/adapters/recognising-extractor.ts";
import { queueFunctions } from "../../functions/contracts.ts";
import { extract } from "../../functions/core/extract/index.ts";
import type { ReadingProgress } from "../../functions/ports.ts";
import { makePdf, prose } from "../core/extract/make-pdf.ts";
import { flateBomb } from "../fuzz/hostile-pdfs.ts";

const text = new TextEncoder().encode("We will plant 500 trees.\n\nWe will mend the bridge.\n");
const lines: string[] = [];
const extractor = isolatedExtractor({ log: (event) => lines.push(event) });

describe("the isolated extractor", () => {
  it.each(["manifesto.pdf", "manifesto.docx"])("reads as core does: %s", async (name) => {
    const bytes = readFileSync(`seeds/manifestos/riverside-alliance.netherby.2027-05-06/v1/${name}`);
    expect(await extractor(bytes, name)).toEqual(await extract(bytes, name));
  });

  it("hands on the failures of core", async () => {
    expect(await extractor(new Uint8Array(), "a.pdf")).toMatchObject({ error: { code: "empty" } });
  });

  it("tells how far it is", async () => {
    const pdf = await makePdf((page) => {
      for (let i = 0; i < 30; i++) page.text(prose).addPage();
    });
    const heard: ReadingProgress[] = [];
    await extractor(pdf, "long.pdf", { onProgress: (progress) => heard.push(progress) });
    expect(heard[0]).toEqual({ page: 1, pages: 31 });
  });

  it("stops a file that takes too long, and reads the next", async () => {
    const hasty = isolatedExtractor({ log: () => {}, limits: { ...readingLimits, milliseconds: 1 } });
    expect(await hasty(text, "a.txt")).toMatchObject({ error: { code: "timed-out" } });
    expect(await extractor(text, "a.txt")).toMatchObject({ ok: true });
  });

  it("stops by the clock what its caller has no time to wait for", async () => {
    const hasty = isolatedExtractor({ log: () => {}, limits: { ...readingLimits, clockMilliseconds: 1 } });
    expect(await hasty(text, "a.txt")).toMatchObject({ error: { code: "timed-out" } });
  });

  it.each([
    ["extract", readingLimits],
    ["recognise", recognitionLimits],
  ])("ends before the time of %s is over, so that the file's end is on record", (name, limits) => {
    const seconds = queueFunctions.find((fn) => fn.name === name)?.timeoutSeconds ?? 0;
    // What is left is for fetching 50 MB and writing what was read.
    expect(limits.clockMilliseconds).toBeLessThanOrEqual((seconds - 20) * 1_000);
  });

  it.skipIf(process.platform !== "linux")("stops a file that unpacks without end", async () => {
    const limits = { ...readingLimits, megabytes: 160, milliseconds: 60_000 };
    const small = isolatedExtractor({ log: () => {}, limits });
    expect(await small(flateBomb(), "bomb.pdf")).toMatchObject({ error: { code: "too-large" } });
    expect(await small(text, "a.txt")).toMatchObject({ ok: true });
  });

  it("survives a full heap, which ends the reader's process", async () => {
    const small = isolatedExtractor({ log: () => {}, limits: { ...readingLimits, heapMegabytes: 10 } });
    const bytes = new TextEncoder().encode("We will mend it. ".repeat(100_000));
    expect(await small(bytes, "a.txt")).toMatchObject({ error: { code: "too-large" } });
  });

  it("reads documents at the same time", async () => {
    const results = await Promise.all([1, 2, 3].map(() => extractor(text, "a.txt")));
    expect(results.map((result) => result.ok)).toEqual([true, true, true]);
  });

  it("calls being stopped by somebody else a fault, not the file's", async () => {
    const reader = startReadingProcess(readingLimits);
    const end = reader.read({ bytes: text, fileName: "a.txt" });
    reader.stop("SIGTERM");
    expect(await end).toEqual({ kind: "stopped", how: "SIGTERM" });
    expect(reader.alive).toBe(false);
  });

  it("calls a reader that cannot even start a fault, not the file's", async () => {
    const reader = startReadingProcess(readingLimits, "no-such-worker" as "extract-worker");
    expect(await reader.read({ bytes: text, fileName: "a.txt" })).toEqual({
      kind: "fault",
      error: expect.stringContaining("exit code 1"),
    });
    expect(reader.alive).toBe(false);
  });

  it("lets its own process end, and ends with it", async () => {
    const program = `
      import { isolatedExtractor } from "./functions/adapters/isolated-extractor.ts";
      const result = await isolatedExtractor({ log() {} })(new TextEncoder().encode("We will mend it."), "a.txt");
      console.log(result.ok);`;
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--input-type=module",
      "--eval",
      program,
    ]);
    expect(stdout).toBe("true\n");
  });
});
