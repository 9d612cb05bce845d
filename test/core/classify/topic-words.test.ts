import { expect, it } from "vitest";
import { topicWordsOf } from "../../../functions/core/classify/topic/topic-words.ts";
import { segment } from "../../../functions/core/segment/index.ts";
import { blocksOf, heading, paragraph } from "../blocks.ts";

/** What stands around a sentence below a heading, as words that may tell its topic. */
function around(above: string): string[] {
  const units = segment({
    blocks: blocksOf([heading(above), paragraph("We will build 200 homes by 2029.")]),
  });
  return (
    topicWordsOf(units)
      .at(-1)
      ?.around.map(({ text }) => text) ?? []
  );
}

it.each(["Greens for Mytown", "Mytown Green Party", "GREENS", "Elected Green councillors"])(
  "does not read who speaks as what of: %s",
  (above) => {
    expect(around(above).join(" ")).not.toMatch(/green|party|councillor/);
  },
);

it.each(["Village greens", "Green spaces", "A green recovery"])("reads what of in: %s", (above) => {
  expect(around(above).join(" ")).toMatch(/green/);
});
