import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../../functions/core/extract/index.ts";
import { classifyDocument } from "../../../functions/core/find-pledges.ts";
import type { Pledge } from "../../../functions/core/model.ts";
import { pledgesOf } from "../../../functions/core/pledges-among.ts";

// Lies beside the project where it is developed; a plain clone has none.
const shared = new URL("../../../../shared/", import.meta.url);
const present = existsSync(new URL("gold/seeds.jsonl", shared));

type Gold = {
  readonly document: string;
  readonly text?: string;
  readonly startsWith?: string;
  readonly pledge: boolean | null;
  readonly firmness?: string;
  readonly topics?: readonly number[];
};

const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

async function pledgesIn(document: string): Promise<Pledge[]> {
  const extracted = await extract(readFileSync(new URL(`seeds/${document}`, shared)), document);
  if (!extracted.ok) throw new Error(extracted.error.message);
  return pledgesOf(classifyDocument(extracted.value).units);
}

describe.skipIf(!present)("the two gold documents (skipped where ../shared is absent)", async () => {
  if (!present) return;
  const gold = readFileSync(new URL("gold/seeds.jsonl", shared), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Gold);
  const documents = [...new Set(gold.map(({ document }) => document))];

  const found = new Map<string, Pledge[]>();
  for (const document of documents) found.set(document, await pledgesIn(document));
  const wanted = gold.filter((row) => row.pledge === true);
  const pairs = wanted.map((row) => {
    const match = found.get(row.document)?.find(({ text }) => letters(text) === letters(row.text ?? ""));
    return [row, match] as const;
  });

  it("finds every pledge but one at most", () => {
    expect(pairs.filter(([, match]) => match === undefined).length).toBeLessThanOrEqual(1);
  });

  it("finds two others a document at most, not counting debatable ones", () => {
    for (const document of documents) {
      const rows = gold.filter((row) => row.document === document);
      const isKnown = ({ text }: Pledge) =>
        rows.some((row) =>
          row.pledge === null
            ? letters(text).startsWith(letters(row.startsWith ?? ""))
            : letters(text) === letters(row.text ?? ""),
        );
      const others = (found.get(document) ?? []).filter((pledge) => !isKnown(pledge));
      expect(others.map(({ text }) => text).slice(2)).toEqual([]);
    }
  });

  it("agrees on firmness but for two, and on the topic but for four", () => {
    const met = pairs.flatMap(([row, match]) => (match === undefined ? [] : [[row, match] as const]));
    const otherFirmness = met.filter(([row, match]) => match.firmness !== row.firmness);
    const otherTopic = met.filter(([row, match]) => !row.topics?.includes(match.topic.major));
    expect(otherFirmness.map(([row]) => row.text).slice(2)).toEqual([]);
    expect(otherTopic.map(([row, match]) => `${match.topic.major}: ${row.text}`).slice(4)).toEqual([]);
  });
});
