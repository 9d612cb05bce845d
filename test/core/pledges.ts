import fc from "fast-check";
import type { Pledge } from "../../functions/core/model.ts";
import { termsOf } from "../../functions/core/terms/index.ts";

/** A pledge with these words; all else is the same for all. */
export function pledge(text: string, more: Partial<Pledge> = {}): Pledge {
  return {
    index: 0,
    form: "sentence",
    text,
    stem: null,
    headings: [],
    page: 1,
    pageLabel: null,
    start: 0,
    kind: "pledge",
    firmness: "firm",
    testable: true,
    topic: { major: 0, label: "No policy content", confidence: 1 },
    terms: termsOf({ text, stem: more.stem ?? null }),
    reason: "test",
    ...more,
  };
}

const words =
  "we will aim to build repair 20 300 homes roads by 2027 2030 in every ward for all residents where possible council not parks £5 a year".split(
    " ",
  );

/** Short pledges over few words, so that equal, alike and merely similar ones meet. */
export const anyPledge: fc.Arbitrary<Pledge> = fc
  .record({
    words: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 10 }),
    stem: fc.constantFrom(null, null, "We will:", "We hope to:"),
    heading: fc.constantFrom("Homes", "Roads"),
  })
  .map(({ words, stem, heading }) => pledge(`${words.join(" ")}.`, { stem, headings: [heading] }));

export const anyPledges = fc.array(anyPledge, { maxLength: 12 });

/** Two lists where the second is the first after some edits: what versions look like. */
export const anyVersions: fc.Arbitrary<readonly [Pledge[], Pledge[]]> = anyPledges.chain((before) => {
  const edit = fc.record({
    at: fc.nat(before.length),
    kind: fc.constantFrom("drop", "add", "reword", "move", "repeat"),
    fresh: anyPledge,
    to: fc.nat(before.length),
  });
  return fc.array(edit, { maxLength: 6 }).map((edits) => {
    const after = [...before];
    for (const { at, kind, fresh, to } of edits) {
      const [old] = after.slice(at, at + 1);
      if (kind === "add") after.splice(at, 0, fresh);
      else if (old === undefined) continue;
      else if (kind === "repeat") after.splice(to, 0, old);
      else if (kind === "reword") after.splice(at, 1, { ...old, text: `${old.text} ${fresh.text}` });
      else after.splice(at, 1);
      if (kind === "move" && old !== undefined) after.splice(to, 0, old);
    }
    return [before, after] as const;
  });
});
