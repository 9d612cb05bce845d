import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";

/** What every line of labelled units holds, and holds nothing beside. */
const common = { id: z.string().min(1), document: z.string().min(1), topic: z.int().min(0).max(23) };
const words = z.string().regex(/^\S(.*\S)?$/u);
const labelledLine = z.discriminatedUnion("pledge", [
  z.strictObject({
    ...common,
    text: words,
    pledge: z.literal(true),
    firmness: z.enum(["firm", "soft"]),
    testable: z.boolean(),
    kind: z.literal("pledge"),
  }),
  z.strictObject({
    ...common,
    text: words,
    pledge: z.literal(false),
    firmness: z.null(),
    testable: z.null(),
    kind: z.enum(["record", "attack", "belief", "context", "heading", "boilerplate"]),
  }),
]);
type LabelledLine = z.infer<typeof labelledLine>;

/** The topics of the CAP major codes; there are no 11 and 22. */
const unusedTopics = [11, 22];

const linesOf = (name: string): LabelledLine[] =>
  readFileSync(new URL(`data/${name}.jsonl`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => labelledLine.parse(JSON.parse(line)));

const first = ["pledges-uk", "local-written"];
const further = ["pledges-uk-further", "local-written-further"];

describe.each([...first, ...further])("%s", (name) => {
  test("has one well-formed unit a line, each under its own id", () => {
    const lines = linesOf(name);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(lines.filter(({ topic }) => unusedTopics.includes(topic))).toEqual([]);
  });
});

describe.each(further)("%s", (name) => {
  test("repeats no unit that was labelled before, and none of its own document", () => {
    const key = (text: string) => text.toLowerCase().replace(/\s+/gu, " ");
    const known = first.flatMap(linesOf);
    const ids = new Set(known.map(({ id }) => id));
    const texts = new Set(known.map(({ text }) => key(text)));
    const own = linesOf(name);
    expect(own.filter(({ id, text }) => ids.has(id) || texts.has(key(text)))).toEqual([]);
    expect(new Set(own.map(({ document, text }) => `${document}\n${key(text)}`)).size).toBe(own.length);
  });
});
