import { expect, it } from "vitest";
import { drawFrom } from "./constructed/draw.ts";
import { constructLists } from "./constructed/lists.ts";
import { judgeLists } from "./constructed/measure.ts";
import { pledgeSentences } from "./constructed/sentences.ts";

/** Lists that are compared: some 190 edits. `test/evaluation/constructed-edits.ts` measures thousands. */
const lists = 6;
/** Share of the edits of which the relation, the primary kind and all facets must be right. */
const leastRight = 0.97;

it("judges edits made on real sentences as they were made", () => {
  const sentences = pledgeSentences();
  const draw = drawFrom(7);
  const judged = Array.from({ length: lists }, () => judgeLists(constructLists(sentences, draw))).flat();
  const [edits, kept] = [judged.filter(isEdit), judged.filter((one) => !isEdit(one))];
  expect(edits.length).toBeGreaterThan(150);
  expect(kept.filter(({ isJudgementRight }) => !isJudgementRight)).toEqual([]);
  const misses = edits.filter(({ isJudgementRight }) => !isJudgementRight);
  expect(misses.length, JSON.stringify(misses)).toBeLessThanOrEqual((1 - leastRight) * edits.length);
});

const isEdit = ({ case: one }: ReturnType<typeof judgeLists>[number]) => one.relation !== "same";
