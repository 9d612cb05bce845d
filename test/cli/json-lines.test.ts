import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { jsonLines, text } from "../../functions/cli/json-lines.ts";
import { memoryTerminal, temporaryFiles } from "./run-ledger.ts";

const schema = z.object({ text });

/** Reads standard input to its end, or to the first bad line. */
async function read(chunks: Iterable<Uint8Array | string>) {
  const texts: string[] = [];
  try {
    for await (const line of jsonLines(undefined, schema, memoryTerminal({ stdin: chunks }).terminal)) {
      texts.push(line.value.text);
    }
  } catch (error) {
    return { texts, problem: (error as Error).message };
  }
  return { texts, problem: null };
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe("jsonLines", () => {
  it("reads the same objects however the bytes are cut into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme" })),
        fc.array(fc.nat(40), { minLength: 1 }),
        async (texts, sizes) => {
          const bytes = Buffer.from(texts.map((t) => line({ text: t })).join(""));
          const chunks: Uint8Array[] = [];
          for (let at = 0, i = 0; at < bytes.length; i += 1) {
            const size = 1 + (sizes[i % sizes.length] ?? 0);
            chunks.push(bytes.subarray(at, at + size));
            at += size;
          }
          expect(await read(chunks)).toEqual({ texts: texts.map((t) => t.toWellFormed()), problem: null });
        },
      ),
      { numRuns: 50 },
    );
  });

  it("takes a line without an end, Windows line ends, a byte order mark, blank lines and raw U+2028", async () => {
    const input = '\ufeff{"text":"a"}\r\n\r\n  \n{"text":"b\u2028c"}\n{"text":"d"}';
    expect(await read([input])).toEqual({ texts: ["a", "b\u2028c", "d"], problem: null });
  });

  it.each([
    [
      "what is not JSON",
      '{"text": oops}',
      /^standard input: line 2 is not JSON \(.+\)\. Write one JSON object/,
    ],
    ["a list", "[1]", /line 2 is JSON but not an object/],
    ["a missing field", '{"txt":"a"}', /line 2: "text" is missing\.$/],
    ["a field of another type", '{"text":7}', /line 2: "text" must be a text\.$/],
  ])("stops at %s, after the lines before it, and says where", async (_, bad, message) => {
    const { texts, problem } = await read([line({ text: "good" }), `${bad}\n`, line({ text: "never read" })]);
    expect(texts).toEqual(["good"]);
    expect(problem).toMatch(message);
  });

  it("names the line that is not UTF-8", async () => {
    const { texts, problem } = await read([line({ text: "good" }), Buffer.from([0x7b, 0xff, 0x7d, 0x0a])]);
    expect(texts).toEqual(["good"]);
    expect(problem).toMatch(/line 2 is not UTF-8/);
  });

  it("refuses a line without end instead of filling the memory", async () => {
    const endless = Array.from({ length: 40 }, () => Buffer.alloc(1024 * 1024, "x"));
    expect((await read(endless)).problem).toMatch(/longer than \d+ bytes/);
  });

  it("names the file in front of the line", async () => {
    const { units } = temporaryFiles({ units: "nonsense" });
    const lines = jsonLines(units, schema, memoryTerminal().terminal);
    await expect(lines.next()).rejects.toThrow(`${units}: line 1 is not JSON`);
  });
});
