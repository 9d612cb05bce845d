import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { extract } from "../../../functions/core/extract/index.ts";
import { markup, mutateText, prose } from "../../fuzz/mutate-text.ts";
import { chanceOf } from "../../fuzz/random.ts";

const page = readFileSync("test/core/extract/html/pages/google-docs.html", "utf8");
const markdown =
  "# Plan\n\nWe will:\n\n- build\n  1. let\n\n| Ward | Homes |\n|---|---|\n| East | 40 |\n\n> Said.[^1]\n\n[^1]: By 2030.\n";

it.each([
  ["page.html", page, markup],
  ["plan.md", markdown, prose],
])(
  "%s, damaged, ends without a throw, as the same twice, and in blocks that hold its letters",
  async (name, source, pieces) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const bytes = Buffer.from(mutateText(source, chanceOf(seed), pieces));
        const result = await extract(bytes, name);
        expect(await extract(bytes, name)).toEqual(result);
        if (!result.ok) return;
        const { blocks, coverage } = result.value;
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        for (const [i, { start, text }] of blocks.entries()) {
          expect(text.trim()).toBe(text);
          expect(blocks[i + 1]?.start ?? start + text.length + 1).toBe(start + text.length + 1);
        }
      }),
      { numRuns: 25, seed: 5 },
    );
  },
);
